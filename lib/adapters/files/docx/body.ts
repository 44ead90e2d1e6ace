/**
 * The body of a .docx, streamed: paragraphs and cells in reading order, tracked changes as
 * the view wants them, field results kept and field codes dropped.
 */
import type { RevisionView } from '@/lib/domain/structure/types';
import { type Attributes, readXml, type XmlBytes, type XmlFault, type XmlHandler } from '../xml';
import type { Numbering } from './numbering';
import { CHANGES } from './revisions';
import type { Styles } from './styles';
import { TextFlow } from './text-flow';
import { isOn } from './tree';

export interface Body {
  readonly flow: TextFlow;
  readonly pictures: number;
  readonly embedded: number;
}

/** What the body is read with. */
export interface BodyContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly view: RevisionView;
  /** Texts of a part that the body takes in whole (w:altChunk), by the id of its relation; null where it is not readable. */
  chunk(id: string): readonly string[] | null;
}

/** Nothing in these is text or says anything about it. */
const DEAD = new Set([
  'w:sectPr', 'w:sectPrChange', 'w:tblPrChange', 'w:tblGridChange', 'w:trPrChange', 'w:tcPrChange', 'w:tblPrExChange',
  'w:numberingChange', 'w:delInstrText', 'm:rPr', 'm:ctrlPr',
]);
const BEFORE_CHANGE = new Set(['w:rPrChange', 'w:pPrChange']);

/** Reads document.xml. */
export function readBody(source: XmlBytes, context: BodyContext): Body | XmlFault {
  const reader = new BodyReader(context);
  const fault = readXml(source, reader);
  return fault ?? reader.finish();
}

class BodyReader implements XmlHandler {
  private readonly flow: TextFlow;
  private dead = 0;
  private inMark = false;
  private inParagraphProperties = false;
  private inRunProperties = false;
  private inRowProperties = false;
  private inText = false;
  private inInstruction = false;
  /** Open content controls: whether each is a table of contents. */
  private readonly controls: boolean[] = [];
  private checked: boolean | null = null;
  private pictures = 0;
  private embedded = 0;

  constructor(private readonly context: BodyContext) {
    this.flow = new TextFlow(context.styles, context.numbering, context.view);
  }

  open(name: string, attributes: Attributes): void {
    if (this.dead > 0) {
      this.dead++;
      return;
    }
    // Fonts and sizes are most of a file; they are passed over first.
    if (this.inRunProperties && name !== 'w:rPrChange') {
      this.flow.run?.property(name, attributes, this.context.styles);
      return;
    }
    switch (name) {
      case 'w:r':
      case 'm:r': this.flow.beginRun(); return;
      case 'w:t':
      case 'm:t': this.inText = true; return;
      case 'w:delText': this.inText = this.context.view === 'rejected'; return;
      case 'w:p': this.flow.beginParagraph(); return;
      case 'w:pPr': this.inParagraphProperties = true; return;
      case 'w:rPr':
        if (this.flow.run !== null) this.inRunProperties = true;
        else this.inMark = this.inParagraphProperties;
        return;
      default:
    }
    if (DEAD.has(name) || (BEFORE_CHANGE.has(name) && this.context.view === 'accepted')) this.dead = 1;
    else if (CHANGES[name] !== undefined) this.change(name, attributes);
    else if (this.inMark) this.flow.paragraph?.mark.property(name, attributes, this.context.styles);
    else if (this.inParagraphProperties) this.flow.paragraph?.property(name, attributes);
    else if (this.flow.run !== null) this.runContent(name, attributes);
    else this.blockContent(name, attributes);
  }

  close(name: string): void {
    if (this.dead > 0) {
      this.dead--;
      return;
    }
    if (this.inRunProperties && name !== 'w:rPr') return;
    switch (name) {
      case 'w:t':
      case 'm:t':
      case 'w:delText': this.inText = false; return;
      case 'w:r':
      case 'm:r': this.flow.endRun(); return;
      case 'w:rPr': this.inRunProperties = this.inMark = false; return;
      case 'w:pPr': this.inParagraphProperties = false; return;
      case 'w:p': this.flow.endParagraph(this.controls.includes(true)); return;
      case 'w:instrText': this.inInstruction = false; return;
      case 'w:trPr': this.inRowProperties = false; return;
      case 'w:checkBox': this.endCheckBox(); return;
      case 'w:sdt': this.controls.pop(); return;
      case 'mc:AlternateContent': this.flow.alternatives.end(); return;
      case 'w:tc':
      case 'w:txbxContent': this.flow.endStory(); break;
      case 'w:rt': this.flow.add(') '); return;
      default: if (CHANGES[name] !== undefined && !this.isMark(name)) this.flow.revisions.end(CHANGES[name]);
    }
    this.flow.tables.close(name);
  }

  text(text: string): void {
    if (this.dead > 0) return;
    if (this.inText) this.flow.words(text);
    else if (this.inInstruction) this.flow.fields.instruct(text);
  }

  finish(): Body {
    this.flow.flush();
    return { flow: this.flow, pictures: this.pictures, embedded: this.embedded };
  }

  /** True where the element says that a paragraph mark, its number, a row or a cell was changed, and holds no words. */
  private isMark(name: string): boolean {
    return this.inParagraphProperties || this.inRowProperties || name === 'w:cellIns' || name === 'w:cellDel';
  }

  private change(name: string, attributes: Attributes): void {
    const change = CHANGES[name]!;
    const { revisions, paragraph, tables } = this.flow;
    if (!this.isMark(name)) {
      revisions.begin(change, attributes);
      return;
    }
    const mark = revisions.marked(change, attributes);
    if (this.inMark) paragraph?.marks.push(mark);
    else if (this.inParagraphProperties) {
      // Automatic numbering that was put on under track changes.
      if (paragraph !== null && revisions.leavesOut(change)) paragraph.numId = '0';
    } else {
      revisions.count(mark);
      if (revisions.leavesOut(change)) tables.drop(this.inRowProperties ? 'row' : 'cell');
    }
  }

  private runContent(name: string, attributes: Attributes): void {
    const { flow } = this;
    switch (name) {
      case 'w:tab':
      case 'w:ptab': flow.add('\t'); break;
      case 'w:br':
      case 'w:cr': flow.add('\n'); break;
      case 'w:noBreakHyphen': flow.add('-'); break;
      // In the fonts of ABC the soft hyphen has the place of "ư".
      case 'w:softHyphen': flow.words('\u00ad'); break;
      case 'w:sym': flow.symbol(attributes.get('w:font') ?? '', parseInt(attributes.get('w:char') ?? '', 16)); break;
      case 'w:rt': flow.add('('); break;
      case 'w:footnoteReference':
      case 'w:endnoteReference': if (!flow.revisions.muted) flow.paragraph?.notes.push(`${name}/${attributes.get('w:id') ?? ''}`); break;
      case 'w:rPrChange': flow.run?.property(name, attributes, this.context.styles); break;
      case 'w:fldChar': flow.fields.mark(attributes.get('w:fldCharType')); break;
      case 'w:instrText': this.inInstruction = true; break;
      case 'w:checkBox': this.checked = false; break;
      case 'w:default':
      case 'w:checked': if (this.checked !== null) this.checked = isOn(attributes.get('w:val')); break;
      default: this.blockContent(name, attributes);
    }
  }

  private blockContent(name: string, attributes: Attributes): void {
    const { flow } = this;
    flow.tables.open(name, attributes);
    switch (name) {
      case 'w:tbl': flow.flush(); break;
      case 'w:trPr': this.inRowProperties = true; break;
      case 'w:tc':
      case 'w:txbxContent': flow.beginStory(); break;
      case 'w:sdt': this.controls.push(false); break;
      case 'w:docPartGallery': if (this.controls.length > 0 && /^Table of/i.test(attributes.get('w:val') ?? '')) this.controls[this.controls.length - 1] = true; break;
      case 'w:commentRangeStart': flow.ranges.begin(attributes.get('w:id') ?? ''); break;
      case 'w:commentRangeEnd': flow.ranges.end(attributes.get('w:id') ?? ''); break;
      case 'w:commentReference': if (flow.paragraph !== null) flow.ranges.refer(attributes.get('w:id') ?? '', flow.paragraph); break;
      case 'mc:AlternateContent': flow.alternatives.begin(); break;
      case 'mc:Choice':
      case 'mc:Fallback': if (!flow.alternatives.wanted()) this.dead = 1; break;
      case 'v:textpath': flow.line(attributes.get('string') ?? ''); break;
      // Fractions and powers are flattened; the sign keeps "10²" from becoming "102".
      case 'm:den': flow.add('/'); break;
      case 'm:sup': flow.add('^'); break;
      case 'w:altChunk': this.takeIn(attributes.get('r:id') ?? ''); break;
      case 'a:blip':
      case 'v:imagedata': this.pictures++; flow.alternatives.found(); break;
      case 'o:OLEObject':
      case 'w:subDoc':
      case 'c:chart':
      case 'dgm:relIds': this.embedded++; break;
      default:
    }
  }

  private takeIn(id: string): void {
    const texts = this.context.chunk(id);
    this.flow.flush();
    if (texts === null) this.embedded++;
    else for (const text of texts) this.flow.line(text);
  }

  private endCheckBox(): void {
    this.flow.add(this.checked === true ? '☑' : '☐');
    this.checked = null;
  }
}

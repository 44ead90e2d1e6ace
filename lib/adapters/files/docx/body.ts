/**
 * The body of a .docx, streamed: paragraphs and cells in reading order, tracked
 * insertions kept and deletions dropped, field results kept and field codes dropped.
 */
import { normalise } from '@/lib/domain/text/normalise';
import type { SourceLine } from '@/lib/domain/structure/types';
import { type Attributes, readXml, type XmlBytes, type XmlFault, type XmlHandler } from '../xml';
import { CommentRanges, type CommentRange } from './comment-ranges';
import type { Numbering } from './numbering';
import { addText, newParagraph, type Paragraph, toLines } from './paragraph';
import type { Styles } from './styles';
import { symbol } from './symbols';
import { TablePlaces } from './table-places';
import { isOn } from './tree';

export interface Body {
  readonly lines: readonly SourceLine[];
  readonly comments: readonly CommentRange[];
  readonly notes: readonly { readonly id: string; readonly line: number }[];
  readonly insertions: number;
  readonly deletions: number;
  readonly authors: readonly string[];
  readonly hidden: string;
  readonly pictures: number;
  readonly embedded: number;
  readonly unknownSymbols: number;
}

/** What is in these is not text of the document as it now stands. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:pPrChange', 'w:rPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:numberingChange', 'w:instrText', 'w:delInstrText', 'w:sectPr']);

/** Reads document.xml. */
export function readBody(source: XmlBytes, styles: Styles, numbering: Numbering): Body | XmlFault {
  const reader = new BodyReader(styles, numbering);
  const fault = readXml(source, reader);
  return fault ?? reader.finish();
}

class BodyReader implements XmlHandler {
  private readonly lines: SourceLine[] = [];
  private readonly ranges = new CommentRanges();
  private readonly tables = new TablePlaces();
  private readonly notes: { id: string; line: number }[] = [];
  private readonly authors = new Set<string>();
  private readonly open_: Paragraph[] = [];
  /** Words of a paragraph whose mark was deleted, waiting for the next one. */
  private carried: Paragraph | null = null;
  private skipping = 0;
  private inParagraphMark = false;
  private inParagraphProperties = false;
  private inRun = false;
  private inRunProperties = false;
  private inText = false;
  private inRowProperties = false;
  private bold = false;
  private capitals = false;
  private hiddenRun = false;
  private hidden = '';
  private insertions = 0;
  private deletions = 0;
  private pictures = 0;
  private embedded = 0;
  private unknownSymbols = 0;

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.skipping > 0) {
      this.skipping++;
      this.comment(name, attributes);
      return;
    }
    // Fonts and sizes are most of a file; they are passed over first.
    if (this.inRunProperties && name !== 'w:rPrChange') {
      this.runProperty(name, attributes);
      return;
    }
    if (SKIPPED.has(name)) {
      this.skip(name, attributes);
      return;
    }
    switch (name) {
      case 'w:t':
      case 'm:t': this.inText = true; return;
      case 'w:r': this.beginRun(); return;
      case 'w:rPr': this.inRunProperties = this.inRun; this.inParagraphMark = this.inParagraphProperties && !this.inRun; return;
      case 'w:p': this.open_.push(newParagraph(this.styles.standard)); return;
      case 'w:pPr': this.inParagraphProperties = true; return;
      case 'w:ins':
      case 'w:moveTo': this.inserted(attributes); return;
      case 'w:trPr': this.inRowProperties = true; return;
      case 'a:blip':
      case 'v:imagedata': this.pictures++; return;
      case 'w:altChunk':
      case 'o:OLEObject': this.embedded++; return;
      default:
    }
    if (this.inParagraphProperties && !this.inParagraphMark) this.paragraphProperty(name, attributes);
    else if (this.inRun) this.runContent(name, attributes);
    if (!this.tables.open(name, attributes)) this.comment(name, attributes);
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping--;
      return;
    }
    if (this.inRunProperties && name !== 'w:rPr') return;
    switch (name) {
      case 'w:t':
      case 'm:t': this.inText = false; return;
      case 'w:r': this.inRun = false; return;
      case 'w:rPr': this.inRunProperties = false; this.inParagraphMark = false; return;
      case 'w:pPr': this.inParagraphProperties = false; return;
      case 'w:trPr': this.inRowProperties = false; return;
      case 'w:p': this.endParagraph(); return;
      case 'w:tc': this.flushCarried(); break;
      default:
    }
    this.tables.close(name);
  }

  text(text: string): void {
    if (this.inText && this.skipping === 0) this.add(text);
  }

  finish(): Body {
    this.flushCarried();
    const { lines, notes, insertions, deletions, hidden, pictures, embedded, unknownSymbols } = this;
    return { lines, notes, insertions, deletions, authors: [...this.authors], hidden, pictures, embedded, unknownSymbols, comments: this.ranges.finish() };
  }

  private skip(name: string, attributes: Attributes): void {
    this.skipping = 1;
    if (name !== 'w:del' && name !== 'w:moveFrom') return;
    this.author(attributes);
    const paragraph = this.open_.at(-1);
    if (this.inParagraphMark && paragraph !== undefined) paragraph.markDeleted = true;
    else if (this.inRowProperties) this.tables.deleteRow();
    if (!this.inParagraphMark && name === 'w:del') this.deletions++;
  }

  private inserted(attributes: Attributes): void {
    this.author(attributes);
    if (!this.inParagraphMark) this.insertions++;
  }

  private author(attributes: Attributes): void {
    const author = attributes.get('w:author');
    if (author !== undefined && author !== '') this.authors.add(normalise(author));
  }

  private beginRun(): void {
    this.inRun = true;
    const facts = this.styles.of(this.open_.at(-1)?.style);
    this.bold = facts.bold === true;
    this.capitals = false;
    this.hiddenRun = facts.hidden === true;
  }

  private paragraphProperty(name: string, attributes: Attributes): void {
    const paragraph = this.open_.at(-1);
    if (paragraph === undefined) return;
    switch (name) {
      case 'w:pStyle': paragraph.style = attributes.get('w:val'); break;
      case 'w:numId': paragraph.numId = attributes.get('w:val'); break;
      case 'w:ilvl': paragraph.level = Number(attributes.get('w:val')) || 0; break;
      case 'w:jc': paragraph.centred = attributes.get('w:val') === 'center'; break;
      case 'w:outlineLvl': paragraph.outline = Number(attributes.get('w:val')) || 0; break;
      default:
    }
  }

  private runProperty(name: string, attributes: Attributes): void {
    switch (name) {
      case 'w:b': this.bold = isOn(attributes.get('w:val')); break;
      case 'w:caps': this.capitals = isOn(attributes.get('w:val')); break;
      case 'w:vanish': this.hiddenRun = isOn(attributes.get('w:val')); break;
      case 'w:rStyle': this.bold = this.styles.of(attributes.get('w:val')).bold ?? this.bold; break;
      default:
    }
  }

  private runContent(name: string, attributes: Attributes): void {
    switch (name) {
      case 'w:tab':
      case 'w:ptab': this.add('\t'); break;
      case 'w:br':
      case 'w:cr': this.add('\n'); break;
      case 'w:noBreakHyphen': this.add('-'); break;
      case 'w:sym': this.addSymbol(attributes); break;
      case 'w:footnoteReference':
      case 'w:endnoteReference': this.open_.at(-1)?.notes.push(`${name}/${attributes.get('w:id') ?? ''}`); break;
      default:
    }
  }

  private addSymbol(attributes: Attributes): void {
    const known = symbol(attributes.get('w:font') ?? '', attributes.get('w:char') ?? '');
    if (known === null) this.unknownSymbols++;
    this.add(known ?? '□');
  }

  private add(text: string): void {
    const paragraph = this.open_.at(-1);
    if (paragraph === undefined || this.tables.rowDeleted) return;
    if (this.hiddenRun) {
      this.hidden += text;
      return;
    }
    addText(paragraph, this.capitals ? text.toUpperCase() : text, this.bold);
    this.ranges.add(text, paragraph);
  }

  private comment(name: string, attributes: Attributes): void {
    if (name === 'w:commentRangeStart') this.ranges.begin(attributes.get('w:id') ?? '');
    else if (name === 'w:commentRangeEnd') this.ranges.end(attributes.get('w:id') ?? '');
    else if (name === 'w:commentReference') this.ranges.refer(attributes.get('w:id') ?? '', this.open_.at(-1));
  }

  private endParagraph(): void {
    const paragraph = this.open_.pop();
    if (paragraph === undefined || this.tables.rowDeleted) return;
    if (this.carried !== null) {
      paragraph.text = this.carried.text + paragraph.text;
      paragraph.allBold &&= this.carried.allBold;
      paragraph.notes.unshift(...this.carried.notes);
      this.carried = null;
    }
    if (paragraph.markDeleted) this.carried = paragraph;
    else this.emit(paragraph);
    this.ranges.endParagraph();
  }

  private flushCarried(): void {
    if (this.carried !== null) this.emit(this.carried);
    this.carried = null;
  }

  private emit(paragraph: Paragraph): void {
    const cell = this.tables.place();
    for (const line of toLines(paragraph, this.styles, this.numbering)) {
      paragraph.firstLine ??= this.lines.length;
      this.lines.push({ index: this.lines.length, ...line, ...(cell === undefined ? {} : { cell }) });
    }
    for (const id of paragraph.notes) this.notes.push({ id, line: Math.max(0, paragraph.firstLine ?? this.lines.length - 1) });
  }
}

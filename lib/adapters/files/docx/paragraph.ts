/** One paragraph of a .docx while it is being read, and what its list makes of it. */
import { signOfNumber } from '../numbering/sign-of-number';
import { type LineWriter, Paragraph } from '../paragraph-lines';
import type { SourceLine } from '@/lib/domain/structure/types';
import type { Attributes } from '../xml';
import { shownIn } from './fonts';
import type { Numbering } from './numbering';
import type { Marked } from './revisions';
import { RunFormat } from './run-format';
import type { StyleFacts, Styles } from './styles';

export class DocxParagraph extends Paragraph {
  numId: string | undefined;
  level: number | undefined;
  centred: boolean | undefined;
  outline: number | undefined;
  contents = false;
  /** Tracked changes of the paragraph mark; where the view leaves one out, the text runs on into the next paragraph. */
  marks: Marked[] = [];
  /** True for a large first letter (w:dropCap), which stands in a paragraph of its own before the rest of its word. */
  dropCap = false;
  /** Format of the paragraph mark, which the automatic number takes on. */
  readonly mark = new RunFormat();
  /** What its style says. */
  facts: StyleFacts;
  private style: string | undefined;

  constructor(private readonly styles: Styles) {
    super();
    this.style = styles.standard;
    this.facts = styles.paragraph(this.style);
    this.mark.begin(this.facts);
  }

  /** Reads one property; those from before a tracked change begin anew. */
  property(name: string, attributes: Attributes): void {
    switch (name) {
      case 'w:pStyle': this.setStyle(attributes.get('w:val')); break;
      case 'w:numId': this.numId = attributes.get('w:val'); break;
      case 'w:ilvl': this.level = Number(attributes.get('w:val')) || 0; break;
      case 'w:jc': this.centred = attributes.get('w:val') === 'center'; break;
      case 'w:outlineLvl': this.outline = Number(attributes.get('w:val')) || 0; break;
      case 'w:framePr': this.dropCap = ['drop', 'margin'].includes(attributes.get('w:dropCap') ?? ''); break;
      case 'w:pPrChange': this.restart(); break;
      default:
    }
  }

  private setStyle(id: string | undefined): void {
    this.style = id;
    this.facts = this.styles.paragraph(id);
    this.mark.begin(this.facts);
  }

  /** Forgets its properties, but not its words: it has run on into another paragraph, or they were changed. */
  restart(): void {
    this.numId = this.level = this.centred = this.outline = undefined;
    this.dropCap = false;
    this.setStyle(this.styles.standard);
  }

  /**
   * Writes its lines, its automatic number on the first. Counts the number even where the
   * paragraph is empty, as Word does; not where all of it is hidden, its mark included.
   */
  write(lines: LineWriter, numbering: Numbering, cell: SourceLine['cell']): void {
    const { outline = this.facts.outline } = this;
    const [numId, level] = this.number(numbering);
    const unseen = this.mark.hidden && this.text.trim() === '';
    const number = numId === undefined || numId === '0' || unseen ? undefined : numbering.next(numId, level);
    const label = number === undefined ? undefined : this.shownNumber(number.text, number.facts);
    const sign = label !== undefined && number?.joined === true ? signOfNumber(this.text) : '';
    this.text = this.text.slice(sign.length);
    lines.write(this, {
      label: label === undefined ? undefined : label + sign.trim(), level, outline, cell,
      centred: this.centred ?? this.facts.centred,
      contents: this.contents || this.facts.contents,
    });
  }

  /** A bullet is a bullet, whatever its shape. */
  private shownNumber(text: string, own: StyleFacts): string {
    const letters = shownIn(own.font ?? this.mark.font, text, '•');
    return (own.capitals ?? this.mark.capitals) ? letters.toUpperCase() : letters;
  }

  /** List and level: of the paragraph itself, else of its style, where the list may tie a level to the style. */
  private number(numbering: Numbering): [string | undefined, number] {
    const { facts } = this;
    if (this.numId !== undefined) return [this.numId, this.level ?? facts.level ?? this.tied(numbering, this.numId, this.style) ?? 0];
    if (facts.numId === undefined) return [undefined, 0];
    const ofStyle = this.tied(numbering, facts.numId, this.style) ?? this.tied(numbering, facts.numId, facts.levelBy) ?? facts.level;
    return [facts.numId, this.level ?? ofStyle ?? this.tied(numbering, facts.numId, facts.numberedBy) ?? 0];
  }

  private tied(numbering: Numbering, numId: string, style: string | undefined): number | undefined {
    return style === undefined ? undefined : numbering.levelOfStyle(numId, style);
  }
}

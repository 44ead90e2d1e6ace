/** The paragraphs of a page in the making: words come in, blocks end them, list items and tables give them their place. */
import type { SourceLine } from '@/lib/domain/structure/types';
import { LineWriter, Paragraph } from '../paragraph-lines';
import { shownLetters } from '../shown-letters';
import { WordRanges } from '../word-ranges';
import type { Look } from './look';

export class PageLines {
  readonly writer = new LineWriter();
  readonly ranges = new WordRanges();
  hidden = '';
  unknownSymbols = 0;
  /** Cell in which the next paragraph stands. */
  cell: SourceLine['cell'];
  private open: Paragraph | null = null;
  private look: Look | null = null;
  private item: { readonly label: string; readonly level: number } | null = null;
  /** A number that Word printed in front of the paragraph. */
  private printed = '';
  private printedLevel = 0;

  /** Adds words of the page as they stand in its source. */
  add(source: string, look: Look): void {
    if (look.dropped) return;
    const letters = shownLetters(source, look.font);
    const shown = look.capitals ? letters.text.toUpperCase() : letters.text;
    if (look.hidden) this.hidden += shown.replace(/\s+/g, ' ');
    else if (look.preformatted) this.addLines(shown, look);
    else this.put(this.collapsed(shown), look);
    this.unknownSymbols += letters.unknown;
  }

  /** Adds words as they are: a tab, a line break. */
  put(text: string, look: Look): void {
    if (look.dropped || look.hidden || text === '') return;
    const paragraph = this.paragraph();
    if (text.trim() !== '') this.look ??= look;
    paragraph.add(text, look.bold);
    this.ranges.add(text, paragraph);
  }

  /** Takes a piece of a number that Word printed; it belongs to the open paragraph. */
  print(text: string, level: number): void {
    this.printed += text;
    this.printedLevel = level;
  }

  refer(note: string): void {
    this.paragraph().notes.push(note);
  }

  referComment(id: string): void {
    this.ranges.refer(id, this.paragraph());
  }

  beginItem(label: string | undefined, level: number): void {
    this.endItem();
    this.item = label === undefined ? null : { label, level };
  }

  /** Ends a list item: its number is a line also where nothing stands behind it. */
  endItem(): void {
    this.endParagraph();
    if (this.item !== null) this.writer.write(new Paragraph(), { ...this.item, cell: this.cell });
    this.item = null;
  }

  endParagraph(): void {
    const { open, look } = this;
    this.open = null;
    this.look = null;
    const printed = this.printed.replace(/\s+/g, ' ').trim();
    this.printed = '';
    if (open === null && printed === '') return;
    const mark = printed !== '' ? { label: printed, level: this.printedLevel } : open !== null && open.text.trim() !== '' ? this.item : null;
    if (mark !== null) this.item = null;
    this.writer.write(open ?? new Paragraph(), { ...mark, centred: look?.centred, outline: look?.outline, contents: look?.contents, cell: this.cell });
    this.ranges.endParagraph();
  }

  private paragraph(): Paragraph {
    this.open ??= new Paragraph();
    return this.open;
  }

  private addLines(text: string, look: Look): void {
    text.split(/\r\n?|\n/).forEach((line, i) => {
      if (i > 0) this.endParagraph();
      this.put(line, look);
    });
  }

  private collapsed(text: string): string {
    const before = this.open?.text ?? '';
    const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ');
    return before === '' || before.endsWith(' ') || before.endsWith('\n') ? collapsed.replace(/^ /, '') : collapsed;
  }
}

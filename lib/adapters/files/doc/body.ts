/** The main text of a Word file as lines, with automatic numbers, places in tables and text boxes where they are anchored. */
import type { SourceLine } from '@/lib/domain/structure/types';
import { symbol } from '../symbols';
import { type List, ListCounters } from '../numbering/list-counters';
import { signOfNumber } from '../numbering/sign-of-number';
import { LineWriter, Paragraph } from '../paragraph-lines';
import { toUnicode } from './fonts';
import type { WordLevel } from './lists';
import type { StoryParagraph } from './story';
import { placeInTables, type TablePlace } from './tables';
import type { WordFile } from './word-file';

/** List number of paragraphs that Word 6 numbered; their numbers are in no list. */
const WORD_6_LIST = 0x7ff;

/** What a bullet may be in a symbol font; other signs look the same in every font. */
const LETTER_OF_SYMBOLS = /^[A-Za-z\x80-\xff\uf000-\uf0ff]$/;

export class BodyReader {
  private readonly writer = new LineWriter();
  /** Paragraphs numbered in the manner of Word 6. */
  oldNumbers = 0;
  private readonly counters: ListCounters;
  private tables = 0;
  /** First position of each paragraph that became lines, and the first of them. */
  private readonly starts: { readonly from: number; readonly line: number }[] = [];

  constructor(
    private readonly file: WordFile,
    private readonly lists: ReadonlyMap<string, List<WordLevel>>,
    /** Paragraphs of the text boxes anchored between two positions. */
    private readonly anchored: (from: number, to: number) => readonly StoryParagraph[],
  ) {
    this.counters = new ListCounters(lists);
  }

  get lines(): readonly SourceLine[] {
    return this.writer.lines;
  }

  /** Adds the lines of these paragraphs; `outer` is the cell around a text box. */
  read(paragraphs: readonly StoryParagraph[], outer?: TablePlace): void {
    const { places, tables } = placeInTables(paragraphs, this.tables);
    this.tables = tables;
    let carried: StoryParagraph | null = null;
    for (const [i, paragraph] of paragraphs.entries()) {
      const { place = outer, rowGone } = places[i] ?? { rowGone: false };
      // The end of a row is a paragraph of its own, without words.
      if (rowGone || (paragraph.facts.rowEnd && paragraph.text.trim() === '')) continue;
      const boxes = this.anchored(paragraph.from, paragraph.to);
      if (boxes.length > 0) this.read(boxes, place);
      const whole: StoryParagraph = carried === null ? paragraph : join(carried, paragraph);
      carried = (whole.markGone || whole.facts.dropCap) && !whole.cellEnd ? whole : null;
      if (carried === null) this.emit(whole, place);
    }
    if (carried !== null) this.emit(carried, outer);
  }

  /** The line in which a position of the main text stands; 0 before the first. */
  lineAt(position: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle]?.from ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return this.starts[low]?.line ?? 0;
  }

  private emit(paragraph: StoryParagraph, cell: TablePlace | undefined): void {
    const { facts, from, bold } = paragraph;
    const number = this.number(paragraph);
    const sign = number?.joined === true ? signOfNumber(paragraph.text) : '';
    const words = new Paragraph();
    words.add(paragraph.text.slice(sign.length), bold === 'all');
    const { level, centred, outline } = facts;
    const label = number === null ? undefined : number.text + sign.trim();
    this.writer.write(words, { label, level, centred, outline, cell, contents: this.file.styles.isContents(facts.style) });
    if (words.firstLine !== null && from < this.file.fib.lengths.main) this.starts.push({ from, line: words.firstLine });
  }

  /** The automatic number; its words may be in an old font of their own. Not counted where all of the paragraph is hidden, its mark included. */
  private number({ facts, mark, text }: StoryParagraph): { readonly text: string; readonly joined: boolean } | null {
    if (facts.list === WORD_6_LIST) this.oldNumbers++;
    if (facts.list === 0 || facts.list === WORD_6_LIST || (mark.hidden && text.trim() === '')) return null;
    const number = this.counters.next(String(facts.list), facts.level);
    const level = this.lists.get(String(facts.list))?.levels.get(facts.level);
    if (number === undefined || level === undefined) return null;
    const { fontAscii, fontOther, capitals } = this.file.characterFacts(level.look, facts.style, mark);
    const ascii = this.file.fonts[fontAscii] ?? '';
    if (level.format === 'bullet' && LETTER_OF_SYMBOLS.test(number)) return { text: symbol(ascii, number.charCodeAt(0)) ?? '•', joined: false };
    return { text: toUnicode([{ text: number, ascii, other: this.file.fonts[fontOther] ?? '', capitals }]), joined: level.joined };
  }
}

/** Words whose paragraph mark is gone run on into the next paragraph, whose properties hold for the whole. */
function join(before: StoryParagraph, after: StoryParagraph): StoryParagraph {
  const bold = before.text.trim() === '' ? after.bold : after.text.trim() === '' || before.bold === after.bold ? before.bold : 'some';
  return { ...after, from: before.from, text: before.text + after.text, bold };
}

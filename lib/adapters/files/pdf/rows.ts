/** Words of one page as printed lines (rows), and rows as segments between wide gaps. */
import type { Word } from './page';

/** Words whose baselines are the same. A segment of a row is a row too. */
export interface Row {
  readonly page: number;
  readonly words: readonly Word[];
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Height of a word's box in sizes of its font. */
const BOX = 1.107;
/** Less than this between two words, in font sizes, is no space: a change of font inside a word, or a raised number. */
const NO_SPACE = 0.04;
/** Up to this it may be one, in a line that is pressed into a narrow cell: then both sides must be whole syllables. */
const NARROW_SPACE = 0.1;

/** A row of these words, which must be at least one. */
export function rowOf(words: readonly Word[], page: number): Row {
  const sorted = [...words].sort((a, b) => a.x0 - b.x0);
  const tallest = sorted.reduce((best, w) => (w.y1 - w.y0 > best.y1 - best.y0 ? w : best));
  return { page, words: sorted, x0: Math.min(...sorted.map((w) => w.x0)), x1: Math.max(...sorted.map((w) => w.x1)), y0: tallest.y0, y1: tallest.y1 };
}

/** The rows of a page from top to bottom. */
export function rowsOf(words: readonly Word[], page: number): Row[] {
  const rows: { words: Word[]; y0: number; y1: number }[] = [];
  const byHeight = [...words].sort((a, b) => a.y1 - b.y1 || a.x0 - b.x0);
  for (const word of byHeight) {
    const home = rows.slice(-4).findLast((row) => sameLine(row, word) && !row.words.some((other) => coincide(other, word)));
    if (home === undefined) rows.push({ words: [word], y0: word.y0, y1: word.y1 });
    else {
      home.words.push(word);
      if (word.y1 - word.y0 > home.y1 - home.y0) Object.assign(home, { y0: word.y0, y1: word.y1 });
    }
  }
  return rows.map((row) => rowOf(row.words, page)).sort((a, b) => a.y0 + a.y1 - b.y0 - b.y1);
}

function sameLine(row: { y0: number; y1: number }, word: Word): boolean {
  const heights = [row.y1 - row.y0, word.y1 - word.y0];
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  if (Math.abs(row.y1 - word.y1) <= 0.3 * low) return true;
  const overlap = Math.min(row.y1, word.y1) - Math.max(row.y0, word.y0);
  // A raised number, not the small print of the column beside.
  return low < 0.75 * high && overlap >= 0.6 * low && word.text.length <= 4;
}

/** True for two words of which one is printed over the other: they stand on lines of their own, which the taller words of a column beside join. */
function coincide(one: Word, other: Word): boolean {
  const shared = Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0);
  // A word may be printed twice on one spot, to look bold.
  const twice = one.text === other.text && Math.abs(one.y1 - other.y1) < 1;
  return shared > 0.5 * Math.min(one.x1 - one.x0, other.x1 - other.x0) && !twice;
}

/** Font size of a row, in points. */
export function sizeOf(row: Pick<Row, 'y0' | 'y1'>): number {
  return Math.max((row.y1 - row.y0) / BOX, 1);
}

/** Pieces of a row between gaps of at least that many font sizes. */
export function segments(row: Row, gap: number): Row[] {
  const wide = gap * sizeOf(row);
  const pieces: Word[][] = [];
  let reach = -Infinity;
  for (const word of row.words) {
    if (pieces.length === 0 || word.x0 - reach >= wide) pieces.push([word]);
    else pieces.at(-1)?.push(word);
    reach = Math.max(reach, word.x1);
  }
  return pieces.map((words) => rowOf(words, row.page));
}

/** The words of a row with single spaces. */
export function textOf(row: Row): string {
  const size = sizeOf(row);
  const spread = spreadGap(row.words);
  let text = '';
  let before: Word | undefined;
  for (const word of row.words) {
    const gap = before === undefined ? 0 : word.x0 - before.x1;
    text += before === undefined || areOne(before, word, gap / size) || (isLetter(before) && isLetter(word) && gap < spread) ? word.text : ` ${word.text}`;
    before = word;
  }
  return text;
}

/** Letters of a word that is spread for emphasis ("Q U Y Ế T   Đ Ị N H") stand closer than this; 0 where none is. */
function spreadGap(words: readonly Word[]): number {
  if (words.length < SPREAD || !words.every(isLetter)) return 0;
  const gaps = words.slice(1).map((word, i) => word.x0 - (words[i]?.x1 ?? 0));
  return 1.5 * Math.min(...gaps) + 0.5;
}

/** So many single letters in a row are one or two spread words. */
const SPREAD = 5;

function isLetter(word: Word): boolean {
  return /^\p{Lu}\p{M}*[:.]?$/u.test(word.text);
}

function areOne(before: Word, after: Word, gap: number): boolean {
  return gap < NO_SPACE || (gap < NARROW_SPACE && (!VOWEL.test(plain(before.text)) || (LETTER.test(before.text) && VOWEL.test(plain(after.text).charAt(0)))));
}

const VOWEL = /[aeiouy]/i;
const LETTER = /\p{L}$/u;

/** The letters without their accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** True where every word with letters is known to be bold. */
export function isBold(row: Row): boolean {
  const lettered = row.words.filter((w) => /[\p{L}\d]/u.test(w.text));
  return lettered.length > 0 && lettered.every((w) => w.bold === true);
}

/** Footnotes (chú thích cuối trang): small print at the foot of a page that a raised number in the text refers to. */
import { rowOf, sizeOf, textOf, type Row } from './rows';
import type { Word } from './page';

export interface Footnote {
  readonly text: string;
  /** The row that refers to it, as it stands in the rows that are left. */
  readonly row: Row;
}

const SMALLER = 0.93;
const NUMBER = /^\[?(\d{1,3})\]?$/;

/** The rows of a page without its footnotes. What has no raised number in the text, or is not small, stays where it is. */
export function takeFootnotes(rows: readonly Row[]): { rows: readonly Row[]; notes: readonly Footnote[] } {
  const size = middle(rows.map(sizeOf));
  let start = rows.length;
  while (start > 0 && sizeOf(rows[start - 1] ?? ZERO) < SMALLER * size) start--;
  const notes = split(rows.slice(start));
  const text = [...rows.slice(0, start)];
  const anchors = notes.map((note) => text.findIndex((row) => row.words.some((word) => isRaised(word, row) && numberOf(word) === note.number)));
  if (notes.length === 0 || anchors.includes(-1)) return { rows, notes: [] };
  for (const [i, note] of notes.entries()) {
    const at = anchors[i] ?? -1;
    const row = text[at];
    const left = row?.words.filter((word) => !(isRaised(word, row) && numberOf(word) === note.number)) ?? [];
    if (row !== undefined && left.length > 0) text[at] = rowOf(left, row.page);
  }
  return { rows: text, notes: notes.flatMap((note, i) => (text[anchors[i] ?? -1] === undefined ? [] : [{ text: note.text, row: text[anchors[i] ?? -1] ?? ZERO }])) };
}

const ZERO: Row = { page: 0, words: [], x0: 0, x1: 0, y0: 0, y1: 0 };

/** Notes of the small print, each from its number on; none where the first line has no number. */
function split(rows: readonly Row[]): { number: string; text: string }[] {
  const notes: { number: string; text: string }[] = [];
  for (const row of rows) {
    const [first, ...rest] = row.words;
    const number = first === undefined ? undefined : numberOf(first);
    const opens = first !== undefined && number !== undefined && rest.length > 0 && (isRaised(first, row) || Number(number) === Number(notes.at(-1)?.number ?? 0) + 1);
    const last = notes.at(-1);
    if (opens) notes.push({ number, text: textOf(rowOf(rest, row.page)) });
    else if (last === undefined) return [];
    else last.text = `${last.text} ${textOf(row)}`;
  }
  return notes;
}

function numberOf(word: Word): string | undefined {
  return NUMBER.exec(word.text)?.[1];
}

/** Smaller than its line and above its baseline. */
function isRaised(word: Word, row: Row): boolean {
  return word.y1 - word.y0 < 0.8 * (row.y1 - row.y0) && word.y1 < row.y1 - 0.1 * (row.y1 - row.y0);
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

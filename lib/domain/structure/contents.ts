/** Tables of contents (mục lục): they repeat every heading and would double every article. */
import { fold } from '../text/fold';
import { isHeadMark, type Mark, readMark } from './marks';
import type { SourceLine } from './types';

/** Fewer articles in a row are no table of contents. */
const SMALLEST = 3;
/** What leads to the page number of an entry. */
const PAGE = /(?:\s*(?:\.\s?){3,}|\s*…[….\s]*|\t)\s*\d{1,4}$/;

/**
 * Positions of the lines that belong to a table of contents: those that Word marks as
 * such, and blocks of headings without any text between them whose articles all come
 * again later.
 */
export function contentsLines(lines: readonly SourceLine[], texts: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const marks = texts.map((text) => headMark(text));
  lines.forEach((line, i) => line.contents === true && found.add(i));
  for (let start = 0; start < lines.length; start++) {
    if (marks[start]?.kind !== 'article' && marks[start]?.kind !== 'chapter' && marks[start]?.kind !== 'part') continue;
    const end = blockEnd(texts, marks, start);
    const articles = marks.slice(start, end).filter((m) => m?.kind === 'article') as Mark[];
    if (articles.length >= SMALLEST && comeAgain(articles, marks, end)) for (let i = start; i < end; i++) found.add(i);
    start = Math.max(start, end - 1);
  }
  return found;
}

function headMark(text: string): Mark | null {
  const mark = readMark(text);
  return isHeadMark(mark) ? mark : null;
}

/** First position after `start` that is neither a heading nor a title in capitals nor a bare page number, or where the numbers begin again. */
function blockEnd(texts: readonly string[], marks: readonly (Mark | null)[], start: number): number {
  const last = new Map<string, number>();
  let i = start;
  for (; i < texts.length; i++) {
    const mark = marks[i] ?? null;
    if (mark === null && !isTitle(texts[i] ?? '') && !isEntry(texts, marks, i)) return i;
    if (mark === null || mark.kind === 'section' || mark.kind === 'subsection') continue;
    if (mark.order <= (last.get(mark.kind) ?? 0)) return i;
    if (mark.kind === 'part') last.delete('chapter');
    last.set(mark.kind, mark.order);
  }
  return i;
}

/** A line with dots and a page number; the name of a chapter below its number; the rest of an entry that two lines hold. */
function isEntry(texts: readonly string[], marks: readonly (Mark | null)[], at: number): boolean {
  const text = texts[at] ?? '';
  if (PAGE.test(text)) return true;
  const above = marks[at - 1] ?? null;
  const named = above !== null && above.kind !== 'article' && above.rest.replace(PAGE, '') === '' && text.length < 200;
  return named || (text.length < 200 && marks[at - 1] !== undefined && PAGE.test(texts[at + 1] ?? '') && marks[at + 1] === null);
}

function isTitle(text: string): boolean {
  return /^\d{1,3}$/.test(text) || (text.length < 200 && !/\p{Ll}/u.test(text));
}

/** The headings come again if two thirds of them stand after the block with the same number and name. */
function comeAgain(articles: readonly Mark[], marks: readonly (Mark | null)[], from: number): boolean {
  const later = new Set<string>();
  for (let i = from; i < marks.length; i++) {
    const mark = marks[i];
    if (mark !== null && mark !== undefined && mark.kind === 'article') later.add(key(mark));
  }
  return articles.filter((a) => later.has(key(a))).length * 3 >= articles.length * 2;
}

function key(mark: Mark): string {
  return `${mark.number}|${fold(mark.rest).replace(/[\s.…\d[\]]+/g, '').slice(0, 20)}`;
}

/** The lines of a document with everything that is known before parsing begins: words shown, marks, tables, contents. */
import { contentsLines } from './contents';
import { saidMark } from './corrections';
import { isHeadMark, type Mark, readMark, shownText } from './marks';
import type { LineCorrection, SourceLine } from './types';

export interface Page {
  readonly lines: readonly SourceLine[];
  /** Each line as shown, with its automatic number. */
  readonly texts: readonly string[];
  readonly marks: readonly (Mark | null)[];
  /** Columns of the table in which a line stands; 0 outside tables. */
  readonly columns: readonly number[];
  readonly contents: ReadonlySet<number>;
  /** What a person said of the line at a position. */
  readonly said: ReadonlyMap<number, LineCorrection>;
}

/**
 * @param tablesAreLayout true to read tables as if they were plain text
 * @param saidOf what a person said of lines, by index of the source line
 */
export function readPage(lines: readonly SourceLine[], tablesAreLayout: boolean, saidOf: ReadonlyMap<number, LineCorrection> = new Map()): Page {
  const texts = lines.map(shownText);
  const said = new Map(lines.flatMap((line, i) => (saidOf.has(line.index) ? [[i, saidOf.get(line.index) as LineCorrection] as const] : [])));
  const widths = new Map<number, number>();
  for (const { cell } of lines) if (cell !== undefined) widths.set(cell.table, Math.max(widths.get(cell.table) ?? 0, cell.column + 1));
  return {
    lines,
    texts,
    marks: texts.map((text, i) => markOf(text, said.get(i))),
    columns: lines.map(({ cell }) => (cell === undefined || tablesAreLayout ? 0 : (widths.get(cell.table) ?? 0))),
    contents: contentsLines(lines, texts),
    said,
  };
}

/** Rows of numbers are followed as the person reads them. */
function markOf(text: string, said: LineCorrection | undefined): Mark | null {
  if (said === undefined) return readMark(text);
  return ['text', 'continues', 'appendix'].includes(said.as) ? null : saidMark(text, said);
}

/** How far to look for the next number of a row: further on it says nothing. */
const LOOKAHEAD = 300;

/**
 * Order of the next line marked like the one at `at`, before something ends the row: a
 * heading for clauses, a clause too for points, a quotation for all. Null if there is none.
 */
export function nextOfKind(page: Page, at: number, end: number): number | null {
  const kind = page.marks[at]?.kind;
  const limit = Math.min(end, at + (kind === 'article' ? page.lines.length : LOOKAHEAD));
  for (let i = at + 1; i <= limit && i < page.lines.length; i++) {
    const mark = page.marks[i];
    if (mark === null || mark === undefined || (page.columns[i] ?? 0) > 1 || page.contents.has(i)) continue;
    if (mark.kind === kind) return mark.order;
    if (kind !== 'article' && (mark.quoted || isHeadMark(mark) || (kind === 'point' && mark.kind === 'clause'))) return null;
  }
  return null;
}

/** True where the number at `at` is used again in the same row. */
export function comesAgain(page: Page, at: number, end: number): boolean {
  const mark = page.marks[at];
  for (let i = at + 1; i <= Math.min(end, at + LOOKAHEAD) && i < page.lines.length; i++) {
    const other = page.marks[i];
    if (other === null || other === undefined || (page.columns[i] ?? 0) > 1) continue;
    if (other.quoted || isHeadMark(other)) return false;
    if (other.kind === mark?.kind && other.number === mark.number) return true;
  }
  return false;
}

/** True where the article after `last` still comes behind `at`: then the body has not ended there. */
export function articleFollows(page: Page, at: number, last: number): boolean {
  for (let i = at + 1; i < page.lines.length; i++) {
    const mark = page.marks[i];
    if (mark?.kind !== 'article' || !mark.punctuated || mark.quoted || (page.columns[i] ?? 0) > 1) continue;
    if (mark.order === 1) return false;
    if (mark.order > last && mark.order <= last + 1.01) return true;
  }
  return false;
}

/** Tables, told by what is left free: several rows with the same empty strip between their words. */
import type { Word } from './page';
import { beginsHeading, beginsPart } from './paragraphs';
import { rowOf, sizeOf, textOf, type Row, segments } from './rows';

/** Rows [from, to) of a page are a table with these columns. */
export interface TableBlock {
  readonly from: number;
  readonly to: number;
  /** Left and right edge of each column. */
  readonly columns: readonly (readonly [number, number])[];
}

/** Gap, in font sizes, that makes a row look like one of a table, and that parts two cells of one. */
const BEGINS = 1.1;
const CELLS = 0.75;
/** Gap between cells whose columns are known. */
const NARROW = 0.3;
/** Strip that must stay free through all rows, in font sizes. */
const STRIP = 0.55;
/** Vertical distance, in font sizes, after which rows no longer belong together. */
const APART = 4;

type Strip = readonly [number, number];

/** The tables of one page. Rows without a table around them are left alone: a wide gap may be a tab. */
export function tableBlocks(rows: readonly Row[]): TableBlock[] {
  const blocks: TableBlock[] = [];
  let at = 0;
  while (at < rows.length) {
    const block = blockFrom(rows, at);
    if (block !== null) blocks.push(block);
    at = block?.to ?? at + 1;
  }
  return blocks;
}

function blockFrom(rows: readonly Row[], from: number): TableBlock | null {
  const first = rows[from];
  if (first === undefined || segments(first, BEGINS).length < 2) return null;
  let strips = gapsOf(first);
  let shared = strips;
  let to = from + 1;
  let last = from;
  for (; to < rows.length; to++) {
    const row = rows[to];
    const above = rows[to - 1];
    if (row === undefined || above === undefined || row.y0 - above.y1 > APART * sizeOf(row)) break;
    const next = strips.flatMap((strip) => free(strip, row));
    if (next.length === 0) break;
    strips = next;
    if (!inside(row, strips)) continue;
    last = to;
    shared = strips;
  }
  // A cell may go on below the last full row, but not in the first column: there the text goes on.
  let end = last + 1;
  while (end < to && (rows[end]?.x0 ?? 0) >= (shared[0]?.[1] ?? Infinity) - 1 && !textGoesOn(rows.slice(from, last + 1), rows[end])) end++;
  const block = rows.slice(from, end);
  const full = block.filter((row) => segments(row, CELLS).length >= 2 && inside(row, shared));
  const widest = Math.max(...full.map((row) => segments(row, CELLS).length), 0);
  if (full.length < (widest > 2 ? 2 : 3)) return null;
  return { from, to: end, columns: columnsOf(block) };
}

/** True for a row below a table that begins a part of the text with its first line set in: it runs further than the table, or is a heading that stands under no cell. */
function textGoesOn(table: readonly Row[], row: Row | undefined): boolean {
  if (row === undefined || !beginsPart(textOf(row))) return false;
  const runsFurther = row.x1 > Math.max(...table.map((r) => r.x1)) + sizeOf(row);
  const underCell = table.some((r) => segments(r, CELLS).some((cell) => Math.abs(cell.x0 - row.x0) < 1.5));
  return runsFurther || (beginsHeading(textOf(row)) && !underCell);
}

/** Free strips between the words of a row. */
function gapsOf(row: Row): Strip[] {
  return segments(row, BEGINS).flatMap((piece, i, all) => (i === 0 ? [] : [[all[i - 1]?.x1 ?? 0, piece.x0] as const]));
}

/** What a row leaves of a strip: at most one part at each side of a word inside it. */
function free(strip: Strip, row: Row): Strip[] {
  let parts: Strip[] = [strip];
  for (const word of row.words) {
    parts = parts.flatMap(([a, b]): Strip[] => (word.x1 <= a || word.x0 >= b ? [[a, b]] : [[a, word.x0], [word.x1, b]]));
  }
  return parts.filter(([a, b]) => b - a >= STRIP * sizeOf(row));
}

/** True where a strip has words of the row on both its sides. */
function inside(row: Row, strips: readonly Strip[]): boolean {
  return strips.some(([a, b]) => row.x0 < a && row.x1 > b);
}

/** Columns: the rows with most cells say where they are; others only add what stands between them. */
function columnsOf(rows: readonly Row[]): [number, number][] {
  const split = rows.map((row) => segments(row, CELLS)).sort((a, b) => b.length - a.length);
  const most = split[0]?.length ?? 0;
  const columns: [number, number][] = [];
  for (const cells of split) {
    for (const cell of cells) {
      const hits = columns.filter(([a, b]) => cell.x0 < b && cell.x1 > a);
      const [only] = hits;
      if (only === undefined) columns.push([cell.x0, cell.x1]);
      else if (hits.length === 1 && cells.length === most) {
        only[0] = Math.min(only[0], cell.x0);
        only[1] = Math.max(only[1], cell.x1);
      }
    }
  }
  return columns.sort((a, b) => a[0] - b[0]);
}

/** The cells of one row of a table with their columns, from 0. */
export function cellsOf(row: Row, columns: TableBlock['columns']): { column: number; piece: Row }[] {
  let least = 0;
  return segments(row, CELLS).flatMap((piece) => splitAtColumns(piece, columns)).map((piece) => {
    const column = Math.max(columns.findIndex(([a, b]) => piece.x0 < b && piece.x1 > a), least);
    least = column + 1;
    return { column, piece };
  });
}

/** Cells of narrow columns stand close: they are parted if every border between columns falls into a gap. */
function splitAtColumns(piece: Row, columns: TableBlock['columns']): Row[] {
  const under = columns.filter(([a, b]) => piece.x0 < b && piece.x1 > a);
  if (under.length < 2) return [piece];
  const parts = segments(piece, NARROW);
  const groups: Word[][] = [];
  let last = -1;
  for (const part of parts) {
    const places = under.flatMap(([a, b], i) => (part.x0 < b && part.x1 > a ? [i] : []));
    const place = places[0];
    if (places.length > 1 || place === undefined) return [piece];
    if (place === last) groups.at(-1)?.push(...part.words);
    else groups.push([...part.words]);
    last = place;
  }
  return groups.length === under.length ? groups.map((words) => rowOf(words, piece.page)) : [piece];
}

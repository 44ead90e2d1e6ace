/** The words of a PDF as lines of a document: pure, and the same whatever program found the words. */
import { cleanText } from '../paragraph-lines';
import type { SourceLine } from '@/lib/domain/structure/types';
import { type Footnote, takeFootnotes } from './footnotes';
import { readColumns, twoColumnBlocks } from './columns';
import { pageEdges } from './edges';
import { marginPieces } from './margins';
import type { PdfPage } from './page';
import { beginsPart, continues, joinTexts, printedLine, APART, TEXT, type Edges, type ParagraphStyle, type PrintedLine } from './paragraphs';
import { rowOf, rowsOf, segments, sizeOf, textOf, type Row } from './rows';
import { stampSegments } from './stamps';
import { cellsOf, tableBlocks } from './tables';
import { turnPage, turnedRows } from './turned';

export interface Layout {
  readonly lines: readonly SourceLine[];
  /** Footnotes with the index of the line that refers to them. */
  readonly notes: readonly { readonly text: string; readonly line: number }[];
  /** Headers, footers, page numbers; each different text once. */
  readonly margins: readonly string[];
  /** How many pieces of that kind there were. */
  readonly marginCount: number;
  readonly stamps: readonly string[];
  /** Pages, from 1, with nothing printed on them. */
  readonly emptyPages: readonly number[];
}

/** Gap in font sizes after which words of one row are looked at apart when headers and stamps are sought. */
const PIECE = 1.5;
/** The same for headers at the side of a page, which are spaced wider. */
const TURNED_PIECE = 4;

interface Cell {
  readonly piece: Row;
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

type Item = { readonly line: PrintedLine } | { readonly cell: Cell };

/** Reads the pages of a document. */
export function layOut(pages: readonly PdfPage[]): Layout {
  const upright = pages.map(turnPage);
  const stamps: string[] = [];
  const found = upright.map((page, number) => {
    const straight = rowsOf(page.words.filter((w) => w.turned !== true), number);
    const rows = withoutStamps(straight.map((row) => segments(row, PIECE)), stamps);
    const turned = turnedRows(page.words, number).map((row) => segments(row, TURNED_PIECE));
    return { width: page.width, height: page.height, rows, turned };
  });
  const outside = marginPieces(found);
  const footnotes: Footnote[] = [];
  const kept = found.map((page) => {
    const rows = [...page.rows, ...page.turned].flatMap((pieces) => {
      const words = pieces.filter((piece) => !outside.has(piece)).flatMap((piece) => piece.words);
      return words.length === 0 ? [] : [rowOf(words, pieces[0]?.page ?? 0)];
    });
    const { rows: text, notes } = takeFootnotes(rows);
    footnotes.push(...notes);
    return { width: page.width, rows: text };
  });
  const { lines, lineOf } = toLines(itemsOf(kept));
  const margins = [...outside].map((piece) => cleanText(textOf(piece)));
  return {
    lines,
    notes: footnotes.map(({ text, row }) => ({ text: cleanText(text), line: lineOf(row) })),
    margins: [...new Set(margins)],
    marginCount: margins.length,
    stamps,
    emptyPages: pages.flatMap((page, i) => (page.words.length === 0 ? [i + 1] : [])),
  };
}

function withoutStamps(rows: readonly (readonly Row[])[], stamps: string[]): Row[][] {
  const pieces = rows.flat();
  const stamped = stampSegments(pieces);
  const gone = new Set(pieces.filter((_, i) => stamped.has(i)));
  if (gone.size > 0) stamps.push(cleanText([...gone].map(textOf).join(' ')));
  return rows.map((row) => row.filter((piece) => !gone.has(piece))).filter((row) => row.length > 0);
}

function itemsOf(pages: readonly { width: number; rows: readonly Row[] }[]): Item[] {
  const counter = { block: 1, table: 0 };
  const cut = pages.map((page) => blocksOf(page.rows, page.width, counter));
  const edges = pageEdges(cut.map((blocks, i) => ({ width: pages[i]?.width ?? 0, text: blocks.flatMap((b) => (b.kind === 'text' ? b.rows : [])), all: pages[i]?.rows ?? [] })));
  return cut.flatMap((blocks, i) => blocks.flatMap((b): Item[] => (b.kind === 'cells' ? b.cells.map((cell) => ({ cell })) : b.rows.map((row) => ({ line: columnLine(row, b, edges[i]) })))));
}

/** Text stands in the flow of the pages; a column of a head stands for itself. */
type Block =
  | { readonly kind: 'text' | 'column'; readonly rows: readonly Row[]; readonly number: number }
  | { readonly kind: 'cells'; readonly cells: readonly Cell[] };

function columnLine(row: Row, block: Exclude<Block, { kind: 'cells' }>, edges: Edges | undefined): PrintedLine {
  const own = { left: Math.min(...block.rows.map((r) => r.x0)), right: Math.max(...block.rows.map((r) => r.x1)), pitch: edges?.pitch ?? 1.2 * sizeOf(row), indent: Math.min(...block.rows.map((r) => r.x0)) };
  if (block.kind === 'column') return { ...printedLine(row, own, block.number), centred: false };
  return printedLine(row, edges ?? own, block.number);
}

function blocksOf(rows: readonly Row[], width: number, counter: { block: number; table: number }): Block[] {
  const blocks: Block[] = [];
  const columns = twoColumnBlocks(rows, width);
  let at = 0;
  for (const block of columns) {
    blocks.push(...tablesOf(rows.slice(at, block.from), counter));
    for (const half of readColumns(rows, block)) if (half.length > 0) blocks.push({ kind: 'column', rows: half, number: counter.block++ });
    at = block.to;
  }
  return [...blocks, ...tablesOf(rows.slice(at), counter)];
}

function tablesOf(rows: readonly Row[], counter: { table: number }): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const block of tableBlocks(rows)) {
    if (block.from > at) blocks.push({ kind: 'text', rows: rows.slice(at, block.from), number: TEXT });
    const table = counter.table++;
    blocks.push({ kind: 'cells', cells: rows.slice(block.from, block.to).flatMap((row, i) => cellsOf(row, block.columns).map(({ column, piece }) => ({ piece, table, row: i, column }))) });
    at = block.to;
  }
  if (at < rows.length) blocks.push({ kind: 'text', rows: rows.slice(at), number: TEXT });
  return blocks;
}

/** The lines, and the way to the line of which a row has become a part. */
function toLines(items: readonly Item[]): { lines: SourceLine[]; lineOf: (row: Row) => number } {
  const style = styleOf(items);
  const lines: SourceLine[] = [];
  const begun: { row: Row; line: number }[] = [];
  let before: PrintedLine | null = null;
  let text = '';
  let bold = true;
  let centred = false;
  const flush = (): void => {
    const clean = cleanText(text).trim();
    if (clean !== '' && before !== null) lines.push({ index: lines.length, text: clean, ...(bold ? { bold } : {}), ...(centred ? { centred } : {}) });
    text = '';
  };
  for (const item of items) {
    if ('cell' in item) {
      flush();
      before = null;
      const { piece, table, row, column } = item.cell;
      const words = cleanText(textOf(piece)).trim();
      begun.push({ row: piece, line: lines.length });
      if (words !== '') lines.push({ index: lines.length, text: words, cell: { table, row, column } });
      continue;
    }
    const { line } = item;
    if (before !== null && text !== '' && continues(before, line, style)) {
      text = joinTexts(text, line.text);
      bold &&= line.bold;
      centred ||= line.centred;
    } else {
      flush();
      text = line.text;
      bold = line.bold;
      centred = line.centred;
    }
    begun.push({ row: line.row, line: lines.length });
    before = line;
  }
  flush();
  const lineOf = (row: Row): number => begun.findLast((b) => b.row.page === row.page && b.row.y0 <= row.y0 && b.row.y1 >= row.y0)?.line ?? 0;
  return { lines, lineOf };
}

/** The marked lines ("Điều 5.", "2.", "a)") begin paragraphs for certain, so they tell how the others begin. */
function styleOf(items: readonly Item[]): ParagraphStyle {
  let [marked, inset, followed, spaced] = [0, 0, 0, 0];
  items.forEach((item, i) => {
    if (!('line' in item) || item.line.block !== TEXT || item.line.centred || !beginsPart(item.line.text)) return;
    const { row, edges } = item.line;
    marked++;
    if (row.x0 - edges.left > 0.8 * sizeOf(row)) inset++;
    const above = items[i - 1];
    if (above === undefined || !('line' in above) || above.line.row.page !== row.page) return;
    followed++;
    if (row.y1 - above.line.row.y1 > APART * edges.pitch) spaced++;
  });
  return { indented: inset > 0.6 * marked, spaced: spaced > 0.6 * followed };
}

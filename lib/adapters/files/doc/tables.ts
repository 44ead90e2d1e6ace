/** Where in which table each paragraph of a Word file stands; tables may be nested. */
import type { ParagraphFacts } from './properties';

export interface TablePlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** What of a paragraph places it. */
export interface TableMark {
  readonly facts: ParagraphFacts;
  /** True where its mark ends a cell. */
  readonly cellEnd: boolean;
  /** True where the mark does not stand in the text that is read (a tracked change). */
  readonly markGone: boolean;
  /** What of its words stands in the text that is read. */
  readonly text: string;
}

export interface Placed {
  readonly place: TablePlace | undefined;
  /** The whole row was deleted, or not yet inserted. */
  readonly rowGone: boolean;
}

interface Row {
  readonly cells: { readonly paragraph: number; readonly cell: number }[];
  /** First paragraph of the row, tables inside it counted. */
  readonly from: number;
  edges: readonly number[];
}

interface Table {
  readonly id: number;
  readonly rows: Row[];
  /** The row whose end has not come yet. */
  current: Row | null;
  cell: number;
}

/** Depths of tables in tables that only a broken file has. */
const DEEPEST = 50;

/** Places of paragraphs in order; tables are numbered from `firstTable`, and `tables` is the next free number. */
export function placeInTables(marks: readonly TableMark[], firstTable: number): { readonly places: readonly Placed[]; readonly tables: number } {
  const places: { place: TablePlace | undefined; rowGone: boolean }[] = marks.map(() => ({ place: undefined, rowGone: false }));
  const open: Table[] = [];
  let tables = firstTable;
  const close = (): void => {
    for (const [paragraph, place] of finish(open.pop())) Object.assign(places[paragraph] ?? {}, { place });
  };
  marks.forEach(({ facts, cellEnd, markGone }, i) => {
    const depth = Math.min(facts.depth, DEEPEST);
    while (open.length > depth) close();
    while (open.length < depth) open.push({ id: tables++, rows: [], current: null, cell: 0 });
    for (const table of open) table.current ??= beginRow(table, i);
    const table = open.at(-1);
    if (table?.current == null) return;
    if (!facts.rowEnd) {
      table.current.cells.push({ paragraph: i, cell: table.cell });
      if (cellEnd) table.cell++;
      return;
    }
    // LibreOffice puts the change on the end of another row: a row with words is there whatever its end says.
    const { from } = table.current;
    if (markGone && marks.slice(from, i).every((m) => m.text.trim() === '')) for (const row of places.slice(from, i)) row.rowGone = true;
    table.current.edges = facts.edges;
    table.current = null;
    table.cell = 0;
  });
  while (open.length > 0) close();
  return { places, tables };
}

function beginRow(table: Table, from: number): Row {
  const row: Row = { cells: [], from, edges: [] };
  table.rows.push(row);
  return row;
}

/** Columns are counted as in a .docx: by the edges of all rows, so that a wide cell takes as many as it spans. */
function finish(table: Table | undefined): [number, TablePlace][] {
  if (table === undefined) return [];
  const grid = [...new Set(table.rows.flatMap((r) => r.edges))].sort((a, b) => a - b);
  const columns = new Map(grid.map((edge, i) => [edge, i]));
  return table.rows.flatMap((row, r) => {
    const first = columns.get(row.edges[0] ?? NaN) ?? 0;
    return row.cells.map(({ paragraph, cell }): [number, TablePlace] => {
      const column = columns.get(row.edges[cell] ?? NaN);
      return [paragraph, { table: table.id, row: r, column: column === undefined ? cell : Math.max(0, column - first) }];
    });
  });
}

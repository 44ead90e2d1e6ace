/** Where in which table of a page a cell stands; cells may span rows and columns. */
import type { SourceLine } from '@/lib/domain/structure/types';
import { attribute, type HtmlElement, wholeNumber } from './parse';

interface Table {
  readonly id: number;
  /** Tables that only set out the page are not tables of the text. */
  readonly layout: boolean;
  row: number;
  column: number;
  /** For each column, how many rows from this one on are taken by a cell from above. */
  taken: number[];
}

const WIDEST = 500;

export class TablePlaces {
  private readonly open: Table[] = [];
  private count = 0;

  begin(table: HtmlElement): void {
    const role = attribute(table, 'role');
    this.open.push({ id: this.count++, layout: role === 'presentation' || role === 'none', row: -1, column: 0, taken: [] });
  }

  end(): void {
    this.open.pop();
  }

  beginRow(): void {
    const table = this.open.at(-1);
    if (table === undefined) return;
    table.row++;
    table.column = 0;
    table.taken = table.taken.map((rows) => Math.max(0, rows - 1));
  }

  /** Place of the next cell of the row; undefined where the table is none of the text. */
  cell(element: HtmlElement): SourceLine['cell'] {
    const table = this.open.at(-1);
    if (table === undefined) return undefined;
    while ((table.taken[table.column] ?? 0) > 0) table.column++;
    const { column } = table;
    const wide = Math.min(Math.max(1, wholeNumber(element, 'colspan', 1)), WIDEST);
    // A cell of zero rows goes down to the end of the table.
    const high = Math.max(0, wholeNumber(element, 'rowspan', 1)) || Number.MAX_SAFE_INTEGER;
    for (let i = column; i < Math.min(column + wide, WIDEST); i++) table.taken[i] = high;
    table.column = column + wide;
    return table.layout ? this.outer() : { table: table.id, row: Math.max(0, table.row), column };
  }

  private outer(): SourceLine['cell'] {
    const around = this.open.slice(0, -1).findLast((table) => !table.layout);
    return around === undefined ? undefined : { table: around.id, row: Math.max(0, around.row), column: Math.max(0, around.column - 1) };
  }
}

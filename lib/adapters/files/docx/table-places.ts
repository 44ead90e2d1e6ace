/** Where in which table the reader stands; tables may be nested. */
import type { Attributes } from '../xml';

interface Table {
  readonly id: number;
  row: number;
  column: number;
  /** Columns that the current cell spans. */
  span: number;
  rowDeleted: boolean;
}

export class TablePlaces {
  private readonly open_: Table[] = [];
  private count = 0;

  /** True while the reader is in a row that was deleted under track changes. */
  get rowDeleted(): boolean {
    return this.open_.some((t) => t.rowDeleted);
  }

  /** Returns whether the element was one of a table. */
  open(name: string, attributes: Attributes): boolean {
    const table = this.open_.at(-1);
    switch (name) {
      case 'w:tbl':
        this.open_.push({ id: this.count++, row: -1, column: -1, span: 1, rowDeleted: false });
        return true;
      case 'w:tr':
        if (table !== undefined) Object.assign(table, { row: table.row + 1, column: -1, span: 1, rowDeleted: false });
        return true;
      case 'w:tc':
        if (table !== undefined) Object.assign(table, { column: table.column + (table.column < 0 ? 1 : table.span), span: 1 });
        return true;
      case 'w:gridSpan':
        if (table !== undefined) table.span = Number(attributes.get('w:val')) || 1;
        return true;
      default:
        return false;
    }
  }

  close(name: string): void {
    const table = this.open_.at(-1);
    if (name === 'w:tbl') this.open_.pop();
    else if (name === 'w:tr' && table !== undefined) table.rowDeleted = false;
  }

  /** Called for a deletion mark in the properties of the row. */
  deleteRow(): void {
    const table = this.open_.at(-1);
    if (table !== undefined) table.rowDeleted = true;
  }

  /** Place of the innermost cell, or undefined outside tables. */
  place(): { table: number; row: number; column: number } | undefined {
    const table = this.open_.at(-1);
    return table === undefined ? undefined : { table: table.id, row: table.row, column: table.column };
  }
}

/** Where in which table the reader stands; tables may be nested. */
import type { Attributes } from '../xml';

interface Table {
  readonly id: number;
  row: number;
  column: number;
  /** Columns that the current cell spans. */
  span: number;
  /** What of it the view of tracked changes leaves out. */
  dropped: 'row' | 'cell' | null;
}

export class TablePlaces {
  private readonly open_: Table[] = [];
  private count = 0;

  /** True while the reader is in a row or cell that the view of tracked changes leaves out. */
  get dropped(): boolean {
    return this.open_.length > 0 && this.open_.some((t) => t.dropped !== null);
  }

  /** Reads an element, if it is one of a table. */
  open(name: string, attributes: Attributes): void {
    const table = this.open_.at(-1);
    switch (name) {
      case 'w:tbl':
        this.open_.push({ id: this.count++, row: -1, column: -1, span: 1, dropped: null });
        break;
      case 'w:tr':
        if (table !== undefined) Object.assign(table, { row: table.row + 1, column: -1, span: 1, dropped: null });
        break;
      case 'w:tc':
        if (table !== undefined) Object.assign(table, { column: table.column + (table.column < 0 ? 1 : table.span), span: 1 });
        break;
      case 'w:gridSpan':
        if (table !== undefined) table.span = Number(attributes.get('w:val')) || 1;
        break;
      case 'w:gridBefore':
        if (table !== undefined) table.column += Number(attributes.get('w:val')) || 0;
        break;
      default:
    }
  }

  close(name: string): void {
    const table = this.open_.at(-1);
    if (name === 'w:tbl') this.open_.pop();
    else if (table !== undefined && (name === 'w:tr' || (name === 'w:tc' && table.dropped === 'cell'))) table.dropped = null;
  }

  /** Leaves out the open row or cell. */
  drop(what: 'row' | 'cell'): void {
    const table = this.open_.at(-1);
    if (table !== undefined) table.dropped ??= what;
  }

  /** Place of the innermost cell, or undefined outside tables. */
  place(): { table: number; row: number; column: number } | undefined {
    const table = this.open_.at(-1);
    return table === undefined ? undefined : { table: table.id, row: table.row, column: table.column };
  }
}

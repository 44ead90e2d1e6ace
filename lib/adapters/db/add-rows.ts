import { Prisma } from './generated/client';
import type { Connection } from './client';

/** Every column of a table by its name, as JSON has it: times as ISO strings, no column left out. */
export type Columns<Row> = { readonly [Column in keyof Row]: unknown };

/** Rows sent in one statement: a few milliseconds' work here, and room for other requests between two of them. */
const SLICE = 500;

/**
 * Adds rows of any number to a table. Prisma would compile each value of each row into its statement, which holds
 * the whole process: eight seconds for the findings of a draft of a thousand articles, near the limit of the
 * transaction by itself. PostgreSQL reads them as JSON instead, and gives each value the type of its column.
 */
export async function addRows<Row>(db: Connection, table: string, rows: readonly Columns<Row>[]): Promise<void> {
  const name = Prisma.raw(`"${table}"`);
  for (let from = 0; from < rows.length; from += SLICE) {
    const slice = JSON.stringify(rows.slice(from, from + SLICE));
    await db.$executeRaw`INSERT INTO ${name} SELECT * FROM json_populate_recordset(NULL::${name}, ${slice}::json)`;
  }
}

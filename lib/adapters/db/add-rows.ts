import { Prisma } from './generated/client';
import type { Connection } from './client';

/** Columns of a table by name, as JSON has them: times are ISO strings. */
export type Columns<Row> = { readonly [Column in keyof Row]: unknown };

/** Rows sent in one statement: a few milliseconds' work here, and room for other requests between two of them. */
const SLICE = 500;

/**
 * Adds rows of any number to a table. Prisma would compile each value of each row into its statement, which holds
 * the whole process: eight seconds for the findings of a draft of a thousand articles, near the limit of the
 * transaction by itself. PostgreSQL reads them as JSON instead, and gives each value the type of its column.
 *
 * @param Row every column of the table that has no default
 * @param rows have these columns and no other; they are added in their order
 */
export async function addRows<Row>(db: Connection, table: string, rows: readonly Columns<Row>[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const name = Prisma.raw(`"${table}"`);
  const columns = Prisma.raw(Object.keys(first).map((column) => `"${column}"`).join(', '));
  for (let from = 0; from < rows.length; from += SLICE) {
    const slice = JSON.stringify(rows.slice(from, from + SLICE));
    await db.$executeRaw`INSERT INTO ${name} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${name}, ${slice}::json)`;
  }
}

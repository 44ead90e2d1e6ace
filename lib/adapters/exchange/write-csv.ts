/** The provisions as a table for spreadsheets (RFC 4180). */
import { placeOf } from '@/lib/domain/structure/place';
import type { StructuredDocument } from '@/lib/domain/structure/types';

const COLUMNS = ['id', 'kind', 'number', 'place', 'heading', 'text', 'parent', 'quoted', 'operation', 'targetAct', 'targetArticle', 'targetClause', 'targetPoint'] as const;
/** A cell that begins so is a formula to a spreadsheet; an apostrophe keeps it words (OWASP ASVS 1.2.10). */
const FORMULA = /^[=+\-@\t\r]/;
/** Without it Excel takes UTF-8 for the code page of the machine, and accents are lost. */
const BYTE_ORDER_MARK = '\ufeff';

/** One row a provision, in document order, under a row of column names. */
export function writeCsv({ provisions }: StructuredDocument): string {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const rows = provisions.map((provision) => {
    const { id, kind, number, heading, text, parent, quoted, target } = provision;
    return [id, kind, number, placeOf(provision, byId), heading, text, parent ?? '', quoted === true ? '1' : '', target?.operation, target?.act, target?.article, target?.clause, target?.point];
  });
  return BYTE_ORDER_MARK + [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value = ''): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Cells of the national list: a text, or a table that was kept as a list, as the print of one, or with its cells glued together. */
import { pythonLiteral } from './python-literal';
import { cleanText } from './source';

/** What the portal puts into a cell that has nothing. */
const NOTHING = /^(?:không(?: có thông tin)?|\(không có\)|không có|null|none)?\s*\.?$/iu;

/** A text without what says that there is none. */
export function saidIn(value: unknown): string {
  const text = typeof value === 'string' ? cleanText(value) : '';
  return NOTHING.test(text) ? '' : text;
}

/** Rows of a table by the names of their columns; null where the cell is no such list. */
export function rowsOf(value: unknown): readonly Readonly<Record<string, string>>[] | null {
  const list = typeof value === 'string' && /^\s*\[\s*[{\]]/.test(value) ? pythonLiteral(value) : value;
  if (!Array.isArray(list)) return null;
  return list.filter((row) => typeof row === 'object' && row !== null).map((row) =>
    Object.fromEntries(Object.entries(row as object).map(([name, cell]) => [name, saidIn(typeof cell === 'number' ? String(cell) : cell)])));
}

/** Lines of a text, each with its spaces made one, empty ones left out. */
export const linesIn = (text: string): string[] => text.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== '');

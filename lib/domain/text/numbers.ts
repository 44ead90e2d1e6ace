/** Numbers in law text: "1.000", "05 (năm) ngày làm việc", "441.816 đồng", "12,5%". */

/** "1.000" -> 1000, "12,5" -> 12.5, "05" -> 5; null where it is no Vietnamese number ("1.00", "abc"). */
export function parseNumber(text: string): number | null {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(text.trim());
  return match === null ? null : Number(`${(match[1] ?? '').replaceAll('.', '')}.${match[2] ?? '0'}`);
}

/** A count with its unit: "05 (năm) ngày làm việc" is 5 "ngày làm việc". */
export interface Quantity {
  readonly value: number;
  /** The unit in lower case, as in the list of units. */
  readonly unit: string;
  /** The number in words between brackets, if it is written out: "năm". */
  readonly inWords: string | null;
  readonly start: number;
  readonly end: number;
}

const UNITS = ['ngày làm việc', 'ngày', 'giờ làm việc', 'giờ', 'phút', 'tuần', 'tháng', 'quý', 'năm', 'bộ', 'bản', 'đồng', '%', 'triệu đồng', 'tỷ đồng'];
const UNIT = [...UNITS].sort((a, b) => b.length - a.length).join('|');
const QUANTITY = new RegExp(`(?<![\\p{L}\\d/.,-])(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)\\s*(?:\\(([\\p{L}\\s]+)\\)\\s*)?(${UNIT})(?![\\p{L}\\d])`, 'giu');

/** Every count with a known unit, in order of the text; "tháng 12 năm 2025" and "ngày 05 tháng 01" are dates, not counts. */
export function quantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const m of text.matchAll(QUANTITY)) {
    const value = parseNumber(m[1] ?? '');
    if (value === null || /(?:ngày|tháng)\s+$/iu.test(text.slice(Math.max(0, m.index - 8), m.index))) continue;
    found.push({ value, unit: (m[3] ?? '').toLowerCase(), inWords: m[2]?.trim() ?? null, start: m.index, end: m.index + m[0].length });
  }
  return found;
}

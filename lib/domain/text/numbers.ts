/** Numbers in law text: "1.000", "05 (năm) ngày làm việc", "mười lăm ngày", "441.816 đồng", "12,5%". */
import { NUMBER_WORDS, parseNumberWords } from './number-words';

/** "1.000" -> 1000, "12,5" -> 12.5, "05" -> 5; null where it is no Vietnamese number ("1.00", "abc"). */
export function parseNumber(text: string): number | null {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(text.trim());
  return match === null ? null : Number(`${(match[1] ?? '').replaceAll('.', '')}.${match[2] ?? '0'}`);
}

/** A count with its unit: "05 (năm) ngày làm việc" and "năm (05) ngày làm việc" are 5 "ngày làm việc". */
export interface Quantity {
  readonly value: number;
  /** The unit in lower case, as in the list of units. */
  readonly unit: string;
  /** The number in words, if it is written out: "năm". */
  readonly inWords: string | null;
  readonly start: number;
  readonly end: number;
}

const UNITS = ['ngày làm việc', 'ngày', 'giờ làm việc', 'giờ', 'phút', 'tuần', 'tháng', 'quý', 'năm', 'bộ', 'bản', 'tỷ đồng', 'triệu đồng', 'nghìn đồng', 'ngàn đồng', 'đồng', 'vnđ', 'vnd', 'đ', '%'];
const UNIT = [...UNITS].sort((a, b) => b.length - a.length).join('|');
const DIGITS = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const IN_DIGITS = `(?<![\\p{L}\\d/.,-])(${DIGITS})\\s*(?:\\(([\\p{L}\\s]+)\\)\\s*)?`;
const IN_WORDS = `(?<![\\p{L}\\d])(${NUMBER_WORDS})\\s+(?:\\((${DIGITS})\\)\\s*)?`;
// A unit that a number follows is a date: "01 tháng 7", "quý 4 năm 2025".
const QUANTITY = new RegExp(`(?:${IN_DIGITS}|${IN_WORDS})(${UNIT})(?![\\p{L}\\d])(?!\\s+\\d)`, 'giu');

// "ngày 05 tháng", "quý 4 năm", "hằng năm ngày …", "khoản 2 năm …": what stands before makes it a date or a name.
const NO_COUNT_AFTER = /(?:ngày|tháng|quý|điều|khoản|điểm|số|lần|thứ|bước)\s+$/iu;
const NO_WORDS_AFTER = /(?:ngày|tháng|quý|h[ằà]ng|mỗi|các|từng|đầu|cuối|cả|thứ|\d)\s+$/iu;

/** Every count with a known unit, in order of the text; "tháng 12 năm 2025" and "ngày 05 tháng 01" are dates, not counts. */
export function quantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const m of text.matchAll(QUANTITY)) {
    const [whole, digits, bracketWords, words, bracketDigits, unit = ''] = m;
    const before = text.slice(Math.max(0, m.index - 8), m.index);
    if ((words === undefined ? NO_COUNT_AFTER : NO_WORDS_AFTER).test(before)) continue;
    const value = digits === undefined ? (bracketDigits === undefined ? parseNumberWords(words ?? '') : parseNumber(bracketDigits)) : parseNumber(digits);
    if (value === null) continue;
    found.push({ value, unit: unit.toLowerCase(), inWords: (words ?? bracketWords)?.trim() ?? null, start: m.index, end: m.index + whole.length });
  }
  return found;
}

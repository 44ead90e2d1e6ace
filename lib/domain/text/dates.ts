/** Dates as law text writes them: "ngày 05 tháng 01 năm 2024", "22/11/2026", "06-5-2015". */

const LONG = /(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu;
const SHORT = /(?<![\d/.-])(\d{1,2})\s?(?<separator>[/.-])\s?(\d{1,2})\s?\k<separator>\s?(\d{4})(?![\d/])/u;
const ANY = new RegExp(`${LONG.source}|${SHORT.source}`, 'giu');

/** A date and where it stands: characters [start, end) of the text. */
export interface DateSpan {
  /** "2026-11-22". */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/** Every real calendar date in order of the text; "31/02/2026" is none. */
export function findDates(text: string): DateSpan[] {
  const found: DateSpan[] = [];
  for (const m of text.matchAll(ANY)) {
    const iso = isoDate(Number(m[3] ?? m[7]), Number(m[2] ?? m[6]), Number(m[1] ?? m[4]));
    if (iso !== null) found.push({ iso, start: m.index, end: m.index + m[0].length });
  }
  return found;
}

/** The first date of the text as ISO, or null. */
export function firstDate(text: string): string | null {
  return findDates(text)[0]?.iso ?? null;
}

function isoDate(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Counting days as the Civil Code 2015 does: the day of the event is not counted
 * (Art. 147(2)), and a term that would end on a day off ends on the next working
 * day (Art. 148(5)). Dates are ISO days in Viet Nam ("2026-11-22").
 */

/** A day that is not what its weekday says: an office closed on a weekday, or open on a Saturday in exchange. */
export interface SpecialDay {
  readonly date: string;
  readonly kind: 'off' | 'working';
  readonly name: string;
  readonly legalBasis: string;
  /** How sure the day is; "low" where it has not been announced. */
  readonly confidence: 'high' | 'medium' | 'low';
}

const DAY_MS = 24 * 60 * 60 * 1000;
const SUNDAY = 0;
const SATURDAY = 6;

/** The day `n` calendar days after (or, negative, before) another. */
export function shiftDays(date: string, n: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + n * DAY_MS).toISOString().slice(0, 10);
}

/** True on a day when offices are open (ngày làm việc). */
export function isWorkingDay(date: string, holidays: readonly SpecialDay[]): boolean {
  const special = holidays.find((day) => day.date === date);
  if (special) return special.kind === 'working';
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== SUNDAY && weekday !== SATURDAY;
}

/** The day itself if it is a working day, otherwise the first one after it. */
export function nextWorkingDay(date: string, holidays: readonly SpecialDay[]): string {
  let day = date;
  while (!isWorkingDay(day, holidays)) day = shiftDays(day, 1);
  return day;
}

/** The last day of a term of `n` working days; `n` = 0 is the day of the event, moved off a day off. */
export function addWorkingDays(date: string, n: number, holidays: readonly SpecialDay[]): string {
  if (n <= 0) return nextWorkingDay(date, holidays);
  let day = date;
  for (let counted = 0; counted < n; ) {
    day = shiftDays(day, 1);
    if (isWorkingDay(day, holidays)) counted += 1;
  }
  return day;
}

/** The last day of a term of `n` calendar days (ngày), moved off a day off. */
export function addDays(date: string, n: number, holidays: readonly SpecialDay[]): string {
  return nextWorkingDay(shiftDays(date, n), holidays);
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier (overdue). */
export function workingDaysBetween(from: string, to: string, holidays: readonly SpecialDay[]): number {
  if (to < from) return -workingDaysBetween(to, from, holidays);
  let count = 0;
  for (let day = from; day < to; ) {
    day = shiftDays(day, 1);
    if (isWorkingDay(day, holidays)) count += 1;
  }
  return count;
}

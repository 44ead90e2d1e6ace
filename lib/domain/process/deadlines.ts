import type { Regime } from '../checks/types';
import { addDays, addWorkingDays, type SpecialDay } from './calendar';
import deadlineData from './data/deadlines.json';
import holidayData from './data/holidays.json';

export { addDays, addWorkingDays, isWorkingDay, shiftDays, workingDaysBetween, type SpecialDay } from './calendar';

/**
 * control-opinion ý kiến của cơ quan kiểm soát TTHC · consulted-agency-reply cơ quan được lấy ý kiến trả lời ·
 * posting đăng tải lấy ý kiến · appraisal thẩm định · official-database cơ sở dữ liệu quốc gia về pháp luật ·
 * procedure-database cơ sở dữ liệu quốc gia về TTHC.
 */
export type TimedTask =
  | 'control-opinion'
  | 'consulted-agency-reply'
  | 'posting'
  | 'appraisal'
  | 'official-database'
  | 'procedure-database';

/** How long the law gives for a task; dated, since it changed with every law on law-making. */
export interface DeadlineRule {
  readonly task: TimedTask;
  /** Types of document of the competence matrix, or "*" for all. */
  readonly documentTypes: readonly string[];
  readonly regime: Regime | '*';
  readonly amount: number;
  readonly unit: 'day' | 'working-day';
  readonly legalBasis: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** Public holidays and exchanged Saturdays of 2025 to 2027. */
export const HOLIDAYS = holidayData.days as readonly SpecialDay[];

/** The terms that ship with the product; an administrator may put others in their place. */
export const DEADLINES = deadlineData.deadlines as readonly DeadlineRule[];

export interface DeadlineQuestion {
  readonly task: TimedTask;
  readonly documentType: string | null;
  readonly regime: Regime;
  /** The day on which the term begins to matter (the event), ISO. */
  readonly on: string;
}

/**
 * The term that applied to a task on a day, or null where no rule is known. A rule
 * that names the type of document goes before one for all types.
 */
export function deadlineFor(question: DeadlineQuestion, rules: readonly DeadlineRule[] = DEADLINES): DeadlineRule | null {
  const fitting = rules.filter(
    (rule) =>
      rule.task === question.task &&
      (rule.regime === '*' || rule.regime === question.regime) &&
      rule.validFrom <= question.on &&
      (rule.validTo === null || question.on <= rule.validTo),
  );
  const named = fitting.find((rule) => question.documentType !== null && rule.documentTypes.includes(question.documentType));
  return named ?? fitting.find((rule) => rule.documentTypes.includes('*')) ?? null;
}

/** The last day of a term that begins with an event on `from`. */
export function dueDate(
  from: string,
  term: Pick<DeadlineRule, 'amount' | 'unit'>,
  holidays: readonly SpecialDay[] = HOLIDAYS,
): string {
  return term.unit === 'day' ? addDays(from, term.amount, holidays) : addWorkingDays(from, term.amount, holidays);
}

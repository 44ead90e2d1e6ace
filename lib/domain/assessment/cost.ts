import { formatDong, formatPercent } from '../format/number';
import { exact, plus, rounded, times, toNumber, ZERO } from './exact';
import type { CostRow, CostSheet } from './types';

export interface CostOfRow {
  readonly row: CostRow;
  /** Đồng for one who takes this row; may end in a fraction. */
  readonly perPerformance: number;
  /** Đồng of all subjects in a year. */
  readonly perYear: number;
}

export interface Cost {
  /** Đồng for one performance, averaged over channels; may end in half a đồng. */
  readonly perPerformance: number;
  /** Whole đồng of all subjects in a year: the only figure that is rounded. */
  readonly perYear: number;
  readonly rows: readonly CostOfRow[];
}

/**
 * The cost of complying with a procedure (chi phí tuân thủ; Circular 02/2017/TT-VPCP
 * Art. 27): for each row hours x wage + services + fees, for all subjects in a year
 * x times a year x subjects. Rows of different channels count with their share of
 * the subjects. Hours not yet estimated count as none.
 */
export function cost(sheet: CostSheet): Cost {
  const wage = exact(sheet.wage);
  const performances = times(exact(sheet.timesPerYear), exact(sheet.subjectsPerYear));
  let total = ZERO;
  const rows = sheet.rows.map((row) => {
    const one = plus(times(exact(row.hours ?? 0), wage), plus(exact(row.services), exact(row.fees)));
    const averaged = times(one, exact(row.share ?? 1));
    total = plus(total, averaged);
    return { row, perPerformance: toNumber(one), perYear: toNumber(times(averaged, performances)) };
  });
  return { perPerformance: toNumber(total), perYear: rounded(times(total, performances)), rows };
}

export interface Saving {
  /** Đồng a year; negative where the draft makes the procedure dearer. */
  readonly amount: number;
  /** Share of the cost before that is saved, e.g. 0.8167; null where nothing was spent before. */
  readonly rate: number | null;
}

/** What the draft saves in a year against the rule in force. */
export function saving(before: Pick<Cost, 'perYear'>, after: Pick<Cost, 'perYear'>): Saving {
  const amount = before.perYear - after.perYear;
  return { amount, rate: before.perYear === 0 ? null : amount / before.perYear };
}

/** Sums of several procedures, for the draft as a whole. */
export function totalPerYear(costs: readonly Pick<Cost, 'perYear'>[]): number {
  return costs.reduce((sum, one) => sum + one.perYear, 0);
}

/**
 * The sentence of the report. A new procedure has no cost before: what it adds is said instead.
 *
 * @param before cost under the rule in force, or null for a new procedure
 */
export function costSentence(before: Pick<Cost, 'perYear'> | null, after: Pick<Cost, 'perYear'>): string {
  if (!before) return `Chi phí tuân thủ phát sinh mới: ${formatDong(after.perYear)}/năm.`;
  const { amount, rate } = saving(before, after);
  const share = rate === null ? '' : `; tỷ lệ ${amount < 0 ? 'tăng' : 'cắt giảm'} chi phí: ${formatPercent(Math.abs(rate))}`;
  const change = `chi phí ${amount < 0 ? 'tăng thêm' : 'tiết kiệm'}: ${formatDong(Math.abs(amount))}/năm`;
  return `Chi phí tuân thủ trước: ${formatDong(before.perYear)}/năm; chi phí sau: ${formatDong(after.perYear)}/năm; ${change}${share}.`;
}

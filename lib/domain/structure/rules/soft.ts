/**
 * Soft rules: each adds to the doubt about a line (or takes from it). Above the
 * limit the line is read as text. The figures are only about each other: one step
 * of the numbering is worth one.
 */
import { isHeadMark } from '../marks';
import type { MarkView } from './view';

export type SoftRule = (view: MarkView) => number;

/** Doubt from which on a line begins no provision. */
export const DOUBT_LIMIT = 3;

const steps = (from: number, to: number): number => Math.max(0, Math.floor(to) - Math.floor(from) - 1);

/**
 *   1. …
 *   2. …
 *   5. …                               missing numbers: one each, at most four; "Điều 9." and
 *                                      "g)" are hardly ever anything else, so half of that
 */
export const gap: SoftRule = ({ last, mark }) => (last === null ? 0 : Math.min(4, steps(last, mark.order)) * (mark.kind === 'clause' ? 1 : 0.5));

/**
 *   Điều 4. Hồ sơ
 *   3. …                               the first is not the first; a quotation may begin anywhere
 */
export const firstIsNotFirst: SoftRule = ({ last, mark, quoteBegins }) =>
  last !== null || quoteBegins || mark.order < 2 || mark.kind === 'article' ? 0 : Math.min(3, 1 + steps(0, mark.order) / 2);

/**
 *   2. …
 *   2. …                               written twice: mostly a slip of the author
 */
export const repeated: SoftRule = ({ last, mark }) => (last === mark.order ? 1.5 : 0);

/**
 *   1. …
 *   17. …  <- doubtful                 the number that was due comes later:
 *   2. …                               this line is an intruder
 */
export const dueComesLater: SoftRule = ({ last, mark, next, quoteBegins }) => {
  if (quoteBegins) return 0;
  const due = Math.floor(last ?? 0) + 1;
  return next !== null && Math.floor(mark.order) !== due && Math.floor(next) === due && mark.order > due ? 3 : 0;
};

/**
 *   4. …
 *   5. …                               the next one goes on from here: a row
 */
export const rowGoesOn: SoftRule = ({ mark, next }) => (next !== null && next > mark.order && next - mark.order <= 1.01 ? -2 : 0);

/**
 *   12. tháng 5 năm 2024               provisions begin with a capital letter
 */
export const beginsSmall: SoftRule = ({ mark }) => (/^\p{Ll}/u.test(mark.rest) && mark.kind !== 'point' ? 1.5 : 0);

/**
 *   Điều 5 Hồ sơ đề nghị               no sign after the number: doubtful, less so if bold
 *   a. Đơn đề nghị                     "a." is often a list inside a point
 */
export const withoutSign: SoftRule = ({ mark, line }) => {
  if (mark.punctuated || mark.rest === '') return 0;
  if (mark.kind === 'article') return line.bold === true ? 0.5 : 1.5;
  return mark.kind === 'point' && mark.sign === ')' ? 1 : 0;
};

/**
 *   2. Chương trình …                  a bold or centred line is set as a heading
 *   Chương II  (centred)
 */
export const setAsHeading: SoftRule = ({ mark, line }) =>
  isHeadMark(mark) && (line.bold === true || line.centred === true) ? -1 : 0;

export const SOFT_RULES: readonly SoftRule[] = [gap, firstIsNotFirst, repeated, dueComesLater, rowGoesOn, beginsSmall, withoutSign, setAsHeading];

/** The sum of all soft rules. */
export function doubt(view: MarkView): number {
  return SOFT_RULES.reduce((sum, rule) => sum + rule(view), 0);
}

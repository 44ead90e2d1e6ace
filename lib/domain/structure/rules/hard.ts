/**
 * Hard rules: where one applies, the line begins no provision, whatever else speaks
 * for it. Each returns the reason in words that fit into the warning, or null. A
 * reason of "" rejects without a warning: the case is too common to trouble anybody.
 */
import { isHeadMark, readMark } from '../marks';
import type { MarkView } from './view';

const CUT_CITATION = 'dòng trước kết thúc bằng một viện dẫn chưa hết';

export type HardRule = (view: MarkView) => string | null;

/**
 *   | 1. | Đơn đề nghị | 01 bản |      a number in a table of several columns
 *   | 2. | Bản sao …   | 01 bản |      counts rows, not clauses
 */
export const notInTable: HardRule = ({ columns }) => (columns > 1 ? '' : null);

/** True where a line breaks off in a citation whose article comes next: "… tại khoản 3". */
export function citesUpTo(line: string): boolean {
  return /\s(?:khoản|điểm)\s+[\da-zđ]{1,3}$/iu.test(line);
}

/**
 *   … theo quy định tại khoản          the number ends a citation that
 *   2. Điều này được …                 a line break has cut; but "Điều 2. Mẫu và phụ lục"
 *                                      is a whole heading
 *   … bằng cụm từ “Sở Nội vụ” tại khoản 3
 *   Điều 1.                            so does an article that is not due
 */
export const notEndOfCitation: HardRule = ({ previous, mark, last }) => {
  if (mark.kind === 'article') return mark.order !== Math.floor(last ?? 0) + 1 && citesUpTo(previous) ? CUT_CITATION : null;
  if (!['clause', 'decimal', 'subdecimal'].includes(mark.kind) || isHeadMark(readMark(previous))) return null;
  // The number that was due, with a sentence of its own behind it, is no citation: the line above is torn.
  const due = mark.kind === 'clause' && Math.floor(mark.order) === Math.floor(last ?? 0) + 1;
  if (due && /^\p{Lu}/u.test(mark.rest) && !/^(?:Điều|Khoản|Luật|Nghị|Quyết định số|Thông tư|Phụ lục)(?!\p{L})/u.test(mark.rest)) return null;
  return /\s(?:khoản|điều|điểm|mục|số|ngày|tháng|phụ lục)$/iu.test(previous) ? CUT_CITATION : null;
};

/**
 *   Điều 5 của Luật này …              a citation at the beginning of a line;
 *   Chương II Luật Đấu thầu …          a heading has a sign, a name, or nothing after its number
 */
export const notCitation: HardRule = ({ mark }) => {
  if (!isHeadMark(mark) || mark.punctuated || mark.rest === '') return null;
  const cites = /^(?:[\p{Ll}\d,;(/]|Luật |Bộ luật |Nghị định |Nghị quyết |Quyết định |Thông tư |Quy định này|Quy chế |Hiến pháp|Chương |Phụ lục |[.…])/u;
  return cites.test(mark.rest) ? '' : null;
};

/**
 *   Căn cứ … :                         clauses and points need something
 *   1. Luật …                          that can hold them
 */
export const hasHolder: HardRule = ({ holder, mark }) => (holder || isHeadMark(mark) ? null : '');

/**
 *   3. Hồ sơ gồm:                      a list that begins again within a clause or point
 *   1. Đơn …                           stays text: clauses do not count backwards
 *   2. Bản sao …                       but 1 may stand behind 1a, which was put before it
 */
export const clausesDoNotRestart: HardRule = ({ mark, last, inPoint, seen }) => {
  if (mark.kind !== 'clause' || last === null || mark.order > last) return null;
  if (!seen && mark.order === Math.floor(last) && last > mark.order) return null;
  if (mark.order === last && !inPoint) return null;
  return 'số thứ tự quay lại từ đầu trong cùng một điều';
};

/**
 *   a) Giấy tờ sau:
 *   1. Đơn           (read as text)
 *   2. Bản sao                         the list goes on, for another 2 is still to come
 *   2. Số lượng …                      the clause that was due
 */
export const listGoesOn: HardRule = ({ mark, last, ignored, again }) => {
  if (mark.kind !== 'clause' || ignored === null || Math.floor(mark.order) !== Math.floor(ignored) + 1) return null;
  const due = Math.floor(mark.order) === Math.floor(last ?? 0) + 1;
  return due && !again ? null : '';
};

/**
 *   2. Mức hỗ trợ:
 *   2.1. Đối với …                     a decimal number belongs to the clause or article whose
 *   1.5 triệu đồng …                   number it begins with; another one is an amount
 */
export const decimalBelongs: HardRule = ({ mark, decimalBase }) => {
  if (mark.kind !== 'decimal' && mark.kind !== 'subdecimal') return null;
  const above = mark.number.split('.').slice(0, -1).join('.');
  return above === decimalBase || above.split('.')[0] === decimalBase ? null : '';
};

/**
 *   a) Hồ sơ gồm:
 *   a.1) Đơn                           belongs to point a;
 *   b.2) …                             another one is text
 */
export const subpointBelongs: HardRule = ({ mark, pointBase }) => (mark.kind === 'subpoint' && mark.number.split('.')[0] !== pointBase ? '' : null);

/**
 *   I. Đối tượng áp dụng
 *   II. Mức học phí                    Roman numbers stand in a row from I, with II behind it:
 *   V. I. Lê-nin                       a single one is a name or an abbreviation
 */
export const groupsGoInRow: HardRule = ({ mark, last, next }) => {
  if (mark.kind !== 'group') return null;
  return (last === null ? mark.order === 1 && next === 2 : mark.order === last + 1) ? null : '';
};

/**
 *   1. Hồ sơ gồm:
 *   1) Đơn                             "1)", "1/", "1-", "Khoản 1." count where the whole row is
 *   2) Bản sao                         written so; under "1." they are a list in its text
 */
export const oddSignsGoInRow: HardRule = ({ mark, last, next, rowSign, inPoint }) => {
  if (mark.sign === '.' || mark.sign === ')' && mark.kind === 'point') return null;
  if (mark.kind === 'clause' && inPoint && rowSign === null) return '';
  if (last === null) return mark.order === 1 && next !== null && Math.floor(next) === 2 ? null : '';
  return rowSign === mark.sign && mark.order > last && Math.floor(mark.order) <= Math.floor(last) + 1 ? null : '';
};

/**
 *   w) …    z) …                       a letter with no order at all ("ă)") is no point
 */
export const hasOrder: HardRule = ({ mark }) => (Number.isNaN(mark.order) ? '' : null);

export const HARD_RULES: readonly HardRule[] = [
  notInTable, hasOrder, hasHolder, notCitation, decimalBelongs, subpointBelongs, groupsGoInRow, oddSignsGoInRow, notEndOfCitation, clausesDoNotRestart, listGoesOn,
];

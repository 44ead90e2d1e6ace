/** How long what is granted is valid (thời hạn hiệu lực của giấy phép). */
import { quantities } from '../../text/numbers';
import { sentencesOf, sourceOf, type Passage } from './passages';
import type { TimeUnit, Validity } from './types';

const BEFORE = /(?:có (?:thời hạn|giá trị|hiệu lực)|thời hạn (?:của|hiệu lực|sử dụng|có (?:giá trị|hiệu lực))|thời hạn[^.;]{0,60}(?:giấy|chứng chỉ|thẻ|quyết định)|hiệu lực|giá trị (?:sử dụng)?)[^.;\d]{0,70}$/u;
const ENDLESS = /(?:có (?:giá trị|hiệu lực|thời hạn) )?(?:không (?:xác định|có|quy định|ghi|giới hạn) thời hạn|vô thời hạn|không thời hạn)/u;
const UNITS: readonly string[] = ['ngày', 'tháng', 'năm'];

/** What a line says about how long the result holds. */
export function validityIn(passage: Passage): Validity[] {
  return sentencesOf(passage).flatMap((sentence): Validity[] => {
    const { start, end } = sentence;
    const endless = ENDLESS.exec(passage.folded.slice(start, end));
    const counts = quantities(passage.text).filter((q) => q.start >= start && q.end <= end && UNITS.includes(q.unit)
      && BEFORE.test(passage.folded.slice(start, q.start)) && !/^[\s,]*(?:trước|làm việc|trở (?:lên|xuống))/u.test(passage.folded.slice(q.end)));
    const limited = counts.map((q): Validity => ({ ...sourceOf(passage, q.start, q.end), value: q.value, unit: q.unit as TimeUnit }));
    if (limited.length > 0 || endless === null) return limited;
    return [{ ...sourceOf(passage, start + endless.index, start + endless.index + endless[0].length), value: null, unit: null }];
  });
}

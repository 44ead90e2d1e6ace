/** Times within which somebody must act (thời hạn giải quyết): Decree 63/2010 Art. 8(2)(đ). */
import { quantities, type Quantity } from '../../text/numbers';
import { actorAfter, actorBefore, isAgency, isApplicant } from './actor';
import { startAfter } from './limit-start';
import { sentencesOf, sourceOf, type Passage, type Sentence } from './passages';
import type { LimitAct, TimeLimit, TimeUnit } from './types';
import { ACTS } from './words';

const TIME_UNITS: readonly string[] = ['ngày làm việc', 'ngày', 'giờ làm việc', 'giờ', 'phút', 'tuần', 'tháng', 'năm'] satisfies TimeUnit[];

/** Words before a number that make it a deadline, reaching up to the number. */
const CUE = /(?:trong(?: vòng)?|thời (?:hạn|gian)[^.;]{0,90}?|(?:không|chưa) quá|không vượt quá|tối đa(?: là)?|chậm nhất(?: là)?|muộn nhất|kéo dài|gia hạn|hẹn lần \d|trong khoảng|(?:thời (?:hạn|gian)[^.;]{0,60}|\p{L}):)[\s,:]*(?:(?:thời (?:hạn|gian)|không quá|tối đa|khoảng|là|vòng|tối thiểu|thêm|không|quá)[\s,:]*){0,3}$/u;
/** A cell or a bracket that holds nothing else. */
const ALONE_BEFORE = /^[^\p{L}\p{N}]*(?:(?:không quá|tối đa|chậm nhất|thời (?:gian|hạn))[\s:]*)?$/u;
const ALONE_AFTER = /^(?:\s*\/\s*(?:\d+ )?\p{L}+(?: \p{L}+)?)?[\s;.,)]*$/u;

/** Numbers of days that limit nothing: notice given beforehand, ages of papers, lengths of courses, validity. */
const NOT_BEFORE = /(?:trước|ít nhất|tối thiểu|từ đủ|đủ|có thời hạn|hiệu lực|giá trị|thời hạn (?:sử dụng|còn lại|hiệu lực|của giấy)|kinh nghiệm|định kỳ|mỗi|liên tục|quá thời hạn|hết thời hạn|sau thời hạn|quá|thâm niên)[^.;,]{0,25}$/u;
const ALLOWED_NOT = /(?:không|chưa|chẳng) quá[^.;,]{0,15}$|không vượt quá/u;
const NOT_AFTER = /^[\s,]*(?:trước (?:khi|ngày|thời điểm)|liên (?:tục|tiếp)|kinh nghiệm|trở lên|gần nhất|tuổi|tiếp theo năm)/u;

/** The time limits that a line states. */
export function timeLimitsIn(passage: Passage): TimeLimit[] {
  const counts = quantities(passage.text).filter((q) => TIME_UNITS.includes(q.unit));
  if (counts.length === 0) return [];
  return sentencesOf(passage).flatMap((sentence) => {
    const inside = counts.filter((q) => q.start >= sentence.start && q.end <= sentence.end && isLimit(sentence, q));
    return inside.map((q, i) => limitOf(sentence, q, inside[i + 1]?.start ?? sentence.end));
  });
}

function isLimit({ passage, start, end }: Sentence, q: Quantity): boolean {
  const before = passage.folded.slice(start, q.start);
  const after = passage.folded.slice(q.end, end);
  if (NOT_AFTER.test(after) || (NOT_BEFORE.test(before) && !ALLOWED_NOT.test(before))) return false;
  const bracket = before.lastIndexOf('(') > before.lastIndexOf(')') ? before.slice(before.lastIndexOf('(') + 1) : before;
  if (ALONE_BEFORE.test(bracket) && ALONE_AFTER.test(after)) return true;
  return CUE.test(before) || /^[\s,]*(?:kể từ|tính từ|từ (?:ngày|khi) (?:tiếp )?nhận)/u.test(after);
}

/** "Thời hạn bổ sung hồ sơ tối đa …" gives time to the applicant, whoever set it. */
const OF_APPLICANT = /thời (?:hạn|gian) (?:để )?(?:bổ sung|sửa đổi|khắc phục|hoàn (?:thiện|chỉnh)|nộp)[^.;,]{0,60}$|thời (?:hạn|gian) bổ sung, [^.;]{0,60}$/u;

/** "Có thể gia hạn thời gian thẩm định …", "thêm 05 ngày"; not "gia hạn giấy phép trong thời hạn …". */
const PROLONGS = /(?:có thể |được )(?:được )?(?:gia hạn|kéo dài)|(?:gia hạn|kéo dài) (?:thêm|thời)|thêm\s*$/u;

function limitOf(sentence: Sentence, q: Quantity, until: number): TimeLimit {
  const { passage } = sentence;
  const from = startAfter(passage, q.end, until);
  const end = from?.end ?? q.end;
  const row = isCell(sentence, q) ? tableRow(passage) : null;
  const actor = row ? (row.find(({ folded }) => isAgency(folded) && folded.length < 110)?.text ?? null)
    : actorAfter(passage, end, until) ?? actorBefore(passage, sentence.start, q.start);
  return {
    ...sourceOf(passage, cueStart(sentence, q.start), end),
    value: q.value,
    unit: q.unit as TimeUnit,
    from: from && passage.text.slice(from.start, from.end).trim(),
    act: row ? actOfRow(row) : actOf(sentence, q.start, end, until),
    actor,
    whose: (actor !== null && isApplicant(actor)) || OF_APPLICANT.test(passage.folded.slice(sentence.start, q.start)) ? 'applicant' : 'agency',
    extension: PROLONGS.test(passage.folded.slice(sentence.start, q.start)),
  };
}

/** True for a line that holds nothing but the time: a cell of a table of steps. */
const isCell = ({ passage }: Sentence, q: Quantity): boolean => ALONE_BEFORE.test(passage.folded.slice(0, q.start)) && ALONE_AFTER.test(passage.folded.slice(q.end));

const LONGEST_ROW = 12; // lines of one row of a table of steps

/** The cells before a time in its row: who does it and what, back to the time of the row above. */
function tableRow(passage: Passage): Passage[] {
  const row: Passage[] = [];
  for (let line = passage.before; line !== null && row.length < LONGEST_ROW && !/^[^\p{L}\p{N}]*\d+(?:,\d+)? (?:ngày|giờ)(?: làm việc)?[^\p{L}\p{N}]*$/u.test(line.folded); line = line.before) row.unshift(line);
  // What stands before the number of the row is the head of the table.
  return row.slice(row.findLastIndex(({ text }) => /^\d{1,2}\.?$/u.test(text)) + 1);
}

const actOfRow = (row: readonly Passage[]): LimitAct =>
  row.filter(({ folded }) => !isAgency(folded)).map(({ folded }) => firstAct(folded)).find((act) => act !== null) ?? 'other';

/** The quote takes in "trong thời hạn", "không quá", "chậm nhất" before the number. */
function cueStart({ passage, start }: Sentence, number: number): number {
  const words = /(?:(?:trong|thời (?:hạn|gian)|vòng|không quá|tối đa|chậm nhất|là|sau)[\s,:]*)+$/u.exec(passage.folded.slice(start, number));
  return number - (words?.[0].length ?? 0);
}

/** "Trường hợp hồ sơ chưa hợp lệ, trong thời hạn …": whatever is sent then is the outcome of the check. */
const INCOMPLETE = /hồ sơ[^.;]{0,40}(?:chưa|không)[^.;]{0,30}(?:hợp lệ|đầy đủ|đúng|(?:bảo|đảm) (?:đảm|bảo)|đủ|đáp ứng)/u;

/** What must be done: words after the limit decide, then those before it, then the line that it hangs under. */
function actOf({ passage, start }: Sentence, at: number, from: number, until: number): LimitAct {
  const after = passage.folded.slice(from, until);
  const before = passage.folded.slice(start, at);
  if (ACTS[0]!.regex.test(before) && firstAct(after) === null) return 'whole';
  if (INCOMPLETE.test(before)) return 'check';
  const main = after.split(/trường hợp|nếu |; /u)[0]!;
  return firstAct(main) ?? firstAct(after) ?? firstAct(before) ?? (passage.above?.text.endsWith(':') ? firstAct(passage.above.folded) : null) ?? 'other';
}

function firstAct(words: string): LimitAct | null {
  const hits = ACTS.slice(1).flatMap(({ act, regex }, order) => {
    const at = words.search(regex);
    return at < 0 ? [] : [{ act, at, order }];
  });
  // Two at the same word: the one that the list names first.
  hits.sort((a, b) => a.at - b.at || a.order - b.order);
  const first = hits[0];
  if (first === undefined) return null;
  // "Thẩm định, cấp giấy phép" ends in a decision; "thẩm định, trình Chủ tịch quyết định" does not.
  const decides = hits.find((hit) => hit.act === 'decide');
  const forwards = hits.find((hit) => hit.act === 'forward');
  const looks = first.act === 'check' || first.act === 'appraise' || first.act === 'inspect';
  return looks && decides && decides.at - first.at < 60 && !(forwards && forwards.at < decides.at) ? 'decide' : first.act;
}

/** Who must act, as a sentence about a time limit says it. */
import type { Passage } from './passages';
import { AGENCY_START, APPLICANT_START, MODAL, WORK } from './words';

const LONGEST = 120; // characters; what is longer is no name but a clause

/** The subject that follows a time limit: "…, Sở Y tế có trách nhiệm …"; null where none does. */
export function actorAfter(passage: Passage, from: number, until: number): string | null {
  const skip = /^[\s,:;)]*(?:(?:nếu|trường hợp)[^,;]{0,140}?(?:,| thì)\s*)?(?:thì |mà )?/u.exec(passage.folded.slice(from, until))![0].length;
  return nameAt(passage, from + skip, until);
}

/** The subject before a time limit: "Cục A trong thời hạn 10 ngày phải …". */
export function actorBefore(passage: Passage, start: number, until: number): string | null {
  const words = passage.folded.slice(start, until);
  const cue = /[\s,]*(?:có trách nhiệm|phải|sẽ)?[\s,]*(?:trong|chậm nhất|không quá|tối đa)[^.;,]*$/u.exec(words);
  if (cue === null) return null;
  const comma = words.lastIndexOf(',', cue.index - 1);
  return [0, comma + 1].map((at) => nameAt(passage, start + at, start + cue.index, true)).find((name) => name !== null) ?? null;
}

/** True for an applicant; an agency or a name of an unknown kind is none. */
export const isApplicant = (name: string): boolean => {
  const folded = name.toLowerCase();
  return APPLICANT_START.test(folded) && !AGENCY_START.test(folded);
};

/** True for words that begin with the name of an agency or an official. */
export const isAgency = (folded: string): boolean => AGENCY_START.test(folded);

/** The name of an agency or applicant at this place, up to the verb (or filling the place, where `whole`); null where none stands there. */
export function nameAt(passage: Passage, from: number, until: number, whole = false): string | null {
  const words = passage.folded.slice(from, until);
  if (!AGENCY_START.test(words) && !APPLICANT_START.test(words)) return null;
  const end = endOfName(words, whole);
  const name = passage.text.slice(from, from + end).replace(/^[^\p{L}\p{N}]+(?=\p{L})|[\s,]+$/gu, '').trim();
  return end < 0 || name.length < 3 || name.length > LONGEST ? null : name;
}

function endOfName(words: string, whole: boolean): number {
  const modal = words.search(MODAL);
  const stop = modal < 0 ? (whole ? words.length : words.search(/[.;:(]|$/u)) : modal;
  // A verb right after the first word belongs to the name: "Hội đồng thẩm định", "cơ quan cấp giấy phép".
  const verb = [...words.slice(0, stop).matchAll(WORK)].find((m) => m.index > 0 && !isPartOfName(words, m.index));
  return verb?.index ?? stop;
}

const isPartOfName = (words: string, at: number): boolean => /(?:cơ quan|hội đồng|văn phòng|tổ|đoàn|bộ phận|đơn vị|trung tâm|người|thẩm quyền|chi nhánh|phòng|ban|và|,)\s*$|(?:cơ quan|người)[^,]{0,25}(?:có thẩm quyền|tiếp nhận|đăng ký|cấp) (?:\p{L}+ ){0,2}$/u.test(words.slice(0, at));

/** From when a time limit runs: "kể từ ngày nhận đủ hồ sơ hợp lệ". */
import type { Passage } from './passages';
import { AGENCY_START, APPLICANT_START, APPLICANT_WORDS } from './words';

const START = /^[\s,(]*(?=(?:(?:kể|tính)[ ,]*)?(?:kể |tính )?(?:từ|sau) (?:khi|ngày|thời điểm|lúc|thời gian|bước))/u;
const GOES_ON = /^\s*(?:nếu|thì|trường hợp|trừ|mà|phải|có trách nhiệm|nhưng|trong đó|không)(?!\p{L})/u;
const OF_APPLICANT = new RegExp(`(?:của|do|từ|giữa) (?:các )?${APPLICANT_WORDS}[^,]*$|,\\s*${APPLICANT_WORDS}[^,]*$`, 'u');
const REST_OF_LIST = 60; // characters to the next comma, where a comma only divides a list ("đầy đủ, hợp lệ,")

/** Characters [start, end) of the words that say when the limit begins, where they follow directly. */
export function startAfter(passage: Passage, from: number, until: number): { start: number; end: number } | null {
  const words = passage.folded.slice(from, until);
  const lead = START.exec(words);
  if (lead === null) return null;
  const stop = masked(words.slice(lead[0].length)).search(/[.;:]|\)|\s(?:phải|có trách nhiệm|xem xét|tiến hành)(?=[\s:,]|$)/u);
  const whole = words.slice(lead[0].length, stop < 0 ? undefined : lead[0].length + stop);
  const start = from + lead[0].length;
  return { start, end: start + lengthOf(whole) };
}

function lengthOf(words: string): number {
  const commas = Array.from(masked(words).matchAll(/,/gu), (m) => m.index);
  for (const [i, at] of commas.entries()) {
    const rest = words.slice(at + 1);
    // "… của doanh nghiệp, hợp tác xã, tổ chức, Sở Công Thương": the list of applicants ends where an agency begins.
    if (APPLICANT_START.test(rest) && OF_APPLICANT.test(words.slice(0, at)) && commas.slice(i + 1).some((later) => AGENCY_START.test(words.slice(later + 1)))) continue;
    const next = commas[i + 1];
    if (AGENCY_START.test(rest) || APPLICANT_START.test(rest) || GOES_ON.test(rest) || next === undefined || next - at > REST_OF_LIST) return at;
  }
  return words.length;
}

/** The same words with signs inside brackets blanked, so that they end nothing. */
const masked = (words: string): string => words.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length));

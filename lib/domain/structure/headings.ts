/** Telling the name of a provision from its text, on the same line or the lines below. */
import { readMark } from './marks';

/** Words that begin a sentence of an article without a name, as in issuing decisions: "Điều 1. Ban hành kèm theo …". */
const SENTENCE = /^(?:ban hành kèm|ban hành quy|giao |bãi bỏ |thay thế |phê duyệt |thông qua |quyết định này |nghị quyết này |thông tư này |chánh văn phòng|các ông|các bà|tổ chức thực hiện\.)/iu;
const LONGEST_NAME = 45;
/** A name without any sign at its end may be as long as the name of the act that it speaks of. */
const LONGEST_OPEN_NAME = 90;
/** Titles of appendices name everything that they hold; so many characters. */
const LONGEST_TITLE = 400;
const ISSUED_BEHIND = /[([]\s?(?:được )?(?:ban hành )?kèm theo\s/iu;

/** The country's name and motto, which every text begins with. */
export const NATIONAL_HEAD = /^(?:cộng\s+h[òo][àa]\s+xã hội|độc lập\s*[-–])/iu;
/** Lines of a head: rules, the country's name, the issuer in capitals. */
export const HEAD_LINE = /^(?:[-–—_*\s.=]+|cộng\s+h[òo][àa]\s+xã hội.*|độc lập\s*[-–].*|(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|TỈNH|THÀNH PHỐ|BỘ|CHÍNH PHỦ)(?!\p{L})[^\p{Ll}]*)$/iu;

/** True where all that follows a number is the mark of a footnote: "Điều 5.[12]". */
export function isFootnoteMark(text: string): boolean {
  return /^(?:\[\d{1,3}\]|\(\d{1,3}\))+$/.test(text);
}

/**
 * True where the words after "Điều 5." are its name rather than its first sentence.
 * @param bodyFollows whether other text of the article comes after them
 */
export function isArticleName(text: string, bodyFollows: boolean): boolean {
  if (text === '' || !bodyFollows) return false;
  const words = text.split(/\s+/).length;
  if (SENTENCE.test(text) || words > (/[.:;,]$/.test(text) ? LONGEST_NAME : LONGEST_OPEN_NAME) || /như sau\s*:?$/iu.test(text)) return false;
  if (/[;,]$/.test(text)) return false;
  return !/[.:]$/.test(text) || words <= 12;
}

/** True where a line under "Điều 5." can be its name: unmarked, short, no sentence. */
export function isNameBelow(text: string, bold: boolean): boolean {
  return readMark(text) === null && text.split(/\s+/).length <= LONGEST_NAME && (bold || !/[.;:,]$/.test(text));
}

/**
 * True where a line goes on with the title of a chapter, section or annex: the first
 * line under a bare number always, a further one if it is in capitals like the first.
 */
export function isTitleLine(text: string, title: string): boolean {
  // "STT" is the first head of a table.
  if (readMark(text) !== null || titleAlone(text).length > LONGEST_TITLE || /^(?:s?tt|số tt)\.?$/iu.test(text)) return false;
  if (title === '') return !/[;:]$/.test(text);
  return inCapitals(text) && inCapitals(title) && !/[.;:]$/.test(title);
}

/** A title without the words "(Ban hành kèm theo …)" that may stand behind it on its line. */
export function titleAlone(text: string): string {
  const at = text.search(ISSUED_BEHIND);
  return at < 0 ? text : text.slice(0, at).trimEnd();
}

/** True for words in capitals, whatever single letters and numbers stand among them. */
export function inCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);
}

/** Numbers written out: "mười lăm", "một trăm hai mươi". Law spells out those up to the hundreds. */

const ONES: Readonly<Record<string, number>> = {
  một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
};

const WORD = [...Object.keys(ONES), 'không', 'mười', 'mươi', 'trăm', 'linh', 'lẻ', 'rưỡi'].join('|');

/** Source of a regular expression for one to six words of a number in lower case. */
export const NUMBER_WORDS = `(?:${WORD})(?:\\s+(?:${WORD})){0,5}`;

/** "mười lăm" -> 15, "một trăm linh năm" -> 105; null where the words are no number up to 999. */
export function parseNumberWords(words: string): number | null {
  const match = /^(?:(\S+) trăm)?(?: ?(?:linh|lẻ) (\S+)| ?(mười)(?: (\S+))?| ?(\S+) mươi(?: (\S+))?| ?(\S+))?$/u.exec(words.toLowerCase().trim().replace(/\s+/g, ' '));
  if (match === null) return null;
  const [, hundreds, after, ten, afterTen, tens, afterTens, alone] = match;
  const digits = [hundreds, after ?? afterTen ?? afterTens ?? alone, tens].map((word) => (word === undefined ? 0 : ONES[word] ?? NaN));
  const [h = 0, o = 0, t = 0] = digits;
  const value = 100 * h + (ten ? 10 : 10 * t) + o;
  return Number.isNaN(value) || value === 0 ? null : value;
}

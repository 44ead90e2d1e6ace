/** From what a rule of the checks suggests to a wording that can be proposed. */

/** "“Số lượng hồ sơ: 01 bộ”; nếu cần nhiều hơn, …": words to be written instead of those found. */
const INSTEAD = /^“([^“”]+)”/u;
/** "Thêm: “…”", "Thêm mốc, ví dụ: “…”": words to be added to those found. */
const BESIDES = /^Thêm[^“”]*“([^“”]+)”/u;

/**
 * The wording that a suggestion has for words of a draft; null where it only says what to do. Words that stand already
 * before those found, or at their end, are not said twice: "Số lượng hồ sơ: 03 bộ" with "03 bộ" found becomes "01 bộ".
 *
 * @param before what stands in the provision before the words found
 */
export function suggestedWording(suggestion: string, quote: string, before: string): string | null {
  const added = BESIDES.exec(suggestion)?.[1];
  if (added !== undefined) return `${quote} ${added}`;
  const instead = INSTEAD.exec(suggestion)?.[1];
  if (instead === undefined) return null;
  const kept = overlap(quote, instead);
  if (kept > 0) return quote.slice(0, -kept) + instead;
  const said = overlap(before, instead);
  return said > 0 ? instead.slice(said) : likeFirst(quote, instead);
}

/** How many characters the beginning of `right` repeats of the end of `left`, in whole words, whatever their case. */
function overlap(left: string, right: string): number {
  for (let length = Math.min(left.length, right.length); length > 1; length--) {
    const isWhole = !/^\p{L}\p{L}/u.test(left.charAt(left.length - length - 1) + right.charAt(0)) && !/^\p{L}\p{L}/u.test(right.slice(length - 1, length + 1));
    if (isWhole && left.slice(-length).toLowerCase() === right.slice(0, length).toLowerCase()) return length;
  }
  return 0;
}

/** In the middle of a sentence a wording begins with a small letter. */
function likeFirst(quote: string, wording: string): string {
  return /^\p{Ll}/u.test(quote) ? wording.charAt(0).toLowerCase() + wording.slice(1) : wording;
}

/** "Theo khoản 4 Điều 7 Nghị định 63/2010/NĐ-CP.": the norm of a rule as the reason for what it suggests; empty where it has none. */
export function reasonOf(norm: string): string {
  return norm === '' ? '' : `Theo ${norm.replace(/^(?:Khoản|Điểm)(?= )/u, (word) => word.toLowerCase())}.`;
}

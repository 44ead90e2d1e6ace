/** From what a rule of the checks suggests to a wording that can be proposed. */

/** "“Số lượng hồ sơ: 01 bộ”; nếu cần nhiều hơn, …": words to be written instead of those found. */
const INSTEAD = /^“([^“”]+)”/u;
/** "Thêm: “…”", "Thêm mốc, ví dụ: “…”": words to be added to those found. */
const BESIDES = /^Thêm[^“”]*“([^“”]+)”/u;

/**
 * The wording that a suggestion has for words of a draft; null where it only says what to do. What it begins with for the
 * whole line is left out for words inside one ("03 bộ" becomes "01 bộ"), and the end of the words found is not said twice.
 */
export function suggestedWording(suggestion: string, quote: string): string | null {
  const added = BESIDES.exec(suggestion)?.[1];
  if (added !== undefined) return `${quote} ${added}`;
  const whole = INSTEAD.exec(suggestion)?.[1];
  if (whole === undefined) return null;
  const instead = quote.includes(':') ? whole : whole.replace(/^[^:]*:\s*/u, '');
  const kept = overlap(quote, instead);
  return kept > 0 ? quote.slice(0, -kept) + instead : likeFirst(quote, instead);
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

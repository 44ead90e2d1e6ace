/** Numbers as letters, in the way of spreadsheets and web pages: … y, z, aa, ab. (Word writes aa, bb.) */

/** 1 -> "a", 27 -> "aa"; empty for zero and below. */
export function alphabetic(value: number): string {
  let letters = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  return letters;
}

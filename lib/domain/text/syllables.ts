/** Vietnamese writes a space between syllables, so a syllable (tiếng) is what other languages call a token. */

const SYLLABLE = /[\p{L}\p{M}]+|\d+(?:[.,/]\d+)*/gu;

/** A syllable or number and where it stands: characters [start, end) of the text. */
export interface SyllableSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Syllables and numbers ("1.000", "22/11/2026" are one) in order, with their places. */
export function syllableSpans(text: string): SyllableSpan[] {
  return Array.from(text.matchAll(SYLLABLE), (m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }));
}

/** Syllables and numbers in order, as written. */
export function syllables(text: string): string[] {
  return text.match(SYLLABLE) ?? [];
}

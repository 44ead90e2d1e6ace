/** Syllables and n-grams of Vietnamese text as signed 32-bit numbers: words are two or three syllables, so n-grams stand for words. */

/** FNV-1a over UTF-16 code units; signed, since engines keep small signed numbers in place and put others in memory of their own. */
export function hashString(text: string): number {
  let h = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** Mixes two numbers into one, signed; order matters. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 13);
}

/** The syllables of a folded text; a number becomes "0", so that 05 and 15 days look alike. */
export function syllables(folded: string): string[] {
  return (folded.match(/\p{L}+|\d+/gu) ?? []).map((s) => (s.charCodeAt(0) <= 57 ? '0' : s));
}

export interface Grams {
  readonly words: readonly string[];
  /** Hashes of the 1-, 2- and 3-grams, each list in the order of the words. */
  readonly by: readonly [readonly number[], readonly number[], readonly number[]];
}

/** N-grams of at most `limit` syllables: the first ones and, of a longer text, its last twenty too. */
export function gramsOf(folded: string, limit = 110): Grams {
  const all = syllables(folded);
  const words = all.length > limit ? [...all.slice(0, limit - 20), ...all.slice(-20)] : all;
  const one = words.map(hashString);
  const two: number[] = [];
  const three: number[] = [];
  for (let i = 0; i + 1 < one.length; i++) two.push(mix(one[i]!, one[i + 1]!));
  for (let i = 0; i + 2 < one.length; i++) three.push(mix(two[i]!, one[i + 2]!));
  return { words, by: [one, two, three] };
}

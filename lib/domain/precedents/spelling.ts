/** Mending a typing error in a question: "giay phpe" -> "giay phep". */
import { pairOf } from './words';

/** A syllable this short is one slip away from too many others. */
const SHORTEST = 3;
/** A text with more unknown syllables is no slip: another language, or letters of an old font. To look for each in the whole vocabulary would keep others waiting. */
const MOST = 12;

/** True where one letter more, less, other, or two letters changed about make one out of the other. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** In how many entries each folded syllable or pair stands. */
export type Frequencies = (terms: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/**
 * For each syllable that the library does not have the likeliest that it does: one slip away, standing beside its neighbours
 * in the question most often, and among equals the most frequent.
 * @param words folded syllables of the question
 * @param vocabulary folded syllables of the library with their entries
 * @returns the mended syllable by its place; places that need no mending, or find none, are left out: all where too many need it
 */
export async function mendings(words: readonly string[], vocabulary: ReadonlyMap<string, number>, frequencies: Frequencies): Promise<Map<number, string>> {
  const mended = new Map<number, string>();
  const unknown = [...words.entries()].filter(([, word]) => !vocabulary.has(word) && word.length >= SHORTEST && !/\d/.test(word));
  if (unknown.length > MOST) return mended;
  for (const [at, word] of unknown) {
    const near = [...vocabulary.keys()].filter((known) => isOneSlip(word, known));
    const [left, right] = [mended.get(at - 1) ?? words[at - 1], words[at + 1]];
    const pairs = (known: string) => [...(left === undefined ? [] : [pairOf(left, known)]), ...(right === undefined ? [] : [pairOf(known, right)])];
    const together = await frequencies(near.flatMap(pairs));
    const worth = (known: string) => pairs(known).reduce((sum, pair) => sum + (together.get(pair) ?? 0), 0) + (vocabulary.get(known) ?? 0) / 1e6;
    const best = near.sort((a, b) => worth(b) - worth(a))[0];
    if (best !== undefined) mended.set(at, best);
  }
  return mended;
}

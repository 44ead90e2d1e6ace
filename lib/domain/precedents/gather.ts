/** The first, quick look through the index: which entries are worth reading closer. */
import type { Postings } from './postings';
import { isPair } from './words';

/** A term of the question with its lists, one for each piece of the index that has it. */
export interface AskedTerm {
  readonly term: string;
  /** Entries of the whole library in which it stands. */
  readonly entries: number;
  readonly lists: readonly Postings[];
}

export interface Candidate {
  readonly ordinal: number;
  readonly score: number;
}

/** Two syllables make most words ("hải quan"); each alone is half a word. */
export const PAIR = 0.7;
export const SINGLE = 0.5;

/**
 * How much a term tells that stands in so many of all entries (BM25's idf): always more than nothing. Until the index is
 * tidied its lists count wordings that are gone, so that a term may stand in more entries than there are.
 */
export const rarity = (entries: number, library: number): number => Math.log(1 + (Math.max(0, library - entries) + 0.5) / (entries + 0.5));

/** Reused from one question to the next, which a server answers one after the other. */
let sums = new Float32Array(0);
let reached = new Uint32Array(0);

/**
 * The entries with the highest sum of weights of the terms, best first, at most `most`.
 * @param library entries in all
 * @param highest the highest ordinal that occurs
 * @param allowed which ordinals may be found; all where it is null
 */
export function gather(terms: readonly AskedTerm[], library: number, highest: number, allowed: ((ordinal: number) => boolean) | null, most: number): Candidate[] {
  if (sums.length <= highest) {
    sums = new Float32Array(highest + 1);
    reached = new Uint32Array(highest + 1);
  }
  const scores = sums;
  let count = 0;
  for (const { term, entries, lists } of terms) {
    const worth = ((isPair(term) ? PAIR : SINGLE) * rarity(entries, library)) / 255;
    for (const { ordinals, weights } of lists) {
      for (let i = 0; i < ordinals.length; i++) {
        const ordinal = ordinals[i]!;
        const score = scores[ordinal]!;
        if (score === 0) reached[count++] = ordinal;
        scores[ordinal] = score + worth * weights[i]!;
      }
    }
  }
  const best = highestOf(reached.subarray(0, count), allowed, most);
  for (let i = 0; i < count; i++) scores[reached[i]!] = 0;
  return best;
}

/** Keeps the best in a heap with the worst of them on top, so that the many others cost one comparison each. */
function highestOf(found: Uint32Array, allowed: ((ordinal: number) => boolean) | null, most: number): Candidate[] {
  const heap: number[] = [];
  const below = (a: number, b: number) => sums[a]! < sums[b]! || (sums[a] === sums[b] && a > b);
  const sink = () => {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      if (left >= heap.length) return;
      const least = left + 1 < heap.length && below(heap[left + 1]!, heap[left]!) ? left + 1 : left;
      if (!below(heap[least]!, heap[at]!)) return;
      [heap[at], heap[least]] = [heap[least]!, heap[at]!];
      at = least;
    }
  };
  for (const ordinal of found) {
    // Most entries are worse than the worst that is kept: they are not even asked whether they may be found.
    if (heap.length === most && below(ordinal, heap[0]!)) continue;
    if (allowed !== null && !allowed(ordinal)) continue;
    if (heap.length === most) {
      heap[0] = ordinal;
      sink();
      continue;
    }
    let at = heap.push(ordinal) - 1;
    for (let up = (at - 1) >> 1; at > 0 && below(heap[at]!, heap[up]!); at = up, up = (at - 1) >> 1) [heap[at], heap[up]] = [heap[up]!, heap[at]!];
  }
  return heap.map((ordinal) => ({ ordinal, score: sums[ordinal]! })).sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}

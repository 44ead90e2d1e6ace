/** What a query asks of Meilisearch: what it names, what must stand side by side, and its words and pairs of words, rarest first. */
import { readQuestion, type ReadQuestion } from '@/lib/domain/precedents/question';
import type { Frequencies } from '@/lib/domain/precedents/spelling';
import { foldedWords, isPair, termsOf } from '@/lib/domain/precedents/words';

/** Meilisearch leaves out whatever comes after the tenth word. */
export const MOST_WORDS = 10;

/** A syllable that no entry has may be a typing error of one that some have, if it is this long: the server mends no shorter ones. */
const MENDABLE = 5;

export interface Wording extends Pick<ReadQuestion, 'numbers' | 'article' | 'reference'> {
  /** The folded syllables of each text in quotes. */
  readonly phrases: readonly (readonly string[])[];
  /** Folded syllables beside those, each once, rarest first; those that only a mended error can find come last. */
  readonly words: readonly string[];
  /** Neighbours among them that stand so in some entry, rarest first. */
  readonly pairs: readonly string[];
}

/** Reads a query as people type it. */
export async function wordingOf(query: string, frequencies: Frequencies): Promise<Wording> {
  const { numbers, article, reference, phrases, rest } = readQuestion(query);
  const terms = termsOf(foldedWords(rest));
  const rarest = byRarity(terms, await frequencies(terms));
  return {
    numbers, article, reference,
    phrases: phrases.map(foldedWords).filter((phrase) => phrase.length > 0),
    words: rarest.filter((term) => !isPair(term)),
    pairs: rarest.filter(isPair),
  };
}

/** Terms that can find something, those of the fewest entries first. Where nothing is known of any, all are kept as they came. */
function byRarity(terms: readonly string[], known: ReadonlyMap<string, number>): string[] {
  if (known.size === 0) return [...terms];
  const count = (term: string) => known.get(term) ?? Number.MAX_SAFE_INTEGER;
  return terms.filter((term) => known.has(term) || (!isPair(term) && term.length >= MENDABLE)).sort((a, b) => count(a) - count(b));
}

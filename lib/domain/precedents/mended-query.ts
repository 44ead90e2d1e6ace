/** What people are shown of a question whose typing errors were mended. */
import { fold } from '../text/fold';
import { syllables } from '../text/syllables';
import { wordsShown } from './question';
import { foldedWord } from './words';

/** The query as it was searched, with the accents that were typed where the engine, which does without, changed nothing. */
export function mendedQuery(query: string, corrected: string): string {
  const [typed, read] = [syllables(query), corrected.split(/\s+/)];
  return typed.length === read.length ? typed.map((word, i) => (fold(word) === fold(read[i]!) ? word : read[i])).join(' ') : corrected;
}

/** The words of a long query that were mended, each with what it was read as; none where they cannot be told from each other. */
export function mendedWords(query: string, corrected: string): { typed: string; read: string }[] {
  const [typed, read] = [[...new Set(syllables(query))], [...new Set(corrected.split(/\s+/))]];
  const [before, after] = [new Set(typed.map(foldedWord)), new Set(read.map(foldedWord))];
  const gone = typed.filter((word) => !after.has(foldedWord(word)));
  const come = read.filter((word) => !before.has(foldedWord(word)));
  return gone.length === come.length ? gone.map((word, i) => ({ typed: word, read: come[i]! })) : [];
}

/** The words that hits are marked by: those that were searched, with the accents that were typed. */
export function markedQuery(query: string, corrected: string | null): string {
  const words = wordsShown(query);
  return corrected === null ? words : mendedQuery(words, corrected);
}

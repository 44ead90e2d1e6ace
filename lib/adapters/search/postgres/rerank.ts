/** The order of the house for what Meilisearch found: its words are looked up in the index of PostgreSQL, which has them at hand. */
import { spelledOut } from '@/lib/domain/precedents/abbreviations';
import { firstLook } from '@/lib/domain/precedents/first-look';
import { rarity } from '@/lib/domain/precedents/gather';
import { readQuestion } from '@/lib/domain/precedents/question';
import { coded, foldedWords, pairOf, termsOf } from '@/lib/domain/precedents/words';
import type { PrecedentQuestion } from '@/lib/ports/precedents';
import { closerLook } from '../closer-look';
import type { Ranked } from '../engine';
import type { Candidate } from '../meili/candidates';
import type { IndexReader } from './reader';

/** The candidates in the order of the ranking; those that the index of PostgreSQL does not have yet come last. */
export async function rerank(reader: IndexReader, { text, on }: PrecedentQuestion, candidates: readonly Candidate[]): Promise<Ranked[]> {
  const facts = await reader.facts();
  const single = candidates.filter(({ entry }) => !facts.isDouble(entry.id));
  const wanted = spelledOut(text);
  const words = foldedWords(wanted);
  const frequencies = await reader.frequencies(termsOf(words));
  const rarityOf = (term: string) => rarity(frequencies.get(term) ?? 0, facts.size);
  const asked = { codes: coded(wanted), rarities: Float64Array.from(words, rarityOf) };
  const look = firstLook(asked, words.slice(1).map((word, at) => rarityOf(pairOf(words[at]!, word))));
  const wordsOf = await reader.words(single.map(({ entry }) => entry.ordinal));
  const gathered = single.flatMap(({ entry: { ordinal } }) => {
    const [entry, own] = [facts.of(ordinal), wordsOf.get(ordinal)];
    return entry && own ? [{ ordinal, score: look(own), entry }] : [];
  }).sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
  const ordered = closerLook({ text: wanted, words: asked, article: readQuestion(text).article, on }, gathered, wordsOf);
  const lowest = ordered.at(-1)?.score ?? 0;
  return [
    ...ordered.map(({ ordinal, score }) => ({ articleId: facts.of(ordinal)!.articleId, score })),
    ...single.filter(({ entry }) => !wordsOf.has(entry.ordinal) || !facts.of(entry.ordinal)).map(({ entry }, at) => ({ articleId: entry.id, score: lowest - 1 - at })),
  ];
}

/** The closer look at what an engine gathered: the order that people see, whichever engine it was. */
import type { AskedWords, EntryWords } from '@/lib/domain/precedents/fit';
import { articleKey } from '@/lib/domain/precedents/question';
import { CONTENDERS, rankScores } from '@/lib/domain/precedents/rank';
import { stateOn } from '@/lib/domain/precedents/state';
import { isPlain } from '@/lib/domain/precedents/words';
import type { EntryFacts } from './postgres/facts';

/** What has no force any more comes after what is alike and has; log-odds. */
const EXPIRED = 1.5;
/** An article that is named without its act, "Điều 12 Luật Đất đai", comes before the others that have the words; log-odds. */
const NAMED_ARTICLE = 3;

/** An entry that was gathered. */
export interface Gathered {
  readonly ordinal: number;
  readonly score: number;
  readonly entry: EntryFacts;
}

export interface Asked {
  /** As it was typed, or read: what it says of the kind of provision counts. */
  readonly text: string;
  readonly words: AskedWords;
  /** Number of the article that it names; null where it names none. */
  readonly article: string | null;
  /** ISO date. */
  readonly on: string;
}

/**
 * The first of the gathered in the order of the ranking, the rest as they came.
 * @param gathered best first
 * @param wordsOf the words of the first CONTENDERS, by ordinal
 */
export function closerLook({ text, words, article, on }: Asked, gathered: readonly Gathered[], wordsOf: ReadonlyMap<number, EntryWords>): { ordinal: number; score: number }[] {
  const close = gathered.slice(0, CONTENDERS).flatMap(({ ordinal, score, entry }) => {
    const own = wordsOf.get(ordinal);
    return own ? [{ ordinal, entry, words: own, gathered: score, document: entry.documentAt, type: entry.document.type, article: entry.article, heading: entry.heading, parts: entry.parts }] : [];
  });
  const scores = rankScores(words, text, isPlain(text), close);
  const first = close
    .map(({ ordinal, entry }, at) => ({ ordinal, score: scores[at]! + priorOf(entry, article, on) }))
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
  const lowest = first.at(-1)?.score ?? 0;
  return [...first, ...gathered.slice(CONTENDERS).map(({ ordinal, score }, at) => ({ ordinal, score: lowest - at - 1 + score / 1e6 }))];
}

function priorOf({ article, document }: EntryFacts, named: string | null, on: string): number {
  return (stateOn(document, on) === 'expired' ? -EXPIRED : 0) + (named !== null && articleKey(article) === named ? NAMED_ARTICLE : 0);
}

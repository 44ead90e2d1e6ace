/** The entries that Meilisearch holds to fit, before they are put in order. */
import type { MultiSearchQuery } from 'meilisearch';
import { FOUND_FIELDS, pairToken, pairTokens, type FoundEntry } from './documents';
import { oneOf } from './filter';
import { MOST_WORDS, type Wording } from './wording';

/** An entry that may be what is looked for; `score` is better the higher it is. */
export interface Candidate {
  readonly entry: FoundEntry;
  readonly score: number;
}

/** What is asked of the server: the queries, and how many of the first ask for what was named. */
export interface Asking {
  readonly queries: readonly MultiSearchQuery[];
  readonly named: number;
}

/** Entries that each query may find, and that are looked at more closely after all. */
const EACH = 200;
export const CANDIDATES = 700;

/** In the sum of ranks, how little the first of a list is better than the tenth (Cormack, Clarke and Büttcher 2009). */
const FLATNESS = 60;

/** Where in the order of rarity a query of pairs begins: the first of its pairs must be there, the rarest of a long name seldom is. */
const STARTS = [0, 0.2, 0.4, 0.6];

const PAIRS = ['headingPairs', 'bodyPairs'];
const TEXTS = ['heading', 'number', 'title', 'body'];
const HEADS = ['heading', 'title'];

/**
 * What is asked for at once. The server finds entries that have the rarest word of a query, and orders them by how many
 * others they have: a single query misses what puts one word differently. So several are asked, of pairs of words
 * (most Vietnamese words are two syllables) and of single ones, each beginning at another place in the order of rarity.
 */
export function askingFor(indexUid: string, { numbers, article, phrases, words, pairs }: Wording, filter: readonly string[]): Asking {
  const ask = (q: string, attributesToSearchOn: string[] | undefined, ...conditions: string[]): MultiSearchQuery => ({
    indexUid, q, attributesToSearchOn, filter: [...filter, ...conditions],
    limit: EACH, matchingStrategy: 'frequency', locales: ['vie'], attributesToRetrieve: [...FOUND_FIELDS],
  });
  const from = (terms: readonly string[], at: number, most = MOST_WORDS) => terms.slice(at, at + most).join(' ');
  const places = article === null ? [] : [oneOf('place', [article])];
  const act = numbers.length === 0 ? [] : [oneOf('numbers', numbers), ...places];
  const most = from(words, 0);

  if (phrases.length > 0) {
    // A word in quotes must be there: so must the pairs of a longer quotation, whose order is looked at afterwards.
    const must = phrases.flatMap((phrase) => (phrase.length === 1 ? phrase : pairTokens(phrase))).slice(0, MOST_WORDS);
    return { queries: [ask([...must.map((token) => `"${token}"`), ...words].join(' '), undefined, ...act)], named: 0 };
  }
  const named = [
    // The entries of the act that have the words, then all of them.
    ...(act.length > 0 && most !== '' ? [ask(most, TEXTS, ...act)] : []),
    ...(act.length > 0 ? [ask('', undefined, ...act)] : []),
    // "Điều 12 Luật Đất đai": the words may be the name of the act.
    ...(act.length === 0 && article !== null && most !== '' ? [ask(most, ['title'], ...places)] : []),
  ];
  const tokens = pairs.map(pairToken);
  const loose = [
    ...STARTS.map((share) => ({ q: from(tokens, Math.round(share * tokens.length)), on: PAIRS })),
    { q: from(tokens, 0), on: ['headingPairs'] },
    { q: from(words, 0, 6), on: TEXTS },
    { q: most, on: HEADS },
  ];
  const asked = new Set<string>();
  const fresh = loose.filter(({ q, on }) => q !== '' && !asked.has(`${on.join()} ${q}`) && asked.add(`${on.join()} ${q}`));
  return { queries: [...named, ...fresh.map(({ q, on }) => ask(q, on))], named: named.length };
}

/** Whether these are all that the server has for its queries: a full list may go on. */
export const areAll = (candidates: readonly Candidate[], lists: readonly (readonly FoundEntry[])[]): boolean =>
  candidates.length < CANDIDATES && lists.every((list) => list.length < EACH);

/** One list out of several: those of the first lists in their order, then the others by the sum of their ranks. */
export function merged(lists: readonly (readonly FoundEntry[])[], first: number): Candidate[] {
  const worth = new Map<string, Candidate>();
  lists.forEach((list, at) => list.forEach((entry, rank) => {
    const known = worth.get(entry.id);
    // More than all ranks of the later lists can add up to.
    const head = at < first && !known ? (first - at) * lists.length : 0;
    worth.set(entry.id, { entry, score: (known?.score ?? 0) + head + 1 / (FLATNESS + rank) });
  }));
  return [...worth.values()].sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1)).slice(0, CANDIDATES);
}

/** The entries that Meilisearch holds to fit, before they are put in order. */
import type { MultiSearchQuery } from 'meilisearch';
import { FOUND_FIELDS, type FoundEntry } from './documents';
import { oneOf } from './filter';
import type { Wording } from './wording';

/** An entry that may be what is looked for; `score` is better the higher it is. */
export interface Candidate {
  readonly entry: FoundEntry;
  readonly score: number;
}

/** Entries of one list; as many are put in order after all. */
export const CANDIDATES = 200;

/** In the sum of ranks, how little the first of a list is better than the tenth (Cormack, Clarke and Büttcher 2009). */
const FLATNESS = 60;

/** What is asked for at once; the lists of the answer come in this order. */
export function queriesFor(indexUid: string, wording: Wording, filter: readonly string[]): MultiSearchQuery[] {
  const { numbers, place, phrases, words } = wording;
  const q = [...phrases.map((phrase) => `"${phrase}"`), ...words].join(' ');
  const ask = (more: Partial<MultiSearchQuery>, ...conditions: string[]): MultiSearchQuery => ({
    indexUid, q, filter: [...filter, ...conditions], limit: CANDIDATES, matchingStrategy: 'frequency', locales: ['vie'], attributesToRetrieve: [...FOUND_FIELDS], ...more,
  });
  const places = place === null ? [] : [oneOf('place', [place])];
  const named = numbers.length === 0 ? [] : [oneOf('numbers', numbers), ...places];
  return [
    // What is named comes first: the entries of the act that have the words, then all of them.
    ...(named.length > 0 && q !== '' ? [ask({}, ...named)] : []),
    ...(named.length > 0 && phrases.length === 0 ? [ask({ q: '' }, ...named)] : []),
    // "Điều 12 Luật Đất đai": the words may be the name of the act.
    ...(named.length === 0 && place !== null && q !== '' ? [ask({ attributesToSearchOn: ['title'] }, ...places)] : []),
    ...(q === '' ? [] : [ask({ attributesToSearchOn: ['heading'] }), ask({})]),
  ];
}

/** How many of the lists hold what was named rather than what has the words. */
export const namedLists = (queries: readonly MultiSearchQuery[], filter: readonly string[]): number =>
  queries.filter((query) => (query.filter as string[]).length > filter.length).length;

/** One list out of several: those of the first lists in their order, then the others by the sum of their ranks. */
export function merged(lists: readonly (readonly FoundEntry[])[], first: number): Candidate[] {
  const worth = new Map<string, Candidate>();
  lists.forEach((list, at) => list.forEach((entry, rank) => {
    // One more than all ranks of the later lists can add up to.
    const head = at < first ? (first - at) * lists.length : 0;
    worth.set(entry.id, { entry, score: (worth.get(entry.id)?.score ?? 0) + head + 1 / (FLATNESS + rank) });
  }));
  return [...worth.values()].sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1)).slice(0, CANDIDATES);
}

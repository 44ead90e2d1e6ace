/** A Meilisearch server: its address, how long it is waited for, and what its answers must look like. */
import { Meilisearch, MeilisearchApiError, type EnqueuedTaskPromise, type Index } from 'meilisearch';
import type { FoundEntry, IndexedEntry } from './documents';

export interface MeiliAddress {
  readonly url: string;
  readonly key?: string;
}

export type EntryIndex = Index<IndexedEntry>;

/** Somebody waits for the answer, and PostgreSQL can give it too. Milliseconds. */
const SEARCH_TIMEOUT = 2_000;
/** For a request that hands over entries or asks how the index stands. */
const FEED_TIMEOUT = 60_000;

/** A client that answers soon or not at all. */
export const askingClient = ({ url, key }: MeiliAddress): Meilisearch => new Meilisearch({ host: url, apiKey: key, timeout: SEARCH_TIMEOUT });

/** A client for work in the background. */
export const feedingClient = ({ url, key }: MeiliAddress): Meilisearch => new Meilisearch({ host: url, apiKey: key, timeout: FEED_TIMEOUT });

/**
 * Waits until a task is done, however long it takes: a large library is indexed in minutes.
 * @param unless the code of the error that is none here
 * @throws if the task failed
 */
export async function done(task: EnqueuedTaskPromise, unless?: string): Promise<void> {
  const { status, error } = await task.waitTask({ timeout: 0, interval: 100 });
  if (status !== 'succeeded' && error?.code !== unless) throw new Error(`Meilisearch: ${status}: ${JSON.stringify(error)}`);
}

/** What a search for an index that was never made is answered. */
export const isMissing = (error: unknown): boolean => error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found';

/** The lists of entries that a search for several was answered with. @throws if the answer is none: something else may stand at the address */
export function listsOf(answer: unknown, expected: number): FoundEntry[][] {
  const results: unknown = (answer as { results?: unknown } | null)?.results;
  if (!Array.isArray(results) || results.length !== expected) throw new Error('the answer is not one of Meilisearch');
  return results.map((result: { hits?: unknown } | null) => {
    const hits = result?.hits;
    if (!Array.isArray(hits) || !hits.every((hit: { id?: unknown } | null) => typeof hit?.id === 'string')) throw new Error('the answer is not one of Meilisearch');
    return hits as FoundEntry[];
  });
}

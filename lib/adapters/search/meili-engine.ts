/** Precedents found by Meilisearch, for those who run one: quicker on a large library, and forgiving of typing errors. */
import { Meilisearch } from 'meilisearch';
import type { PrismaClient } from '../db/client';
import { AS_WRITTEN, NO_FACETS, type SearchEngine } from './engine';

/** An article as it lies in Meilisearch; `id` is that of the database. */
export interface IndexedArticle {
  readonly id: string;
  readonly article: string;
  readonly heading: string;
  readonly body: string;
  readonly number: string;
  readonly title: string;
}

export interface MeiliAddress {
  readonly url: string;
  readonly key?: string;
}

/** Entries handed over at once. */
const BATCH = 500;

/** Somebody waits for the answer, and PostgreSQL can give it too. Milliseconds. */
const SEARCH_TIMEOUT = 2_000;
/** Indexing a batch takes seconds; a server that takes minutes is not working. */
const FEED_TIMEOUT = 120_000;

/** The engine on the index `index` of a Meilisearch server; nothing is sent before the first call. */
export function meiliEngine(client: PrismaClient, { url, key }: MeiliAddress, index: string): SearchEngine {
  const asking = new Meilisearch({ host: url, apiKey: key, timeout: SEARCH_TIMEOUT }).index<IndexedArticle>(index);
  const feeding = new Meilisearch({ host: url, apiKey: key, timeout: FEED_TIMEOUT }).index<IndexedArticle>(index);
  const done = async (task: Promise<unknown> & { waitTask(options: { timeout: number }): Promise<{ status: string; error: unknown }> }) => {
    const { status, error } = await task.waitTask({ timeout: FEED_TIMEOUT });
    if (status !== 'succeeded') throw new Error(`Meilisearch: ${status}: ${JSON.stringify(error)}`);
  };

  const catchUp = async () => {
    let after = '';
    for (;;) {
      const rows = await client.precedentArticle.findMany({ where: { id: { gt: after } }, orderBy: { id: 'asc' }, take: BATCH, include: { document: true } });
      const last = rows.at(-1);
      if (!last) return;
      await done(feeding.addDocuments(rows.map(({ id, article, heading, body, document }) => ({ id, article, heading, body, number: document.number, title: document.title })), { primaryKey: 'id' }));
      after = last.id;
    }
  };

  return {
    name: 'meilisearch',

    async search({ text }, { limit, offset }) {
      const { hits } = await asking.search(text, { limit, offset, matchingStrategy: 'frequency', showRankingScore: true });
      return { ranked: hits.map((hit) => ({ articleId: hit.id, score: hit._rankingScore ?? 0 })), total: hits.length, facets: NO_FACETS, understood: AS_WRITTEN };
    },

    async state() {
      const inDatabase = await client.precedentArticle.count();
      const { numberOfDocuments: inIndex } = await asking.getStats();
      return { inDatabase, inIndex, outOfStep: Math.abs(inDatabase - inIndex) };
    },

    catchUp,

    async rebuild() {
      await done(feeding.updateSettings({ searchableAttributes: ['heading', 'number', 'title', 'body'] }));
      await done(feeding.deleteAllDocuments());
      await catchUp();
    },
  };
}

/** Precedents found by Meilisearch, for those who run one: quicker on a large library, and forgiving of typing errors. */
import { Meilisearch } from 'meilisearch';
import type { Page, PrecedentHit } from '@/lib/ports/precedents';
import { excerpt } from './excerpt';

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

export interface MeiliEngine {
  search(query: string, page: Page): Promise<PrecedentHit[]>;
  /** Adds or replaces articles; resolves when they can be found. */
  feed(articles: readonly IndexedArticle[]): Promise<void>;
  /** Empties the index and sets it up anew. */
  reset(): Promise<void>;
}

/** Somebody waits for the answer, and PostgreSQL can give it too. Milliseconds. */
const SEARCH_TIMEOUT = 2_000;
/** Indexing a batch takes seconds; a server that takes minutes is not working. */
const FEED_TIMEOUT = 120_000;

/** The engine on the index `index` of a Meilisearch server; nothing is sent before the first call. */
export function meiliEngine({ url, key }: MeiliAddress, index: string): MeiliEngine {
  const asking = new Meilisearch({ host: url, apiKey: key, timeout: SEARCH_TIMEOUT }).index<IndexedArticle>(index);
  const feeding = new Meilisearch({ host: url, apiKey: key, timeout: FEED_TIMEOUT }).index<IndexedArticle>(index);
  const done = async (task: Promise<unknown> & { waitTask(options: { timeout: number }): Promise<{ status: string; error: unknown }> }) => {
    const { status, error } = await task.waitTask({ timeout: FEED_TIMEOUT });
    if (status !== 'succeeded') throw new Error(`Meilisearch: ${status}: ${JSON.stringify(error)}`);
  };

  return {
    async search(query, { limit, offset }) {
      const { hits } = await asking.search(query, { limit, offset, matchingStrategy: 'frequency', showRankingScore: true });
      return hits.map((hit) => ({
        articleId: hit.id,
        docNumber: hit.number,
        docTitle: hit.title,
        article: hit.article,
        heading: hit.heading,
        excerpt: excerpt(hit.body, query),
        score: hit._rankingScore ?? 0,
      }));
    },

    feed: (articles) => done(feeding.addDocuments([...articles], { primaryKey: 'id' })),

    async reset() {
      await done(feeding.updateSettings({ searchableAttributes: ['heading', 'number', 'title', 'body'] }));
      await done(feeding.deleteAllDocuments());
    },
  };
}

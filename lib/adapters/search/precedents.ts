import type { ImportedArticle, Precedent, Precedents } from '@/lib/ports/precedents';
import type { PrismaClient } from '../db/client';
import { dateOrNull } from '../db/columns';
import type { PrecedentArticle, PrecedentDocument } from '../db/generated/client';
import { meiliEngine, type IndexedArticle, type MeiliAddress, type MeiliEngine } from './meili-engine';
import { countTerms, searchInPostgres } from './postgres-engine';
import { writeArticles } from './write-articles';

const BATCH = 500;

/** The library of precedents in PostgreSQL, searched by Meilisearch (its index `index`) where there is one and it answers. */
export function precedentsIn(client: PrismaClient, meili: MeiliAddress | null, index = 'precedents'): Precedents {
  const engine = meili && meiliEngine(meili, index);

  return {
    async search(query, page) {
      if (query.trim() === '') return { hits: [], engine: engine ? 'meilisearch' : 'postgres', fellBack: false };
      const hits = await engine?.search(query, page).catch((error: unknown) => {
        console.error(`Meilisearch did not answer, PostgreSQL does: ${String(error)}`);
        return null;
      });
      if (hits) return { hits, engine: 'meilisearch', fellBack: false };
      return { hits: await searchInPostgres(client, query, page), engine: 'postgres', fellBack: engine !== null };
    },

    async importArticles(articles, onProgress) {
      const documents = new Set<string>();
      let imported = 0;
      let unfed: string | null = null;
      for await (const batch of batches(articles)) {
        const ids = await writeArticles(client, batch);
        unfed ??= await feed(engine, batch.map((article) => indexed(article, ids.get(article.sourceKey) ?? '')));
        imported += batch.length;
        for (const { document } of batch) documents.add(document.sourceKey);
        onProgress?.({ imported, documents: documents.size, unfed });
      }
      await tidy(client);
      return { imported, documents: documents.size, unfed };
    },

    async get(articleId) {
      const row = await client.precedentArticle.findUnique({ where: { id: articleId }, include: { document: true } });
      return row && precedent(row);
    },

    async rebuildIndex() {
      await tidy(client);
      if (!engine) return;
      await engine.reset();
      let after = '';
      for (;;) {
        const rows = await client.precedentArticle.findMany({ where: { id: { gt: after } }, orderBy: { id: 'asc' }, take: BATCH, include: { document: true } });
        const last = rows.at(-1);
        if (!last) return;
        await engine.feed(rows.map(({ id, article, heading, body, document }) => ({ id, article, heading, body, number: document.number, title: document.title })));
        after = last.id;
      }
    },
  };
}

async function* batches(articles: AsyncIterable<ImportedArticle> | Iterable<ImportedArticle>): AsyncGenerator<ImportedArticle[]> {
  let batch: ImportedArticle[] = [];
  for await (const article of articles) {
    batch.push(article);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** After many rows were added: rarities, statistics, and the entries of the index that wait to be merged. */
async function tidy(client: PrismaClient): Promise<void> {
  await client.$transaction((db) => countTerms(db), { timeout: 60_000 });
  await client.$executeRawUnsafe('VACUUM (ANALYZE) "PrecedentArticle", "PrecedentDocument", "PrecedentTerm"');
}

/** Hands a batch to Meilisearch. @returns why it was not taken, or null */
async function feed(engine: MeiliEngine | null, articles: IndexedArticle[]): Promise<string | null> {
  return engine ? engine.feed(articles).then(() => null, (error: unknown) => String(error)) : null;
}

const indexed = ({ article, heading, body, document }: ImportedArticle, id: string): IndexedArticle => ({
  id, article, heading, body, number: document.number, title: document.title,
});

const precedent = ({ id, article, heading, body, document }: PrecedentArticle & { document: PrecedentDocument }): Precedent => ({
  id,
  article,
  heading,
  body,
  document: {
    id: document.id,
    number: document.number,
    title: document.title,
    type: document.type,
    agency: document.agency,
    issuedOn: dateOrNull(document.issuedOn),
    effectiveOn: dateOrNull(document.effectiveOn),
  },
});

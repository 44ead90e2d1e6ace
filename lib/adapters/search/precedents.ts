import { inOrder } from '@/lib/domain/precedents/contents';
import { markedQuery } from '@/lib/domain/precedents/mended-query';
import type { IndexState, Page, PrecedentHit, PrecedentQuestion, Precedents } from '@/lib/ports/precedents';
import { inBatches, lengthOfEntry } from '../batches';
import type { PrismaClient } from '../db/client';
import { AS_WRITTEN, NO_FACETS, type EngineAnswer, type SearchEngine } from './engine';
import { withLawNumbered } from './laws-by-name';
import { meiliEngine } from './meili/engine';
import type { MeiliAddress } from './meili/server';
import { Outage } from './outage';
import { postgresEngine } from './postgres/engine';
import { documentOf, foundRows, hitMaker, precedentOf } from './rows';
import { writeArticles } from './write-articles';

/** Of a batch that stands or falls alone: some megabytes, also where entries are very long. */
const BATCH = { entries: 500, characters: 4_000_000 };

/** The library of precedents in PostgreSQL, searched by Meilisearch (its index `index`) where there is one and it answers. */
export function precedentsIn(client: PrismaClient, meili: MeiliAddress | null, index = 'precedents'): Precedents {
  const postgres = postgresEngine(client);
  const wanted = meili ? meiliEngine(client, meili, index, (terms) => postgres.frequencies(terms), postgres.rerank) : null;
  const engines: readonly SearchEngine[] = wanted ? [postgres, wanted] : [postgres];

  /** The entries that an engine ranked, in its order; what was deleted since it was indexed is left out. */
  const hitsOf = async ({ ranked }: EngineAnswer, query: string, on: string): Promise<PrecedentHit[]> => {
    const rows = await foundRows(client, ranked.map(({ articleId }) => articleId));
    const byId = new Map(rows.map((row) => [row.id, row]));
    const hit = hitMaker(query, on);
    return ranked.flatMap(({ articleId, score }) => {
      const row = byId.get(articleId);
      return row ? [hit(row, score)] : [];
    });
  };

  const outage = new Outage();
  /** What the engine answers; null where Meilisearch does not, or did not just now. */
  const asked = async (engine: SearchEngine, question: PrecedentQuestion, page: Page): Promise<EngineAnswer | null> => {
    if (engine === postgres) return engine.search(question, page);
    if (!outage.mayAsk()) return null;
    try {
      const answer = await engine.search(question, page);
      outage.answered();
      return answer;
    } catch (error) {
      outage.failed();
      console.error(`Meilisearch did not answer, PostgreSQL does: ${String(error)}`);
      return null;
    }
  };

  /** Works on one index after the other; what fails in one keeps nobody from the next, and shows in how it then stands. */
  const inEach = async (work: (engine: SearchEngine) => Promise<void>): Promise<IndexState[]> => {
    for (const engine of engines) await work(engine).catch((error: unknown) => console.error(`${engine.name}: ${String(error)}`));
    return Promise.all(engines.map(stateOf));
  };

  return {
    async search(typed, page) {
      const engine = wanted ?? postgres;
      if (typed.text.trim() === '') return { hits: [], total: 0, beyond: 'nothing', facets: NO_FACETS, understood: AS_WRITTEN, engine: engine.name, fellBack: false };
      const question = { ...typed, text: await withLawNumbered(client, typed.text) };
      const answer = await asked(engine, question, page);
      const given = answer ?? (await postgres.search(question, page));
      const { total, beyond, facets, understood } = given;
      const hits = await hitsOf(given, markedQuery(question.text, understood.corrected), question.on);
      return { hits, total, beyond, facets, understood, engine: answer ? engine.name : 'postgres', fellBack: answer === null };
    },

    async importArticles(articles, onProgress) {
      const documents = new Set<string>();
      let imported = 0;
      for await (const batch of inBatches(articles, BATCH, lengthOfEntry)) {
        await writeArticles(client, batch);
        imported += batch.length;
        for (const { document } of batch) documents.add(document.sourceKey);
        onProgress?.({ imported, documents: documents.size, unfed: null });
      }
      await postgres.catchUp();
      const unfed = wanted ? await wanted.catchUp().then(() => null, String) : null;
      return { imported, documents: documents.size, unfed };
    },

    async get(articleId) {
      const row = await client.precedentArticle.findUnique({ where: { id: articleId }, include: { document: true } });
      return row && precedentOf(row);
    },

    async acts(numbers) {
      if (numbers.length === 0) return [];
      const rows = await client.precedentDocument.findMany({ where: { number: { in: [...numbers], mode: 'insensitive' } }, orderBy: { id: 'asc' } });
      return rows.map(documentOf);
    },

    async contents(documentId) {
      const [articles, doubles] = await Promise.all([
        client.precedentArticle.findMany({ where: { documentId }, select: { id: true, article: true, heading: true, path: true }, orderBy: { ordinal: 'asc' } }),
        postgres.doubles(),
      ]);
      return inOrder(articles.filter(({ id }) => !doubles.isDouble(id)));
    },

    indexStates: () => Promise.all(engines.map(stateOf)),
    repair: () => inEach((engine) => engine.catchUp()),
    rebuildIndex: () => inEach((engine) => engine.rebuild()),
  };
}

async function stateOf(engine: SearchEngine): Promise<IndexState> {
  try {
    return { engine: engine.name, ...(await engine.state()), unreachable: null };
  } catch (error) {
    return { engine: engine.name, inDatabase: 0, inIndex: 0, outOfStep: 0, unreachable: String(error) };
  }
}

/** Precedents found by Meilisearch, for those who run one: quick on a large library, and forgiving of typing errors. */
import { facetsOf } from '@/lib/domain/precedents/facets';
import type { Frequencies } from '@/lib/domain/precedents/spelling';
import type { PrecedentQuestion } from '@/lib/ports/precedents';
import type { PrismaClient } from '../../db/client';
import { AS_WRITTEN, NO_FACETS, type Ranked, type SearchEngine } from '../engine';
import { areAll, askingFor, merged, type Candidate } from './candidates';
import { catchUp, stateOf } from './catch-up';
import { filterOf } from './filter';
import { askingClient, done, feedingClient, listsOf, type MeiliAddress } from './server';
import { stateOfFound, type IndexedEntry } from './documents';
import { withPhrases } from './phrases';
import { wordingOf } from './wording';

/** Puts candidates in the order of the house; leaves out what does not fit after all. */
export type Rerank = (question: PrecedentQuestion, candidates: readonly Candidate[]) => Promise<readonly Ranked[]> | readonly Ranked[];

/** The order of Meilisearch. */
const asFound: Rerank = (_, candidates) => candidates.map(({ entry, score }) => ({ articleId: entry.id, score }));

/**
 * The engine on the index `name` of a Meilisearch server; nothing is sent before the first call.
 * @param frequencies tells which words of a query are rare
 */
export function meiliEngine(client: PrismaClient, address: MeiliAddress, name: string, frequencies: Frequencies, rerank: Rerank = asFound): SearchEngine {
  const asking = askingClient(address);
  const feeding = feedingClient(address);
  const index = feeding.index<IndexedEntry>(name);

  return {
    name: 'meilisearch',

    async search(question, { limit, offset }) {
      const wording = await wordingOf(question.text, frequencies);
      const understood = { ...AS_WRITTEN, reference: wording.reference };
      const { queries, named } = askingFor(name, wording, filterOf(question));
      if (queries.length === 0) return { ranked: [], total: 0, beyond: 'nothing', facets: NO_FACETS, understood };
      const lists = listsOf(await asking.multiSearch({ queries: [...queries] }), queries.length);
      const found = merged(lists, named);
      const candidates = wording.phrases.length > 0 ? await withPhrases(client, found, wording.phrases) : found;
      // What was named keeps its place before all others; a number that no act has may be a date or a share.
      const isNamed = lists.slice(0, named).some((list) => list.length > 0);
      const ranked = await (isNamed ? asFound : rerank)(question, candidates);
      const kept = new Set(ranked.map(({ articleId }) => articleId));
      return {
        ranked: ranked.slice(offset, offset + limit),
        total: ranked.length,
        beyond: areAll(found, lists) ? 'nothing' : 'unknown',
        facets: facetsOf(candidates.flatMap(({ entry }) => (kept.has(entry.id) ? [{ ...entry, state: stateOfFound(entry, question.on) }] : []))),
        understood,
      };
    },

    state: () => stateOf(client, index),

    catchUp: () => catchUp(client, feeding, index),

    /** Made beside the old one, which answers until the new one takes its place. */
    async rebuild() {
      const next = feeding.index<IndexedEntry>(`${name}-next`);
      await removeIndex(next.uid);
      await catchUp(client, feeding, next);
      await done(feeding.createIndex(name), 'index_already_exists');
      await done(feeding.swapIndexes([{ indexes: [name, next.uid], rename: false }]));
      await removeIndex(next.uid);
    },
  };

  async function removeIndex(uid: string): Promise<void> {
    await done(feeding.deleteIndex(uid), 'index_not_found');
  }
}

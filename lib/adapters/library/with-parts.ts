import type { FinderArticle } from '@/lib/domain/procedures/types';
import type { ImportedArticle } from '@/lib/ports/precedents';
import { inBatches, lengthOfEntry } from '../batches';
import type { Labeller } from './labeller';
import { isFault, type Item } from './source';

/** What goes to a thread at once. */
const BATCH = { entries: 200, characters: 1_000_000 };
/** Batches that wait for a thread, so that none is idle while the database is written. */
const AHEAD = 2;

/**
 * The same items in the same order, each article with the parts of a procedure that the finder sees in it. Procedures of the
 * national list say their parts themselves.
 */
export async function* withParts(items: AsyncIterable<Item>, labeller: Labeller): AsyncGenerator<Item> {
  const batches = inBatches(items, BATCH, (item) => (isFault(item) ? 0 : lengthOfEntry(item)));
  const waiting: Promise<Item[]>[] = [];
  try {
    for (let next = await batches.next(); ; next = await batches.next()) {
      if (!next.done) {
        const labelled = labelledBatch(next.value, labeller);
        labelled.catch(() => undefined); // heard of when its turn comes
        waiting.push(labelled);
      }
      while (waiting.length > (next.done ? 0 : labeller.threads + AHEAD)) yield* await waiting.shift()!;
      if (next.done) return;
    }
  } finally {
    await Promise.allSettled(waiting);
    await batches.return(undefined);
  }
}

async function labelledBatch(items: readonly Item[], labeller: Labeller): Promise<Item[]> {
  const articles = items.filter((item): item is ImportedArticle => !isFault(item) && item.kind !== 'procedure');
  const parts = articles.length > 0 ? await labeller.label(articles.map(finderArticle)) : [];
  const partsOf = new Map<Item, ImportedArticle['parts']>(articles.map((article, i) => [article, parts[i] ?? []]));
  return items.map((item) => (partsOf.has(item) ? { ...(item as ImportedArticle), parts: partsOf.get(item) } : item));
}

const finderArticle = ({ document, path = [], article, heading, body }: ImportedArticle): FinderArticle => ({
  docTitle: document.title || null, docNumber: document.number || null, path: path.join(' / ') || null, article, heading, lines: body.split('\n'),
});

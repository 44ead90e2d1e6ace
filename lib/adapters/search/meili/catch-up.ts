/** Brings an index of Meilisearch in step with the database. */
import type { EnqueuedTaskPromise, Meilisearch } from 'meilisearch';
import type { PrismaClient } from '../../db/client';
import { differences } from './differences';
import { entryOf } from './documents';
import { done, isMissing, type EntryIndex } from './server';
import { SETTINGS, hasSettings } from './settings';

/** Entries handed over at once, and batches that may be on their way: the server indexes several in one go. */
const BATCH = 1_000;
const UNDER_WAY = 40;

/** What the index lacks or has too much of; all of it, where it is set up in another way. */
export async function stateOf(client: PrismaClient, index: EntryIndex): Promise<{ inDatabase: number; inIndex: number; outOfStep: number }> {
  const settings = await index.getSettings().catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (settings === null || !hasSettings(settings)) {
    const inDatabase = await client.precedentArticle.count();
    const inIndex = settings === null ? 0 : (await index.getStats()).numberOfDocuments;
    return { inDatabase, inIndex, outOfStep: Math.max(inDatabase, inIndex) };
  }
  const sum = { inDatabase: 0, inIndex: 0 };
  const differing = new Set<string>();
  for await (const difference of differences(client, index)) {
    sum.inDatabase += difference.inDatabase;
    sum.inIndex += difference.inIndex;
    for (const { id } of [...difference.missing, ...difference.leftOver]) differing.add(id);
  }
  return { ...sum, outOfStep: differing.size };
}

/**
 * Feeds what is missing or outdated and deletes what is left over; with the index made and set up first, where it is not.
 * Broken off anywhere, the next call goes on: what was fed by then is in the index.
 */
export async function catchUp(client: PrismaClient, server: Meilisearch, index: EntryIndex): Promise<void> {
  await settled(server, index);
  await setUp(index);
  const underWay: Promise<void>[] = [];
  const start = async (task: EnqueuedTaskPromise) => {
    await task;
    const finished = done(task);
    finished.catch(() => undefined); // told by the wait below, which may come later
    underWay.push(finished);
    if (underWay.length >= UNDER_WAY) await underWay.shift();
  };
  for await (const { missing, leftOver, leftOverFilter } of differences(client, index)) {
    if (leftOver.length > 0) await start(index.deleteDocuments({ filter: leftOverFilter }));
    for (let from = 0; from < missing.length; from += BATCH) {
      const ids = missing.slice(from, from + BATCH).map(({ id }) => id);
      const rows = await client.precedentArticle.findMany({ where: { id: { in: ids } }, include: { document: true } });
      if (rows.length > 0) await start(index.addDocuments(rows.map(entryOf), { primaryKey: 'id' }));
    }
  }
  await Promise.all(underWay);
}

/** Waits for what an earlier call has left on its way, so that it is not sent twice. */
async function settled(server: Meilisearch, { uid }: EntryIndex): Promise<void> {
  const { results } = await server.tasks.getTasks({ indexUids: [uid], statuses: ['enqueued', 'processing'], limit: UNDER_WAY });
  for (const { uid: task } of results) await server.tasks.waitForTask(task, { timeout: 0, interval: 100 });
}

async function setUp(index: EntryIndex): Promise<void> {
  const settings = await index.getSettings().catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  // The first settings make the index.
  if (settings === null || !hasSettings(settings)) await done(index.updateSettings(SETTINGS));
}

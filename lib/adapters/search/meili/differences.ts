/** Where the index and the database differ, found by walking both in the order of the wordings' numbers. */
import type { PrismaClient } from '../../db/client';
import { SHAPE } from './documents';
import type { EntryIndex } from './server';

/** An entry in one of its wordings. */
export interface Wording {
  readonly id: string;
  readonly ordinal: number;
}

export interface Difference {
  readonly inDatabase: number;
  readonly inIndex: number;
  /** What the database has and the index has not. */
  readonly missing: readonly Wording[];
  /** What the index has and the database has not, or has in another wording. */
  readonly leftOver: readonly Wording[];
  /** The condition that all left over entries meet, and nothing that is up to date or was just fed. */
  readonly leftOverFilter: string;
}

/** Wordings compared at once. */
const STRETCH = 10_000;

const FIELDS = ['id', 'ordinal'] as const;

/** All entries of the index that meet a condition. */
async function inIndex(index: EntryIndex, filter: string[]): Promise<Wording[]> {
  const found: Wording[] = [];
  for (;;) {
    const { results } = await index.getDocuments({ filter, fields: [...FIELDS], limit: STRETCH, offset: found.length });
    found.push(...results);
    if (results.length < STRETCH) return found;
  }
}

/** Every difference, a stretch of numbers at a time, so that a library of any size fits into memory. */
export async function* differences(client: PrismaClient, index: EntryIndex): AsyncGenerator<Difference> {
  const otherShape = `shape != ${SHAPE}`;
  const old = await inIndex(index, [otherShape]);
  if (old.length > 0) yield { inDatabase: 0, inIndex: old.length, missing: [], leftOver: old, leftOverFilter: otherShape };

  for (let after = -1, more = true; more; ) {
    const rows: Wording[] = await client.precedentArticle.findMany({ where: { ordinal: { gt: after } }, select: { id: true, ordinal: true }, orderBy: { ordinal: 'asc' }, take: STRETCH });
    more = rows.length === STRETCH;
    const upTo = rows.at(-1)?.ordinal ?? after;
    const there = await inIndex(index, [`shape = ${SHAPE}`, `ordinal > ${after}`, ...(more ? [`ordinal <= ${upTo}`] : [])]);
    const idOf = new Map(there.map(({ id, ordinal }) => [ordinal, id]));
    const wantedIdOf = new Map(rows.map(({ id, ordinal }) => [ordinal, id]));
    const leftOver = there.filter(({ id, ordinal }) => wantedIdOf.get(ordinal) !== id);
    yield {
      inDatabase: rows.length,
      inIndex: there.length,
      missing: rows.filter(({ id, ordinal }) => idOf.get(ordinal) !== id),
      leftOver,
      // By number and not by id: the same entry may be fed in its new wording before this is done.
      leftOverFilter: `ordinal IN [${leftOver.map(({ ordinal }) => ordinal).join(', ')}]`,
    };
    after = upTo;
  }
}

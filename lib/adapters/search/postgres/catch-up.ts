/** Keeping the search index of PostgreSQL in step with the entries of the library. */
import { SegmentBuilder, type TermList } from '@/lib/domain/precedents/segment';
import type { IndexState } from '@/lib/ports/precedents';
import type { Connection, PrismaClient } from '../../db/client';
import { packWords } from './stored-words';

/** A piece is closed when it has so many postings: about 20,000 articles, and 100 MB while it is made. */
const POSTINGS = 6_000_000;
/** Entries read, and terms written, at once. */
const READ = 2_000;
const WRITTEN = 5_000;
/** A piece of which a quarter is out of date is made anew … */
const WORN = 0.25;
/** … and so are small ones, when there are many: each costs every search a little. */
const SMALL = 2_000;
const MANY = 8;
/** Milliseconds for one piece. */
const TIMEOUT = 600_000;
/** Any number, so long as nothing else in this database locks on it. */
const LOCK = 7_315_001;

interface Unindexed {
  readonly ordinal: number;
  readonly heading: string;
  readonly body: string;
  readonly title: string;
  readonly place: string;
}

/** Takes in what is missing and drops what is left over; a piece is there whole or not at all. */
export async function catchUp(client: PrismaClient): Promise<void> {
  await client.$transaction(dropWorn, { timeout: TIMEOUT, maxWait: TIMEOUT });
  let indexed = 0;
  for (let more = 1; more > 0; indexed += more) more = await client.$transaction(indexPiece, { timeout: TIMEOUT, maxWait: TIMEOUT });
  if (indexed > 0) await client.$executeRawUnsafe('VACUUM (ANALYZE) "PrecedentArticle", "PrecedentDocument", "PrecedentIndexed", "PrecedentPosting"');
}

/** Empties the index. */
export async function clear(client: PrismaClient): Promise<void> {
  await client.$transaction(async (db) => {
    await alone(db);
    await db.$executeRaw`TRUNCATE "PrecedentSegment", "PrecedentIndexed", "PrecedentPosting"`;
  }, { timeout: TIMEOUT, maxWait: TIMEOUT });
}

export async function stateOf(client: PrismaClient): Promise<Omit<IndexState, 'engine' | 'unreachable'>> {
  const [row] = await client.$queryRaw<{ inDatabase: number; inIndex: number; both: number }[]>`
    SELECT (SELECT count(*) FROM "PrecedentArticle")::int AS "inDatabase", (SELECT count(*) FROM "PrecedentIndexed")::int AS "inIndex",
      (SELECT count(*) FROM "PrecedentArticle" JOIN "PrecedentIndexed" USING ("ordinal"))::int AS "both"`;
  const { inDatabase = 0, inIndex = 0, both = 0 } = row ?? {};
  return { inDatabase, inIndex, outOfStep: inDatabase - both + inIndex - both };
}

/** Two processes that index at once would index the same. Holds the index until the transaction ends. */
const alone = (db: Connection) => db.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`;

async function dropWorn(db: Connection): Promise<void> {
  await alone(db);
  await db.$executeRaw`DELETE FROM "PrecedentIndexed" i WHERE NOT EXISTS (SELECT FROM "PrecedentArticle" a WHERE a."ordinal" = i."ordinal")`;
  const segments = await db.$queryRaw<{ id: number; entries: number; live: number }[]>`
    SELECT s."id", s."entries", count(i."ordinal")::int AS live FROM "PrecedentSegment" s LEFT JOIN "PrecedentIndexed" i ON i."segmentId" = s."id" GROUP BY s."id"`;
  const small = segments.filter(({ live }) => live < SMALL);
  const worn = segments.filter(({ entries, live }) => entries - live > WORN * entries || (small.length >= MANY && live < SMALL)).map(({ id }) => id);
  if (worn.length === 0) return;
  await db.$executeRaw`DELETE FROM "PrecedentPosting" WHERE "segmentId" = ANY (${worn}::int[])`;
  await db.$executeRaw`DELETE FROM "PrecedentIndexed" WHERE "segmentId" = ANY (${worn}::int[])`;
  await db.$executeRaw`DELETE FROM "PrecedentSegment" WHERE "id" = ANY (${worn}::int[])`;
}

/** Makes one piece of entries that are in none. @returns how many it holds */
async function indexPiece(db: Connection): Promise<number> {
  await alone(db);
  const { id } = await db.precedentSegment.create({ data: { entries: 0 } });
  const builder = new SegmentBuilder();
  let entries = 0;
  for (let after = 0; builder.size < POSTINGS; ) {
    const rows = await unindexed(db, after);
    const last = rows.at(-1);
    if (!last) break;
    for (const { ordinal, ...texts } of rows) builder.add(ordinal, texts);
    await writeWords(db, id, rows);
    entries += rows.length;
    after = last.ordinal;
  }
  if (entries === 0) {
    await db.precedentSegment.delete({ where: { id } });
    return 0;
  }
  await db.precedentSegment.update({ where: { id }, data: { entries } });
  // In the order of the key, so that the pages of its index are filled one after the other.
  const lists = [...builder.lists()].sort((a, b) => (a.term < b.term ? -1 : 1));
  for (let from = 0; from < lists.length; from += WRITTEN) await writeLists(db, id, lists.slice(from, from + WRITTEN));
  return entries;
}

const unindexed = (db: Connection, after: number) => db.$queryRaw<Unindexed[]>`
  SELECT a."ordinal", a."heading", a."body", d."title", concat_ws(' ', array_to_string(a."path", ' '), a."topic") AS place
  FROM "PrecedentArticle" a JOIN "PrecedentDocument" d ON d."id" = a."documentId"
  WHERE a."ordinal" > ${after} AND NOT EXISTS (SELECT FROM "PrecedentIndexed" i WHERE i."ordinal" = a."ordinal")
  ORDER BY a."ordinal" LIMIT ${READ}`;

/** Many byte strings as one, with the place (from 1) and length of each: an array of byte strings would be sent as text, letter by letter. */
function joined(pieces: readonly Uint8Array[]): { bytes: Uint8Array<ArrayBuffer>; starts: number[]; lengths: number[] } {
  const lengths = pieces.map((piece) => piece.length);
  const starts: number[] = [];
  let end = 1;
  for (const length of lengths) {
    starts.push(end);
    end += length;
  }
  const bytes = new Uint8Array(end - 1);
  pieces.forEach((piece, at) => bytes.set(piece, starts[at]! - 1));
  return { bytes, starts, lengths };
}

async function writeWords(db: Connection, segmentId: number, rows: readonly Unindexed[]): Promise<void> {
  const { bytes, starts, lengths } = joined(rows.map(packWords));
  await db.$executeRaw`
    INSERT INTO "PrecedentIndexed" ("ordinal", "segmentId", "words")
    SELECT t.ordinal, ${segmentId}, substring(${bytes}::bytea FROM t.start FOR t.length)
    FROM unnest(${rows.map(({ ordinal }) => ordinal)}::int[], ${starts}::int[], ${lengths}::int[]) AS t(ordinal, start, length)`;
}

async function writeLists(db: Connection, segmentId: number, lists: readonly TermList[]): Promise<void> {
  const { bytes, starts, lengths } = joined(lists.map(({ postings }) => postings));
  await db.$executeRaw`
    INSERT INTO "PrecedentPosting" ("term", "segmentId", "entries", "postings")
    SELECT t.term, ${segmentId}, t.entries, substring(${bytes}::bytea FROM t.start FOR t.length)
    FROM unnest(${lists.map(({ term }) => term)}::text[], ${lists.map(({ entries }) => entries)}::int[], ${starts}::int[], ${lengths}::int[]) AS t(term, entries, start, length)`;
}

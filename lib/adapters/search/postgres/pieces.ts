/** The pieces of the search index of PostgreSQL. A piece is made, and takes the place of older ones, in one transaction: searches see it whole or not at all. */
import { SegmentBuilder, type TermList } from '@/lib/domain/precedents/segment';
import type { Connection } from '../../db/client';
import { packWords } from './stored-words';

/** A piece is closed when it has so many postings: about 20,000 articles, and 100 MB while it is made. */
const POSTINGS = 6_000_000;
/** Entries read at once, and bytes of their texts after which no more are; terms written at once. */
const READ = 2_000;
const READ_BYTES = 8_000_000;
const WRITTEN = 5_000;
/** The highest ordinal that there can be. */
export const HIGHEST = 2 ** 31 - 1;

interface Unindexed {
  readonly ordinal: number;
  readonly heading: string;
  readonly body: string;
  readonly title: string;
  readonly place: string;
}

/** Makes the pieces anew that have one of these numbers, with what is missing beside their entries; pieces that are gone already are left alone. */
export async function renewPieces(db: Connection, ids: readonly number[]): Promise<void> {
  const [row] = await db.$queryRaw<{ highest: number | null }[]>`SELECT max("ordinal") AS highest FROM "PrecedentIndexed" WHERE "segmentId" = ANY (${[...ids]}::int[])`;
  await db.$executeRaw`DELETE FROM "PrecedentPosting" WHERE "segmentId" = ANY (${[...ids]}::int[])`;
  await db.$executeRaw`DELETE FROM "PrecedentIndexed" WHERE "segmentId" = ANY (${[...ids]}::int[])`;
  await db.$executeRaw`DELETE FROM "PrecedentSegment" WHERE "id" = ANY (${[...ids]}::int[])`;
  const highest = row?.highest ?? null;
  if (highest === null) return;
  for (let more = 1; more > 0; ) more = await indexPiece(db, highest);
}

/** Makes one piece of entries that are in none, up to an ordinal. @returns how many it holds */
export async function indexPiece(db: Connection, highest: number): Promise<number> {
  const { id } = await db.precedentSegment.create({ data: { entries: 0 } });
  const builder = new SegmentBuilder();
  let entries = 0;
  for (let after = 0; builder.size < POSTINGS; ) {
    const rows = await unindexed(db, after, highest);
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

const unindexed = (db: Connection, after: number, highest: number) => db.$queryRaw<Unindexed[]>`
  WITH next AS (
    SELECT a."id", a."ordinal", octet_length(a."heading") + octet_length(a."body") AS size FROM "PrecedentArticle" a
    WHERE a."ordinal" > ${after} AND a."ordinal" <= ${highest} AND NOT EXISTS (SELECT FROM "PrecedentIndexed" i WHERE i."ordinal" = a."ordinal")
    ORDER BY a."ordinal" LIMIT ${READ}
  ), sized AS (
    SELECT "id", sum(size) OVER (ORDER BY "ordinal") - size AS before FROM next
  )
  SELECT a."ordinal", a."heading", a."body", d."title", concat_ws(' ', array_to_string(a."path", ' '), a."topic") AS place
  FROM sized JOIN "PrecedentArticle" a USING ("id") JOIN "PrecedentDocument" d ON d."id" = a."documentId"
  WHERE sized.before < ${READ_BYTES}
  ORDER BY a."ordinal"`;

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

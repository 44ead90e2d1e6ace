/** Keeping the search index of PostgreSQL in step with the entries of the library. */
import type { IndexState } from '@/lib/ports/precedents';
import type { Connection, PrismaClient } from '../../db/client';
import { HIGHEST, indexPiece, renewPieces } from './pieces';

/** A piece of which a quarter is out of date is made anew … */
const WORN = 0.25;
/** … and so are small ones, when there are many: each costs every search a little. */
const SMALL = 2_000;
const MANY = 8;
/** Milliseconds for one piece. */
const TIMEOUT = 600_000;
/** Any number, so long as nothing else in this database locks on it. */
const LOCK = 7_315_001;

interface Piece {
  readonly id: number;
  /** Entries when it was made. */
  readonly entries: number;
  /** Entries that it still holds. */
  readonly live: number;
}

/** Takes in what is missing and drops what is left over. What is found stays so all the while. */
export async function catchUp(client: PrismaClient): Promise<void> {
  const worn = await inTurn(client, wornPieces);
  for (const ids of apart(worn)) await inTurn(client, (db) => renewPieces(db, ids));
  let indexed = 0;
  for (let more = 1; more > 0; indexed += more) more = await inTurn(client, (db) => indexPiece(db, HIGHEST));
  if (worn.length > 0 || indexed > 0) await vacuum(client);
}

/** Makes every piece anew, one after the other. Broken off, it leaves an index of new pieces and old ones, which lacks nothing; the next call makes all anew again. */
export async function rebuild(client: PrismaClient): Promise<void> {
  const old = await inTurn(client, tidied);
  await catchUp(client);
  for (const ids of apart(old)) await inTurn(client, (db) => renewPieces(db, ids));
  await vacuum(client);
}

export async function stateOf(client: PrismaClient): Promise<Omit<IndexState, 'engine' | 'unreachable'>> {
  const [row] = await client.$queryRaw<{ inDatabase: number; inIndex: number; both: number }[]>`
    SELECT (SELECT count(*) FROM "PrecedentArticle")::int AS "inDatabase", (SELECT count(*) FROM "PrecedentIndexed")::int AS "inIndex",
      (SELECT count(*) FROM "PrecedentArticle" JOIN "PrecedentIndexed" USING ("ordinal"))::int AS "both"`;
  const { inDatabase = 0, inIndex = 0, both = 0 } = row ?? {};
  return { inDatabase, inIndex, outOfStep: inDatabase - both + inIndex - both };
}

/** A transaction that has the index for itself: two processes that index at once would index the same. */
const inTurn = <T>(client: PrismaClient, work: (db: Connection) => Promise<T>): Promise<T> =>
  client.$transaction(async (db) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`;
    return work(db);
  }, { timeout: TIMEOUT, maxWait: TIMEOUT });

const vacuum = (client: PrismaClient) => client.$executeRawUnsafe('VACUUM (ANALYZE) "PrecedentArticle", "PrecedentDocument", "PrecedentIndexed", "PrecedentPosting"');

/** Takes out the wordings that the library has no more. @returns the pieces that are to be made anew for what they then lack, or because there are too many small ones */
async function wornPieces(db: Connection): Promise<Piece[]> {
  await db.$executeRaw`DELETE FROM "PrecedentIndexed" i WHERE NOT EXISTS (SELECT FROM "PrecedentArticle" a WHERE a."ordinal" = i."ordinal")`;
  const pieces = await piecesOf(db);
  const many = pieces.filter(isSmall).length >= MANY;
  return pieces.filter((piece) => piece.entries - piece.live > WORN * piece.entries || (many && isSmall(piece)));
}

/** Takes out what belongs to no piece, as other hands may have left it. @returns all pieces */
async function tidied(db: Connection): Promise<Piece[]> {
  await db.$executeRaw`DELETE FROM "PrecedentPosting" p WHERE NOT EXISTS (SELECT FROM "PrecedentSegment" s WHERE s."id" = p."segmentId")`;
  await db.$executeRaw`DELETE FROM "PrecedentIndexed" i WHERE NOT EXISTS (SELECT FROM "PrecedentSegment" s WHERE s."id" = i."segmentId")`;
  return piecesOf(db);
}

const piecesOf = (db: Connection) => db.$queryRaw<Piece[]>`
  SELECT s."id", s."entries", count(i."ordinal")::int AS live FROM "PrecedentSegment" s LEFT JOIN "PrecedentIndexed" i ON i."segmentId" = s."id" GROUP BY s."id" ORDER BY s."id"`;

const isSmall = ({ live }: Piece): boolean => live < SMALL;

/** Numbers of pieces that are made anew together: the small ones, which become one, and each of the others alone. */
const apart = (pieces: readonly Piece[]): number[][] =>
  [pieces.filter(isSmall), ...pieces.filter((piece) => !isSmall(piece)).map((piece) => [piece])].map((group) => group.map(({ id }) => id)).filter((ids) => ids.length > 0);

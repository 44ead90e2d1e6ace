import { randomUUID } from 'node:crypto';
import type { ImportedArticle } from '@/lib/ports/precedents';
import type { Connection, PrismaClient } from '../db/client';

type ImportedDocument = ImportedArticle['document'];

/** Any number, so long as nothing else in this database locks on it. */
const LOCK = 6_302_013;
/** Milliseconds for a batch, and for those of other imports before it. */
const TIMEOUT = 600_000;

/**
 * Writes a batch of entries and their documents whole or not at all: three statements, however many entries. What is already
 * there is replaced where it differs, and not touched where it does not. Each entry that differs, in its own columns or in
 * those of its document, gets a new ordinal, by which the indexes know that they have to take it in again.
 */
export const writeArticles = (client: PrismaClient, batch: readonly ImportedArticle[]): Promise<void> =>
  client.$transaction(async (db) => {
    // Two imports that have the same acts in another order would each wait for what the other holds.
    await db.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`;
    await writeBatch(db, batch);
  }, { timeout: TIMEOUT, maxWait: TIMEOUT });

async function writeBatch(db: Connection, batch: readonly ImportedArticle[]): Promise<void> {
  const documents = documentsOf(batch);
  await writeDocuments(db, documents);
  const rows = await db.precedentDocument.findMany({
    where: { sourceKey: { in: documents.map(({ sourceKey }) => sourceKey) } },
    select: { id: true, sourceKey: true },
  });
  const idOf = new Map(rows.map(({ id, sourceKey }) => [sourceKey, id]));
  const articles = [...new Map(batch.map((article) => [article.sourceKey, article])).values()];
  await writeEntries(db, articles.map(({ kind = 'law', path = [], topic = '', parts = [], procedure = null, document, sourceKey, article, heading, body }, position) => ({
    position, id: randomUUID(), documentId: idOf.get(document.sourceKey), sourceKey, kind, article, heading, body, path, topic, parts, procedure,
  })));
}

/** Each document once. A source may leave out a title in one article and give it in another: what is known is kept. */
function documentsOf(batch: readonly ImportedArticle[]): ImportedDocument[] {
  const documents = new Map<string, ImportedDocument>();
  for (const { document } of batch) {
    const known = documents.get(document.sourceKey);
    const given = Object.entries(document).filter(([, value]) => value !== null && value !== undefined && value !== '');
    documents.set(document.sourceKey, known ? { ...known, ...Object.fromEntries(given) } : document);
  }
  return [...documents.values()];
}

/**
 * The entries of a changed document are renumbered in the same statement, in their order: were the import broken off
 * between the two, nobody would ever see that they are outdated. What the source does not say, stays as it was known.
 */
async function writeDocuments(db: Connection, documents: readonly ImportedDocument[]): Promise<void> {
  const rows = documents.map((document, position) => ({ ...document, position, id: randomUUID() }));
  await db.$executeRaw`
    WITH given AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS row("position" int, "id" text, "sourceKey" text, "number" text, "title" text,
        "type" text, "agency" text, "issuedOn" date, "effectiveOn" date, "vouchedOn" date, "expiredOn" date)
    ), merged AS MATERIALIZED (
      SELECT given."position", given."id", given."sourceKey",
        coalesce(nullif(given."number", ''), kept."number", '') AS "number",
        coalesce(nullif(given."title", ''), kept."title", '') AS "title",
        coalesce(nullif(given."type", ''), kept."type", '') AS "type",
        coalesce(nullif(given."agency", ''), kept."agency", '') AS "agency",
        coalesce(given."issuedOn", kept."issuedOn") AS "issuedOn",
        coalesce(given."effectiveOn", kept."effectiveOn") AS "effectiveOn",
        coalesce(given."vouchedOn", kept."vouchedOn") AS "vouchedOn",
        coalesce(given."expiredOn", kept."expiredOn") AS "expiredOn"
      FROM given LEFT JOIN "PrecedentDocument" AS kept USING ("sourceKey")
    ), written AS (
      INSERT INTO "PrecedentDocument" AS kept ("id", "sourceKey", "number", "title", "type", "agency", "issuedOn", "effectiveOn", "vouchedOn", "expiredOn")
      SELECT "id", "sourceKey", "number", "title", "type", "agency", "issuedOn", "effectiveOn", "vouchedOn", "expiredOn" FROM merged
      WHERE NOT EXISTS (
        SELECT FROM "PrecedentDocument" AS same WHERE same."sourceKey" = merged."sourceKey"
          AND (same."number", same."title", same."type", same."agency", same."issuedOn", same."effectiveOn", same."vouchedOn", same."expiredOn")
          IS NOT DISTINCT FROM (merged."number", merged."title", merged."type", merged."agency", merged."issuedOn", merged."effectiveOn", merged."vouchedOn", merged."expiredOn"))
      ORDER BY "position"
      ON CONFLICT ("sourceKey") DO UPDATE SET
        "number" = EXCLUDED."number", "title" = EXCLUDED."title", "type" = EXCLUDED."type", "agency" = EXCLUDED."agency", "issuedOn" = EXCLUDED."issuedOn",
        "effectiveOn" = EXCLUDED."effectiveOn", "vouchedOn" = EXCLUDED."vouchedOn", "expiredOn" = EXCLUDED."expiredOn"
      RETURNING "id"
    ), outdated AS (
      SELECT "id" FROM "PrecedentArticle" WHERE "documentId" IN (SELECT "id" FROM written) ORDER BY "ordinal"
    ), renumbered AS MATERIALIZED (
      SELECT "id", nextval(pg_get_serial_sequence('"PrecedentArticle"', 'ordinal')) AS "ordinal" FROM outdated
    )
    UPDATE "PrecedentArticle" AS entry SET "ordinal" = renumbered."ordinal" FROM renumbered WHERE entry."id" = renumbered."id"`;
}

/** Entries that are there already with the same words are left out before they are written: to lock a row is to write it. */
async function writeEntries(db: Connection, rows: readonly object[]): Promise<void> {
  await db.$executeRaw`
    WITH given AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS row("position" int, "id" text, "documentId" text, "sourceKey" text, "kind" text,
        "article" text, "heading" text, "body" text, "path" text[], "topic" text, "parts" text[], "procedure" jsonb)
    )
    INSERT INTO "PrecedentArticle" ("id", "documentId", "sourceKey", "kind", "article", "heading", "body", "path", "topic", "parts", "procedure")
    SELECT "id", "documentId", "sourceKey", "kind", "article", "heading", "body", "path", "topic", "parts", "procedure" FROM given
    WHERE NOT EXISTS (
      SELECT FROM "PrecedentArticle" AS same WHERE same."sourceKey" = given."sourceKey"
        AND (same."documentId", same."kind", same."article", same."heading", same."body", same."path", same."topic", same."parts", same."procedure")
        IS NOT DISTINCT FROM (given."documentId", given."kind", given."article", given."heading", given."body", given."path", given."topic", given."parts", given."procedure"))
    ORDER BY "position"
    ON CONFLICT ("sourceKey") DO UPDATE SET
      "documentId" = EXCLUDED."documentId", "kind" = EXCLUDED."kind", "article" = EXCLUDED."article", "heading" = EXCLUDED."heading", "body" = EXCLUDED."body",
      "path" = EXCLUDED."path", "topic" = EXCLUDED."topic", "parts" = EXCLUDED."parts", "procedure" = EXCLUDED."procedure", "ordinal" = EXCLUDED."ordinal"`;
}

import { randomUUID } from 'node:crypto';
import type { ImportedArticle } from '@/lib/ports/precedents';
import type { Connection } from '../db/client';

type ImportedDocument = ImportedArticle['document'];

/**
 * Writes a batch of articles and their documents: three statements, however many articles.
 * What is already there is replaced where it differs, and not touched where it does not.
 * @returns ids of the articles, by source key
 */
export async function writeArticles(db: Connection, batch: readonly ImportedArticle[]): Promise<Map<string, string>> {
  const documentIds = await writeDocuments(db, documentsOf(batch));
  const articles = [...new Map(batch.map((article) => [article.sourceKey, article])).values()];
  const column = (value: (article: ImportedArticle) => string) => articles.map(value);
  await db.$executeRaw`
    INSERT INTO "PrecedentArticle" AS kept ("id", "documentId", "sourceKey", "article", "heading", "body")
    SELECT * FROM unnest(
      ${articles.map(() => randomUUID() as string)}::text[],
      ${column((a) => documentIds.get(a.document.sourceKey) ?? '')}::text[],
      ${column((a) => a.sourceKey)}::text[],
      ${column((a) => a.article)}::text[],
      ${column((a) => a.heading)}::text[],
      ${column((a) => a.body)}::text[])
    ON CONFLICT ("sourceKey") DO UPDATE
      SET "documentId" = EXCLUDED."documentId", "article" = EXCLUDED."article", "heading" = EXCLUDED."heading", "body" = EXCLUDED."body"
      WHERE (kept."documentId", kept."article", kept."heading", kept."body")
        IS DISTINCT FROM (EXCLUDED."documentId", EXCLUDED."article", EXCLUDED."heading", EXCLUDED."body")`;
  const rows = await db.precedentArticle.findMany({
    where: { sourceKey: { in: column((a) => a.sourceKey) } },
    select: { id: true, sourceKey: true },
  });
  return new Map(rows.map((row) => [row.sourceKey, row.id]));
}

/** Each document once. A source may leave out a title in one article and give it in another: what is known is kept. */
function documentsOf(batch: readonly ImportedArticle[]): ImportedDocument[] {
  const documents = new Map<string, ImportedDocument>();
  for (const { document } of batch) {
    const known = documents.get(document.sourceKey);
    const given = Object.entries(document).filter(([, value]) => value !== null && value !== '');
    documents.set(document.sourceKey, known ? { ...known, ...Object.fromEntries(given) } : document);
  }
  return [...documents.values()];
}

async function writeDocuments(db: Connection, documents: readonly ImportedDocument[]): Promise<Map<string, string>> {
  const column = (value: (document: ImportedDocument) => string | null) => documents.map(value);
  const rows = await db.$queryRaw<{ id: string; sourceKey: string }[]>`
    INSERT INTO "PrecedentDocument" AS kept ("id", "sourceKey", "number", "title", "type", "agency", "issuedOn", "effectiveOn")
    SELECT * FROM unnest(
      ${documents.map(() => randomUUID() as string)}::text[],
      ${column((d) => d.sourceKey)}::text[],
      ${column((d) => d.number)}::text[],
      ${column((d) => d.title)}::text[],
      ${column((d) => d.type)}::text[],
      ${column((d) => d.agency)}::text[],
      ${column((d) => d.issuedOn)}::date[],
      ${column((d) => d.effectiveOn)}::date[])
    ON CONFLICT ("sourceKey") DO UPDATE SET
      "number" = coalesce(nullif(EXCLUDED."number", ''), kept."number"),
      "title" = coalesce(nullif(EXCLUDED."title", ''), kept."title"),
      "type" = coalesce(nullif(EXCLUDED."type", ''), kept."type"),
      "agency" = coalesce(nullif(EXCLUDED."agency", ''), kept."agency"),
      "issuedOn" = coalesce(EXCLUDED."issuedOn", kept."issuedOn"),
      "effectiveOn" = coalesce(EXCLUDED."effectiveOn", kept."effectiveOn")
    RETURNING "id", "sourceKey"`;
  return new Map(rows.map((row) => [row.sourceKey, row.id]));
}

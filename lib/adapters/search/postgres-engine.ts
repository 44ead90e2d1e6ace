/** Precedents found by PostgreSQL's own text search: candidates by index, then their order by relevance. */
import { findDocumentNumbers } from '@/lib/domain/text/document-number';
import type { Page } from '@/lib/ports/precedents';
import type { Connection, PrismaClient } from '../db/client';
import { AS_WRITTEN, NO_FACETS, type EngineAnswer, type SearchEngine } from './engine';
import { rarity, scorer } from './relevance';

/** Articles weighed for one search, from bodies and from headings each; nobody reads further. */
const CANDIDATES = 150;

/** A syllable of more articles than this is not looked up in bodies, as it would cost much and tell little … */
const COMMON = 10_000;

/** … but this many of the rarest always are. */
const AT_LEAST = 3;

/** Asked for by its number, a document comes before whatever only has the words. */
const NAMED = 1_000;

interface Candidate {
  readonly id: string;
  readonly article: string;
  readonly heading: string;
  readonly body: string;
  readonly number: string;
  readonly title: string;
}

interface Term {
  readonly term: string;
  readonly articles: number;
}

/** PostgreSQL's own text search as an engine. */
export function postgresEngine(client: PrismaClient): SearchEngine {
  const inStep = async () => {
    const inDatabase = await client.precedentArticle.count();
    return { inDatabase, inIndex: inDatabase, outOfStep: 0 };
  };
  const catchUp = async () => {
    await client.$transaction((db) => countTerms(db), { timeout: 60_000 });
    await client.$executeRawUnsafe('VACUUM (ANALYZE) "PrecedentArticle", "PrecedentDocument", "PrecedentTerm"');
  };
  return { name: 'postgres', search: (question, page) => search(client, question.text, page), state: inStep, catchUp, rebuild: catchUp };
}

/** Articles that fit the query, best first. */
async function search(db: Connection, query: string, { limit, offset }: Page): Promise<EngineAnswer> {
  const terms = await termsOf(db, query);
  if (terms.length === 0) return { ranked: [], total: 0, facets: NO_FACETS, understood: AS_WRITTEN };
  const numbers = findDocumentNumbers(query.toUpperCase()).map(({ text }) => text);
  const articlesOf = new Map(terms.map(({ term, articles }) => [term, articles]));
  const relevance = scorer(query, (term) => articlesOf.get(term) ?? 0);
  const found = query.includes('"') ? await exactly(db, query) : await loosely(db, terms, numbers);
  const ranked = found
    .map((row) => ({ articleId: row.id, score: relevance(row) + (numbers.includes(row.number.toUpperCase()) ? NAMED : 0) }))
    .sort((a, b) => b.score - a.score || (a.articleId < b.articleId ? -1 : 1))
    .slice(offset, offset + limit);
  return { ranked, total: found.length, facets: NO_FACETS, understood: AS_WRITTEN };
}

/** The syllables of the query as the index has them, rarest first. */
function termsOf(db: Connection, query: string): Promise<Term[]> {
  return db.$queryRaw<Term[]>`
    SELECT asked.term, coalesce(known."articles", 0) AS articles
    FROM unnest(tsvector_to_array(to_tsvector('vn', ${query}))) AS asked(term)
    LEFT JOIN "PrecedentTerm" known ON known."term" = asked.term
    ORDER BY 2, 1`;
}

/** Articles with every word, and the words in quotes side by side: `"đầu tư công" thẩm quyền`. */
function exactly(db: Connection, query: string): Promise<Candidate[]> {
  return db.$queryRaw<Candidate[]>`
    SELECT a."id", a."article", a."heading", a."body", d."number", d."title"
    FROM "PrecedentArticle" a JOIN "PrecedentDocument" d ON d."id" = a."documentId"
    WHERE a."tsv" @@ websearch_to_tsquery('vn', ${query})
    ORDER BY ts_rank_cd(a."tsv", websearch_to_tsquery('vn', ${query})) DESC, a."id"
    LIMIT ${CANDIDATES}`;
}

/**
 * Articles that share the telling syllables of the query: the best by body, the best by heading, and
 * those of the documents that it names. The size of the stored vector stands for the length of the
 * text, since reading it would mean unpacking every article; 1500 bytes is an article of usual length.
 */
function loosely(db: Connection, terms: readonly Term[], numbers: readonly string[]): Promise<Candidate[]> {
  const inBodies = terms.filter(({ articles }, at) => articles < COMMON || at < AT_LEAST);
  const rarities = (some: readonly Term[]) => some.map(({ articles }) => rarity(articles));
  return db.$queryRaw<Candidate[]>`
    WITH body AS (
      SELECT hit."id" FROM (
        SELECT a."id", sum(t.rarity) AS worth, min(a.size) AS size
        FROM unnest(${inBodies.map(({ term }) => term)}::text[], ${rarities(inBodies)}::float8[]) AS t(term, rarity),
          LATERAL (SELECT "id", pg_column_size("tsv") AS size FROM "PrecedentArticle" WHERE "tsv" @@ quote_literal(t.term)::tsquery) a
        GROUP BY a."id") hit
      ORDER BY hit.worth / (1.3 + 0.9 * least(hit.size, 6000) / 1500.0) DESC, hit."id" LIMIT ${CANDIDATES}
    ), heading AS (
      SELECT hit."id" FROM (
        SELECT a."id", sum(t.rarity) AS worth, min(a.size) AS size
        FROM unnest(${terms.map(({ term }) => term)}::text[], ${rarities(terms)}::float8[]) AS t(term, rarity),
          LATERAL (SELECT "id", length("heading") AS size FROM "PrecedentArticle"
            WHERE to_tsvector('vn'::regconfig, "heading") @@ quote_literal(t.term)::tsquery) a
        GROUP BY a."id") hit
      ORDER BY hit.worth / (1.3 + 0.9 * hit.size / 50.0) DESC, hit."id" LIMIT ${CANDIDATES}
    ), named AS (
      SELECT a."id" FROM "PrecedentArticle" a JOIN "PrecedentDocument" d ON d."id" = a."documentId"
      WHERE upper(d."number") = ANY (${[...numbers]}::text[]) LIMIT 500
    )
    SELECT a."id", a."article", a."heading", a."body", d."number", d."title"
    FROM (SELECT "id" FROM body UNION SELECT "id" FROM heading UNION SELECT "id" FROM named) hit
    JOIN "PrecedentArticle" a USING ("id") JOIN "PrecedentDocument" d ON d."id" = a."documentId"`;
}

/** Counts anew in how many articles each syllable stands; to be done when articles were added. */
async function countTerms(db: Connection): Promise<void> {
  await db.$executeRaw`DELETE FROM "PrecedentTerm"`;
  await db.$executeRaw`INSERT INTO "PrecedentTerm" ("term", "articles") SELECT word, ndoc FROM ts_stat('SELECT "tsv" FROM "PrecedentArticle"')`;
}

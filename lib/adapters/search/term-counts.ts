import type { PrismaClient } from '../db/client';

/** In how many entries each term stands, where it stands in any. */
export async function articlesOf(client: PrismaClient, terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await client.$queryRaw<{ term: string; entries: number }[]>`
    SELECT "term", sum("entries")::int AS entries FROM "PrecedentPosting" WHERE "term" = ANY (${[...terms]}::text[]) GROUP BY "term"`;
  return new Map(rows.map(({ term, entries }) => [term, entries]));
}

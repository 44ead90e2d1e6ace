import type { PrismaClient } from '../db/client';

/** In how many articles each of the folded syllables stands, where it stands in any. */
export async function articlesOf(client: PrismaClient, terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await client.precedentTerm.findMany({ where: { term: { in: [...terms] } } });
  return new Map(rows.map(({ term, articles }) => [term, articles]));
}

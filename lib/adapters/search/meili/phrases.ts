/** Whether the texts in quotes stand in an entry word for word; the index knows only that their pairs do. */
import { foldedWords } from '@/lib/domain/precedents/words';
import type { PrismaClient } from '../../db/client';
import type { Candidate } from './candidates';

/** The candidates that have every phrase in their heading or in their text; accents and signs do not count. */
export async function withPhrases(client: PrismaClient, candidates: readonly Candidate[], phrases: readonly (readonly string[])[]): Promise<Candidate[]> {
  const rows = await client.precedentArticle.findMany({ where: { id: { in: candidates.map(({ entry }) => entry.id) } }, select: { id: true, heading: true, body: true } });
  const wanted = phrases.map((phrase) => ` ${phrase.join(' ')} `);
  const spaced = (text: string) => ` ${foldedWords(text).join(' ')} `;
  const having = new Set(rows.filter(({ heading, body }) => {
    const texts = [spaced(heading), spaced(body)];
    return wanted.every((phrase) => texts.some((text) => text.includes(phrase)));
  }).map(({ id }) => id));
  return candidates.filter(({ entry }) => having.has(entry.id));
}

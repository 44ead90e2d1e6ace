/** Laws that a question names by name and year, which only the library can tell from other words. */
import { lawKey, lawNamedIn, withNumber } from '@/lib/domain/precedents/named-law';
import type { Connection } from '../db/client';

/** The question with the number of the law that it names ("Luật Đất đai 2024" -> "31/2024/QH15"); as it is where it names none, or none that is here. */
export async function withLawNumbered(db: Connection, text: string): Promise<string> {
  const named = lawNamedIn(text);
  if (!named) return text;
  const laws = await db.precedentDocument.findMany({
    where: { type: { in: ['Luật', 'Bộ luật', 'Pháp lệnh'] }, number: { contains: `/${named.year}/` } },
    select: { number: true, title: true },
  });
  const numbers = new Set(laws.filter(({ title }) => lawKey(title) === named.key).map(({ number }) => number));
  const [number] = numbers;
  return number !== undefined && numbers.size === 1 ? withNumber(text, named, number) : text;
}

import { fold } from '@/lib/domain/text/fold';
import { syllables } from '@/lib/domain/text/syllables';

/** The query as it was searched, with the accents that were typed where the engine, which does without, changed nothing. */
export function mendedQuery(query: string, corrected: string): string {
  const [typed, read] = [syllables(query), corrected.split(/\s+/)];
  return typed.length === read.length ? typed.map((word, i) => (fold(word) === fold(read[i]!) ? word : read[i])).join(' ') : corrected;
}

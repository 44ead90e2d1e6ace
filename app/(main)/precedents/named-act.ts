/** Whether the act or article that a query named is among what was found. */
import { articleKey, numberKeys, readQuestion } from '@/lib/domain/precedents/question';
import type { PrecedentHit } from '@/lib/ports/precedents';

/** True if one of the hits is what the reference names; the sign of a number may be left out ("63/2010"). */
export function isAmong(reference: string, hits: readonly Pick<PrecedentHit, 'docNumber' | 'article'>[]): boolean {
  const { numbers, article } = readQuestion(reference);
  return hits.some((hit) => numberKeys(hit.docNumber).some((key) => numbers.includes(key)) && (article === null || articleKey(hit.article) === article));
}

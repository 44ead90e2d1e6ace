/** Whether the act or article that a query named is among what was found. */
import { articleKey, numberKeys, readQuestion } from '@/lib/domain/precedents/question';
import type { PrecedentHit, PrecedentKind } from '@/lib/ports/precedents';

/** True if one of the hits is what the reference names; the sign of a number may be left out ("63/2010"). */
export function isAmong(reference: string, hits: readonly Pick<PrecedentHit, 'docNumber' | 'article'>[]): boolean {
  const { article } = readQuestion(reference);
  return hitsOfAct(reference, hits).some((hit) => article === null || articleKey(hit.article) === article);
}

/** True if one of the hits stands in the act that the reference names, whatever its article. */
export const isActAmong = (reference: string, hits: readonly Pick<PrecedentHit, 'docNumber' | 'article'>[]): boolean => hitsOfAct(reference, hits).length > 0;

function hitsOfAct<T extends Pick<PrecedentHit, 'docNumber'>>(reference: string, hits: readonly T[]): T[] {
  const { numbers } = readQuestion(reference);
  return hits.filter((hit) => numberKeys(hit.docNumber).some((key) => numbers.includes(key)));
}

/** A code of the national list: "1.000178". */
const CODE = /^\d\.\d{6}$/u;

/** Where what was named would be: codes are procedures', everything else is law. */
export const kindNamed = (reference: string): PrecedentKind => (readQuestion(reference).numbers.every((number) => CODE.test(number)) ? 'procedure' : 'law');

/** Whether the act or article that a query named is among what was found. */
import { findCitations } from '@/lib/domain/text/citation';
import { fold } from '@/lib/domain/text/fold';
import type { PrecedentHit } from '@/lib/ports/precedents';

/** A number in a reference: "63/2010", "57/2020/QH14". */
const NUMBER = /\d+(?:\.\d+)?\/\d{4}(?:\/[\p{L}\d&-]+)?/u;

/** True if one of the hits is what the reference names; the sign of a number may be left out ("63/2010"). */
export function isAmong(reference: string, hits: readonly Pick<PrecedentHit, 'docNumber' | 'docTitle' | 'article'>[]): boolean {
  const named = fold(reference.match(NUMBER)?.[0] ?? '');
  const articles = findCitations(reference).flatMap((citation) => citation.articles).map((article) => fold(`Điều ${article}`));
  return hits.some(({ docNumber, docTitle, article }) => {
    const number = fold(docNumber);
    const sameAct = named === '' ? fold(reference).includes(fold(docTitle)) : number === named || number.startsWith(`${named}/`);
    return sameAct && (articles.length === 0 || articles.includes(fold(article)));
  });
}

/** Entries of the library as the database keeps them, and as the house sees them. */
import { bestLine } from '@/lib/domain/precedents/best-line';
import { coded } from '@/lib/domain/precedents/words';
import type { Part } from '@/lib/domain/procedures/types';
import { stateOn } from '@/lib/domain/precedents/state';
import type { NationalProcedure, Precedent, PrecedentDocument, PrecedentHit, PrecedentKind } from '@/lib/ports/precedents';
import { dateOrNull, fromJson } from '../db/columns';
import type { PrecedentArticle, PrecedentDocument as DocumentRow } from '../db/generated/client';
import { excerpt } from './excerpt';

export type ArticleRow = PrecedentArticle & { document: DocumentRow };

export const documentOf = ({ id, number, title, type, agency, issuedOn, effectiveOn, vouchedOn, expiredOn }: DocumentRow): PrecedentDocument => ({
  id, number, title, type, agency,
  issuedOn: dateOrNull(issuedOn), effectiveOn: dateOrNull(effectiveOn), vouchedOn: dateOrNull(vouchedOn), expiredOn: dateOrNull(expiredOn),
});

export const precedentOf = ({ id, kind, article, heading, body, path, topic, parts, procedure, document }: ArticleRow): Precedent => ({
  id, kind: kind as PrecedentKind, article, heading, body, path, topic, parts: parts as Part[],
  procedure: procedure === null ? null : fromJson<NationalProcedure>(procedure),
  document: documentOf(document),
});

/** The hit that shows an entry to somebody who asked `query` on the day `on`. */
export function hitOf(row: ArticleRow, score: number, query: string, on: string): PrecedentHit {
  const { id, kind, article, heading, body, parts, document } = precedentOf(row);
  return {
    articleId: id, kind, article, heading, parts, score,
    docNumber: document.number, docTitle: document.title, docType: document.type, agency: document.agency, issuedOn: document.issuedOn,
    state: stateOn(document, on),
    provision: bestLine(body, { codes: coded(query), rarities: new Float64Array(coded(query).length).fill(1) }),
    excerpt: excerpt(body, query),
  };
}

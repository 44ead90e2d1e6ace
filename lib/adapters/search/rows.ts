/** Entries of the library as the database keeps them, and as the house sees them. */
import { lineFinder } from '@/lib/domain/precedents/best-line';
import { isAttachment } from '@/lib/domain/precedents/body-lines';
import type { Part } from '@/lib/domain/procedures/types';
import { stateOn } from '@/lib/domain/precedents/state';
import type { NationalProcedure, Precedent, PrecedentDocument, PrecedentHit, PrecedentKind } from '@/lib/ports/precedents';
import type { Connection } from '../db/client';
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

/** What is shown of an entry that was found. */
type FoundRow = Pick<PrecedentArticle, 'id' | 'kind' | 'article' | 'heading' | 'body' | 'parts'> & Pick<DocumentRow, 'number' | 'title' | 'type' | 'agency' | 'issuedOn' | 'effectiveOn' | 'vouchedOn' | 'expiredOn'>;

/** The entries with these ids in one answer: the client's own way takes two, and as long again to make objects of them. */
export function foundRows(db: Connection, ids: readonly string[]): Promise<FoundRow[]> {
  return db.$queryRaw<FoundRow[]>`
    SELECT a."id", a."kind", a."article", a."heading", a."body", a."parts", d."number", d."title", d."type", d."agency", d."issuedOn", d."effectiveOn", d."vouchedOn", d."expiredOn"
    FROM "PrecedentArticle" a JOIN "PrecedentDocument" d ON d."id" = a."documentId" WHERE a."id" = ANY (${[...ids]}::text[])`;
}

/** Characters of a body in which an excerpt is looked for, from the line that fits best. */
const SHOWN = 600;

/** A function that makes the hits shown to somebody who asked `query` on the day `on`. */
export function hitMaker(query: string, on: string): (row: FoundRow, score: number) => PrecedentHit {
  const lineOf = lineFinder(query);
  return ({ id, kind, article, heading, body, parts, ...document }, score) => {
    const { number, title, type, agency } = document;
    const provision = lineOf(body);
    return {
      articleId: id, kind: kind as PrecedentKind, article, heading, parts: parts as Part[], score,
      docNumber: number, docTitle: title, docType: type, agency, issuedOn: dateOrNull(document.issuedOn),
      state: stateOn({ effectiveOn: dateOrNull(document.effectiveOn), vouchedOn: dateOrNull(document.vouchedOn), expiredOn: dateOrNull(document.expiredOn) }, on),
      provision,
      excerpt: excerpt(fromLine(body, provision?.line ?? 0), query),
    };
  };
}

/** The body from a line on, to the end of the line in which enough of it is there, without the names of files that are listed after it. */
function fromLine(body: string, line: number): string {
  const lines = body.split('\n').slice(line).filter((text) => !isAttachment(text));
  let length = 0;
  const enough = lines.findIndex((text) => (length += text.length) >= SHOWN);
  return lines.slice(0, enough < 0 ? undefined : enough + 1).join('\n');
}

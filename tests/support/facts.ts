import { factsOf } from '@/lib/domain/procedures/extract/facts-of';
import type { ProcedureFacts } from '@/lib/domain/procedures/extract/types';
import type { MatrixPart } from '@/lib/domain/procedures/types';
import { dieu, documentOf } from './document';

/** The facts of an article that holds this text and regulates this part. */
export function lineFacts(part: MatrixPart, text: string): ProcedureFacts {
  const document = documentOf(dieu('1', 'Thủ tục', text));
  return factsOf(document, { parts: { [part]: ['art_1'] } });
}

/** Facts of a procedure of which the draft states nothing but what is given. */
export const factsWith = (known: Partial<ProcedureFacts>): ProcedureFacts =>
  ({ timeLimits: [], sets: [], papers: [], fees: [], agencies: [], channels: [], forms: [], validity: [], ...known });

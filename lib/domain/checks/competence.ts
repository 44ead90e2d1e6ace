/** Who may set procedures in which kind of document (thẩm quyền quy định thủ tục hành chính): the matrix and its verdicts. */
import data from './data/competence.json';
import { documentTypeName } from './document-types';
import type { Regime } from './types';

export { DOCUMENT_TYPES } from './document-types';

/** may: freely · with-ground: only on a recorded ground · may-not: never. */
export type Verdict = 'may' | 'with-ground' | 'may-not';

export interface CompetenceCell {
  readonly regime: Regime;
  readonly documentType: string;
  readonly verdict: Verdict;
  /** The grounds that the law accepts, in words. */
  readonly grounds: readonly string[];
  readonly citation: string;
  readonly note: string | null;
  /** How well the source is known: low and medium ones are for the justice department to confirm. */
  readonly confidence: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export const COMPETENCE = data.cells as readonly CompetenceCell[];

/** The cell for a type of document on a day (ISO), or null if the matrix has none. */
export function competenceOf(regime: Regime, documentType: string | null, on: string, matrix: readonly CompetenceCell[] = COMPETENCE): CompetenceCell | null {
  const cells = matrix.filter((c) => c.regime === regime && c.documentType === documentType);
  // A draft judged outside the matrix's dates (an old regime chosen by hand) takes the statute's own cell.
  return cells.find((c) => c.validFrom <= on && (c.validTo === null || on <= c.validTo)) ?? cells[0] ?? null;
}

/** What is wrong with setting procedures in this document, as the end of a sentence; null if nothing is. */
export function competenceFault(cell: CompetenceCell, ground: string | null): { type: string; verdict: string; citation: string } | null {
  const type = documentTypeName(cell.documentType);
  if (cell.verdict === 'may-not') return { type, verdict: `không được quy định thủ tục hành chính.${cell.note ? ` ${cell.note}` : ''}`, citation: cell.citation };
  if (cell.verdict === 'may' || (ground !== null && ground.trim() !== '')) return null;
  const list = cell.grounds.join('; ');
  return { type, verdict: `chỉ được quy định thủ tục hành chính khi có căn cứ (${list}); dự thảo và hồ sơ chưa ghi căn cứ nào.${cell.note ? ` ${cell.note}` : ''}`, citation: cell.citation };
}

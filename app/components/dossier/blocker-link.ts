import type { Blocker } from '@/lib/domain/process/blockers';

/**
 * The address where a blocker is dealt with. An assessment has a page for each procedure;
 * on the other pages the procedure is a card with the id "procedure-…".
 */
export function blockerLink(dossierId: string, { place, procedureId }: Pick<Blocker, 'place' | 'procedureId'>): string {
  const page = `/dossiers/${dossierId}/${place}`;
  if (!procedureId) return page;
  return place === 'assessment' ? `${page}/${procedureId}` : `${page}#procedure-${procedureId}`;
}

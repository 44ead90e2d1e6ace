import { fold } from '@/lib/domain/text/fold';
import type { DossierListItem } from '@/lib/usecases/list-dossiers';

/** What the address says is to be shown; anything missing or empty does not narrow the list. */
export interface DossierFilter {
  /** Words of the title, with or without accents. */
  readonly q?: string;
  readonly stage?: string;
  /** Id of the drafting agency. */
  readonly agency?: string;
}

/** The dossiers that fit every condition, in their order. */
export function filterDossiers(items: readonly DossierListItem[], { q = '', stage = '', agency = '' }: DossierFilter): DossierListItem[] {
  const words = fold(q).split(/\s+/).filter(Boolean);
  return items.filter(({ dossier, agencies }) => {
    const title = fold(dossier.title);
    return words.every((word) => title.includes(word)) && (!stage || dossier.stage === stage) && (!agency || agencies.drafter.id === agency);
  });
}

/** The drafting agencies that occur, by name. */
export function draftersOf(items: readonly DossierListItem[]): { id: string; name: string }[] {
  const byId = new Map(items.map(({ agencies }) => [agencies.drafter.id, agencies.drafter.name]));
  return [...byId].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

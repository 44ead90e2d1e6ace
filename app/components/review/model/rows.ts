import type { Finding } from '@/lib/domain/process/types';
import type { Section } from './sections';

/** One line of the list of findings: the head of a section, or a card. */
export type Row = { readonly kind: 'head'; readonly section: Section } | { readonly kind: 'card'; readonly finding: Finding };

/** The rows to show: a head for each section but the one that is simply the list, cards of those that are open. */
export function rowsOf(sections: readonly Section[]): Row[] {
  return sections.flatMap((section): Row[] => [
    ...(section.id === 'found' ? [] : [{ kind: 'head', section } as const]),
    ...(section.open ? section.findings.map((finding) => ({ kind: 'card', finding }) as const) : []),
  ]);
}

/** Cards among rows. */
export const cardsAmong = (rows: readonly Row[]): number => rows.filter(({ kind }) => kind === 'card').length;

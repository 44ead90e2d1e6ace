import type { Provision, ProvisionKind } from '../structure/types';

/** How large a version is as it was read. */
export interface Tally {
  readonly articles: number;
  readonly clauses: number;
  readonly points: number;
  /** Parts, chapters, sections, attached texts and appendices. */
  readonly divisions: number;
  readonly procedures: number;
  readonly findings: number;
}

const DIVISIONS: readonly ProvisionKind[] = ['part', 'chapter', 'section', 'subsection', 'attached', 'appendix'];

/** Counts provisions, also quoted ones, and what was found in them. */
export function tallyOf(provisions: readonly Provision[], found: { readonly procedures: readonly unknown[]; readonly findings: readonly unknown[] }): Tally {
  const of = (...kinds: readonly ProvisionKind[]): number => provisions.filter(({ kind }) => kinds.includes(kind)).length;
  return { articles: of('article'), clauses: of('clause'), points: of('point'), divisions: of(...DIVISIONS), procedures: found.procedures.length, findings: found.findings.length };
}

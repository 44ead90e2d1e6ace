import type { Finding } from '@/lib/domain/process/types';
import { PARTS, type Part } from '@/lib/domain/procedures/types';
import { isTechnique, isUnsure } from './review-view';

export const FINDING_FILTERS = ['all', 'undecided', 'errors', 'unsure'] as const;
export type FindingFilter = (typeof FINDING_FILTERS)[number];

export interface Filters {
  readonly show: FindingFilter;
  readonly part: About;
}

/** One part of a procedure; null: all that is about procedures, their parts and the rules; or how the draft is written. */
export type About = Part | 'technique' | null;

export const NO_FILTER: Filters = { show: 'all', part: null };

const TESTS: Readonly<Record<FindingFilter, (finding: Finding) => boolean>> = {
  all: () => true,
  undecided: (finding) => finding.decision === 'proposed',
  errors: (finding) => finding.severity === 'error',
  unsure: isUnsure,
};

/**
 * What a list begins with: what is about procedures. A long draft may have a hundred faults of
 * numbering and dates, and they would hide it; they come first only where there is nothing else.
 */
export function startingFilters(findings: readonly Finding[]): Filters {
  return findings.length > 0 && findings.every(isTechnique) ? { show: 'all', part: 'technique' } : NO_FILTER;
}

/** Filters under which a finding is in the list: the same ones if it is there already. */
export function revealing(filters: Filters, finding: Finding): Filters {
  return filtered([finding], filters).length > 0 ? filters : { show: 'all', part: isTechnique(finding) ? 'technique' : null };
}

/** The findings that a filter leaves, in the order given. */
export function filtered(findings: readonly Finding[], filters: Filters): Finding[] {
  return findings.filter((finding) => TESTS[filters.show](finding) && isAbout(finding, filters.part));
}

/** How many findings each filter would leave among those of the chosen part. */
export function filterCounts(findings: readonly Finding[], part: About): Record<FindingFilter, number> {
  const counts: Record<FindingFilter, number> = { all: 0, undecided: 0, errors: 0, unsure: 0 };
  for (const show of FINDING_FILTERS) counts[show] = filtered(findings, { show, part }).length;
  return counts;
}

/** The parts that occur at all, in the order of the law, with how often. */
export function partCounts(findings: readonly Finding[]): { part: Part; count: number }[] {
  return PARTS.map((part) => ({ part, count: findings.filter((finding) => isAbout(finding, part)).length })).filter(({ count }) => count > 0);
}

function isAbout(finding: Finding, about: About): boolean {
  if (about === null || about === 'technique') return isTechnique(finding) === (about === 'technique');
  return finding.kind === 'part' && finding.code === about;
}

import type { Finding } from '@/lib/domain/process/types';
import { PARTS, type Part } from '@/lib/domain/procedures/types';
import { isUnsure } from './review-view';

export const FINDING_FILTERS = ['all', 'undecided', 'errors', 'unsure'] as const;
export type FindingFilter = (typeof FINDING_FILTERS)[number];

export interface Filters {
  readonly show: FindingFilter;
  /** Only this part of a procedure; null shows every part and the rules. */
  readonly part: Part | null;
}

export const NO_FILTER: Filters = { show: 'all', part: null };

const TESTS: Readonly<Record<FindingFilter, (finding: Finding) => boolean>> = {
  all: () => true,
  undecided: (finding) => finding.decision === 'proposed',
  errors: (finding) => finding.severity === 'error',
  unsure: isUnsure,
};

/** The findings that a filter leaves, in the order given. */
export function filtered(findings: readonly Finding[], filters: Filters): Finding[] {
  return findings.filter((finding) => TESTS[filters.show](finding) && (filters.part === null || isPart(finding, filters.part)));
}

/** How many findings each filter would leave among those of the chosen part. */
export function filterCounts(findings: readonly Finding[], part: Part | null): Record<FindingFilter, number> {
  const counts: Record<FindingFilter, number> = { all: 0, undecided: 0, errors: 0, unsure: 0 };
  for (const show of FINDING_FILTERS) counts[show] = filtered(findings, { show, part }).length;
  return counts;
}

/** The parts that occur at all, in the order of the law, with how often. */
export function partCounts(findings: readonly Finding[]): { part: Part; count: number }[] {
  return PARTS.map((part) => ({ part, count: findings.filter((finding) => isPart(finding, part)).length })).filter(({ count }) => count > 0);
}

function isPart(finding: Finding, part: Part): boolean {
  return finding.kind === 'part' && finding.code === part;
}

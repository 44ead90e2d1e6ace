/** What of the findings the person wants to see, and in what arrangement. */
import { COMPLAINTS, type Complaint } from '@/lib/domain/checks/types';
import type { Finding } from '@/lib/domain/process/types';
import { PARTS, type Part } from '@/lib/domain/procedures/types';
import { isTechnique, isUnsure } from './review-view';
import type { RuleWords } from './rule-words';
import type { SectionId } from './section-ids';

export const FINDING_FILTERS = ['all', 'undecided', 'errors', 'unsure'] as const;
export type FindingFilter = (typeof FINDING_FILTERS)[number];

/** In the order of the text, or by the complaints of the inspection of 2019. */
export const ARRANGEMENTS = ['text', 'complaint'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** One part of a procedure, one complaint, or how the draft is written; null: everything. */
export type About = Part | Complaint | 'technique' | null;

export const SUBJECTS = [...PARTS, ...COMPLAINTS, 'technique'] as const satisfies readonly Exclude<About, null>[];

export interface Filters {
  readonly show: FindingFilter;
  readonly about: About;
  readonly by: Arrangement;
  /** Sections that the person has folded or opened against how they start. */
  readonly toggled: readonly SectionId[];
}

/** What every list begins with. */
export const NO_FILTER: Filters = { show: 'all', about: null, by: 'text', toggled: [] };

const TESTS: Readonly<Record<FindingFilter, (finding: Finding) => boolean>> = {
  all: () => true,
  undecided: (finding) => finding.decision === 'proposed',
  errors: (finding) => finding.severity === 'error',
  unsure: isDoubtful,
};

/** True of a label that the finder doubts and nobody has confirmed. */
export function isDoubtful(finding: Finding): boolean {
  return isUnsure(finding) && finding.decision !== 'confirmed';
}

/** True where the filters let a finding through. */
export function passes(finding: Finding, { show, about }: Pick<Filters, 'show' | 'about'>, rules: RuleWords): boolean {
  return TESTS[show](finding) && isAbout(finding, about, rules);
}

/** How many findings each filter would leave among those on the chosen subject. */
export function filterCounts(findings: readonly Finding[], about: About, rules: RuleWords): Record<FindingFilter, number> {
  const counts: Record<FindingFilter, number> = { all: 0, undecided: 0, errors: 0, unsure: 0 };
  for (const finding of findings) if (isAbout(finding, about, rules)) for (const show of FINDING_FILTERS) counts[show] += Number(TESTS[show](finding));
  return counts;
}

/** The subjects that occur at all, in the order of the law and of the inspection, with how often. */
export function subjectCounts(findings: readonly Finding[], rules: RuleWords): { subject: Exclude<About, null>; count: number }[] {
  return SUBJECTS.map((subject) => ({ subject, count: findings.filter((finding) => isAbout(finding, subject, rules)).length })).filter(({ count }) => count > 0);
}

function isAbout(finding: Finding, about: About, rules: RuleWords): boolean {
  if (about === null) return true;
  if (about === 'technique') return isTechnique(finding);
  if (finding.kind === 'part') return finding.code === about;
  return rules[finding.code]?.complaints.some((complaint) => complaint === about) ?? false;
}

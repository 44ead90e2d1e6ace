/** The list of findings in sections: what the reader came for stands open, what would drown it is folded under one line. */
import type { Finding } from '@/lib/domain/process/types';
import { isDoubtful, passes, type Filters } from './filters';
import { isTechnique } from './review-view';
import type { RuleWords } from './rule-words';
import { SECTION_IDS, type SectionId } from './section-ids';

export interface Section {
  readonly id: SectionId;
  /** In the order given. */
  readonly findings: readonly Finding[];
  readonly open: boolean;
  /** Findings of this complaint that stand in a section before, since they are of that one too. */
  readonly before: number;
}

const STARTS_FOLDED: ReadonlySet<SectionId> = new Set(['labels', 'inside', 'outside', 'technique']);

/**
 * Every finding that the filters let through, in exactly one section; empty sections are left out.
 * A section that is alone is open, and so are all where the person asked for errors or doubts.
 */
export function sectionsOf(findings: readonly Finding[], filters: Filters, rules: RuleWords): Section[] {
  const held = new Map<SectionId, Finding[]>(SECTION_IDS.map((id) => [id, []]));
  const before = new Map<SectionId, number>();
  for (const finding of findings) {
    if (!passes(finding, filters, rules)) continue;
    const [first = 'other', ...others] = placesOf(finding, filters, rules);
    held.get(first)!.push(finding);
    for (const id of others) before.set(id, (before.get(id) ?? 0) + 1);
  }
  const some = SECTION_IDS.filter((id) => held.get(id)!.length > 0);
  const startsOpen = (id: SectionId) => some.length === 1 || filters.show === 'errors' || filters.show === 'unsure' || !STARTS_FOLDED.has(id);
  return some.map((id) => ({ id, findings: held.get(id)!, open: startsOpen(id) !== filters.toggled.includes(id), before: before.get(id) ?? 0 }));
}

/** The findings whose cards can be seen, in the order of the list. */
export const listed = (sections: readonly Section[]): Finding[] => sections.flatMap(({ open, findings }) => (open ? findings : []));

/** Filters under which a finding can be seen: the same ones if it is seen already. */
export function revealing(filters: Filters, finding: Finding, findings: readonly Finding[], rules: RuleWords): Filters {
  const passing = passes(finding, filters, rules) ? filters : { ...filters, show: 'all' as const, about: null };
  const section = sectionsOf(findings, passing, rules).find(({ findings: inside }) => inside.includes(finding));
  return section === undefined || section.open ? passing : toggle(passing, section.id);
}

/** Folds an open section, opens a folded one. */
export function toggle(filters: Filters, id: SectionId): Filters {
  const toggled = filters.toggled.includes(id) ? filters.toggled.filter((one) => one !== id) : [...filters.toggled, id];
  return { ...filters, toggled };
}

/** The section of a finding, and others that it would belong to as well; where one complaint alone was asked for, that one. */
function placesOf(finding: Finding, { by, about }: Filters, rules: RuleWords): readonly SectionId[] {
  if (isTechnique(finding)) return ['technique'];
  if (isDoubtful(finding)) return [finding.procedure === null ? 'outside' : 'inside'];
  if (by === 'text') return ['found'];
  if (finding.kind === 'part') return ['labels'];
  const complaints = rules[finding.code]?.complaints ?? [];
  const asked = complaints.filter((complaint) => complaint === about);
  return asked.length > 0 ? asked : complaints;
}

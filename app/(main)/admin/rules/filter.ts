import type { Complaint, Severity } from '@/lib/domain/checks/types';
import { fold } from '@/lib/domain/text/fold';
import type { RuleView } from '@/lib/usecases/view-rules';

/** Which rules are shown; an empty string asks for all. */
export interface RuleFilter {
  /** Words of the code, the title, the norm or the message, with or without accents. */
  readonly words: string;
  readonly severity: Severity | '';
  readonly about: Complaint | 'technique' | '';
  /** altered: set otherwise than the data; idle: not used today, for whatever reason. */
  readonly state: 'altered' | 'idle' | '';
}

export const ALL_RULES: RuleFilter = { words: '', severity: '', about: '', state: '' };

export const isNarrowed = (filter: RuleFilter): boolean => Object.values(filter).some((value) => value.trim() !== '');

/** The rules that the filter lets through, in their order. Every word must be found somewhere. */
export function filterRules(rules: readonly RuleView[], { words, severity, about, state }: RuleFilter): readonly RuleView[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    const text = fold([rule.id, rule.title, rule.legalBasis, rule.norms.A, rule.norms.B, rule.says].join(' '));
    return wanted.every((word) => text.includes(word))
      && (severity === '' || rule.now.severity === severity)
      && (about === '' || (about === 'technique' ? rule.scope === 'technique' : rule.complaints.includes(about)))
      && (state === '' || (state === 'altered' ? rule.altered : rule.standing !== 'in-use'));
  });
}

/** Findings are grouped by what was found wrong with procedures when their making was inspected in 2019. */
import { RULES, type Rule } from './rules';
import { COMPLAINTS, type Complaint } from './types';

/** The complaints that a finding of this rule ("R09") stands for, in the order of COMPLAINTS; none for rules on drafting technique and unknown ones. */
export function complaintsOf(ruleId: string, rules: readonly Rule[] = RULES): readonly Complaint[] {
  const stands = rules.find((rule) => rule.id === ruleId)?.complaints ?? [];
  return COMPLAINTS.filter((complaint) => stands.includes(complaint));
}

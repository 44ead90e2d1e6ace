/** The labels of one line as the dialog shows and changes them. */
import { PARTS, type Part } from '@/lib/domain/procedures/types';
import type { Finding } from '@/lib/domain/process/types';
import { isByHand, sameParts } from '@/lib/domain/teaching/labels';
import type { ReviewView } from './review-view';

/** The key of each part: 1 to 9, and 0 for the tenth. */
export const PART_KEYS: readonly (readonly [string, Part])[] = PARTS.map((part, at) => [String((at + 1) % 10), part] as const);

/** Key of "no part of a procedure". */
export const NONE_KEY = 'n';

/** Keys of the offered reasons, in their order. */
export const REASON_KEYS = ['a', 's', 'd', 'f'] as const;

/** What a person says of the machine's labels: they are right; none of them; they are too few, or others; the machine had none. */
export type Verdict = 'same' | 'none' | 'other' | 'left-out';

/** Reasons offered for each verdict; the words are those of the interface. */
export const REASONS = {
  same: [],
  none: ['internal', 'general', 'sanction', 'reference'],
  other: ['wrongPart', 'lacking', 'mentions'],
  'left-out': ['overlooked', 'continues', 'byReference'],
} as const satisfies Readonly<Record<Verdict, readonly string[]>>;

export type OfferedReason = (typeof REASONS)[Verdict][number];

const ofLine = (findings: readonly Finding[], provisionId: string): Finding[] => findings.filter((one) => one.kind === 'part' && one.provisionId === provisionId);

/** What the machine found on a line, whatever people said of it since. */
export const machineFindings = (findings: readonly Finding[], provisionId: string): Finding[] => ofLine(findings, provisionId).filter((one) => !isByHand(one));

/** The labels that hold on a line now. */
export const labelsNow = (findings: readonly Finding[], provisionId: string): Part[] =>
  PARTS.filter((part) => ofLine(findings, provisionId).some(({ code, decision }) => code === part && decision !== 'rejected'));

export function verdictOf(machine: readonly Finding[], wanted: readonly Part[]): Verdict {
  if (sameParts(machine.map(({ code }) => code as Part), wanted)) return 'same';
  if (machine.length === 0) return 'left-out';
  return wanted.length === 0 ? 'none' : 'other';
}

/** With the part if it was not there, without it if it was; in the order of the law. */
export const toggled = (labels: readonly Part[], part: Part): Part[] => PARTS.filter((one) => labels.includes(one) !== (one === part));

/** Lines whose labels a person has changed, by id of their provision: others hold than the machine proposed. */
export function changedByPeople({ judgements, findings }: Pick<ReviewView, 'judgements' | 'findings'>): ReadonlySet<string> {
  const changed = new Set(findings.filter((one) => one.kind === 'part' && (isByHand(one) || one.decision === 'rejected')).map(({ provisionId }) => provisionId));
  return new Set(judgements.map(({ provisionId }) => provisionId).filter((id) => changed.has(id)));
}

/** The labels of a line, and what becomes of them when a person says which ones are right. */
import { PARTS, type Part } from '../procedures/types';
import type { DecisionState, Finding } from '../process/types';
import type { Provision, ProvisionKind } from '../structure/types';
import type { LineLabel } from './types';

/** The article that names the parts of a procedure, cited with each label. */
export const PARTS_NORM = 'Nghị định 63/2010/NĐ-CP, Điều 8(2)';

type Labelled = Omit<Finding, 'id'>;

/** Whoever decides, and when: what is kept with each label. */
export type Said = Pick<LineLabel, 'reason' | 'decidedById' | 'decidedRole' | 'decidedAt'>;

/** Kinds of provision whose lines the finder reads. */
const READ: ReadonlySet<ProvisionKind> = new Set(['article', 'clause', 'point', 'appendix']);

/** True of a provision that can have labels: it has words of its own in an article or an appendix. */
export const hasLabels = ({ kind, text }: Pick<Provision, 'kind' | 'text'>): boolean => READ.has(kind) && text.trim() !== '';

/** True of a label that a person put where the machine had none. */
export const isByHand = (finding: Pick<Finding, 'kind' | 'confidence'>): boolean => finding.kind === 'part' && finding.confidence === null;

/** The labels of a line, in the order of the law. */
export function labelsOf(findings: readonly Labelled[], provisionId: string): LineLabel[] {
  return findings.filter((one) => one.kind === 'part' && one.provisionId === provisionId)
    .map(({ code, confidence, decision, reason, decidedById, decidedRole, decidedAt }): LineLabel => ({ part: code as Part, confidence, decision, reason, decidedById, decidedRole, decidedAt }))
    .sort(inOrder);
}

const inOrder = (a: LineLabel, b: LineLabel): number => PARTS.indexOf(a.part) - PARTS.indexOf(b.part);

/** The labels that the machine proposed, whatever people said of them since. */
export const proposedBy = (labels: readonly LineLabel[]): Part[] => labels.filter(({ confidence }) => confidence !== null).map(({ part }) => part);

/** The labels that hold: those that nobody has rejected. */
export const holding = (labels: readonly LineLabel[]): Part[] => labels.filter(({ decision }) => decision !== 'rejected').map(({ part }) => part);

export const sameParts = (a: readonly Part[], b: readonly Part[]): boolean => a.length === b.length && a.every((part) => b.includes(part));

/** True where these labels are others than the machine proposed; that needs a reason. */
export const overturns = (labels: readonly LineLabel[], wanted: readonly Part[]): boolean => !sameParts(proposedBy(labels), wanted);

/**
 * The line once a person has said that it regulates just these parts: what the machine proposed is confirmed or
 * rejected, what it left out is put. A label that another person had put and that is not wanted is gone.
 */
export function judged(labels: readonly LineLabel[], wanted: readonly Part[], said: Said): LineLabel[] {
  const known = labels.filter(({ part, confidence }) => confidence !== null || wanted.includes(part));
  const decided = known.map((label): LineLabel => (wanted.includes(label.part)
    ? { ...label, ...said, reason: label.confidence === null ? said.reason : null, decision: 'confirmed' }
    : { ...label, ...said, decision: 'rejected' }));
  const put = wanted.filter((part) => !labels.some((label) => label.part === part)).map((part): LineLabel => ({ part, confidence: null, decision: 'confirmed', ...said }));
  return [...decided, ...put].sort(inOrder);
}

/** The line once a person has decided on one of its labels. */
export const decidedOn = (labels: readonly LineLabel[], part: Part, decision: DecisionState, said: Said): LineLabel[] =>
  labels.map((label) => (label.part === part ? { ...label, ...said, decision } : label));

/** What has to be done to the findings of a version for a line to have these labels. */
export interface LabelChanges {
  readonly remove: readonly string[];
  readonly decide: readonly { readonly id: string; readonly label: LineLabel }[];
  readonly put: readonly LineLabel[];
}

export function changesTo(findings: readonly Finding[], provisionId: string, labels: readonly LineLabel[]): LabelChanges {
  const here = findings.filter((one) => one.kind === 'part' && one.provisionId === provisionId);
  const labelOf = (finding: Finding): LineLabel | undefined => labels.find(({ part }) => part === finding.code);
  return {
    remove: here.filter((finding) => labelOf(finding) === undefined).map(({ id }) => id),
    decide: here.flatMap((finding) => {
      const label = labelOf(finding);
      return label ? [{ id: finding.id, label }] : [];
    }),
    put: labels.filter(({ part }) => !here.some(({ code }) => code === part)),
  };
}

/** The row of a label that a person put. */
export function findingOf(label: LineLabel, place: Pick<Finding, 'versionId' | 'provisionId' | 'position' | 'procedure'>): Labelled {
  const { part, confidence, decision, reason, decidedById, decidedRole, decidedAt } = label;
  return {
    ...place, kind: 'part', code: part, severity: null, quote: '', start: null, end: null, message: '', norm: PARTS_NORM, suggestion: null,
    confidence, reasons: [], decision, reason, decidedById, decidedRole, decidedAt,
  };
}

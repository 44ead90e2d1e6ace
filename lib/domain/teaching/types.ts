/**
 * What people say of the labels of a line (dạy máy): a line is a provision with words of its own, a label one of
 * the ten parts of a procedure. The machine proposes labels; what a person says of them goes before.
 */
import type { Part } from '../procedures/types';
import type { DecisionState, Finding, Role } from '../process/types';

/** A label on a line, by whomever it was put, and what people have decided on it. */
export interface LineLabel extends Pick<Finding, 'reason' | 'decidedById' | 'decidedRole' | 'decidedAt'> {
  readonly part: Part;
  /** How sure the machine was, 0 to 1; null where a person put the label. */
  readonly confidence: number | null;
  readonly decision: DecisionState;
}

/** One judgement of the labels of a line. Judgements are only ever added; one that was wrong is taken back by another. */
export interface Judgement {
  readonly id: string;
  readonly versionId: string;
  /** Number of the reading of the version that it was made on: another one may cut the lines otherwise. */
  readonly reading: number;
  readonly provisionId: string;
  /** All labels of the line as they were, so that the judgement can be taken back. */
  readonly before: readonly LineLabel[];
  readonly after: readonly LineLabel[];
  readonly reason: string | null;
  readonly madeById: string;
  readonly madeRole: Role;
  /** ISO time. */
  readonly madeAt: string;
  /** Id of the judgement that this one takes back, or null. */
  readonly undoes: string | null;
  /** Id of the judgement of the version or reading before that goes on in this one, or null. */
  readonly carriedFrom: string | null;
}

export type NewJudgement = Omit<Judgement, 'id'>;

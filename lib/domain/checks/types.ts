import type { FoundProcedure, LabelledProvision } from '../procedures/types';
import type { StructuredDocument } from '../structure/types';

export type Severity = 'error' | 'warn' | 'info';

/** What people complain of in procedures, in the words of the inspection of 2019. */
export const COMPLAINTS = ['not-competent', 'unnecessary', 'unreasonable', 'costly'] as const;

/** not-competent không đúng thẩm quyền · unnecessary không cần thiết · unreasonable không hợp lý · costly phát sinh chi phí. */
export type Complaint = (typeof COMPLAINTS)[number];

/** Which statute on law-making applies: A = Law 80/2015/QH13, B = Law 64/2025/QH15 (from 1 April 2025). */
export type Regime = 'A' | 'B';

/** One finding of a rule: what is wrong where, why, and what to write instead. */
export interface RuleFinding {
  /** "R02": id of the rule in the rule data. */
  readonly rule: string;
  readonly severity: Severity;
  /** Id of the provision it stands in; null for the document as a whole. */
  readonly provision: string | null;
  /** The words of the provision that were caught; empty if something is missing. */
  readonly quote: string;
  /** Character range of the quote in the provision's text, when there is one. */
  readonly range: { readonly start: number; readonly end: number } | null;
  readonly message: string;
  readonly norm: string;
  readonly suggestion: string | null;
  /** Name of the procedure it concerns, if it concerns one. */
  readonly procedure: string | null;
}

/** Everything a rule may look at. */
export interface CheckSubject {
  readonly document: StructuredDocument;
  readonly labelled: readonly LabelledProvision[];
  readonly procedures: readonly FoundProcedure[];
  readonly regime: Regime;
  /** Type of the document in the competence matrix, e.g. "qd-ubnd-tinh"; null if unknown. */
  readonly documentType: string | null;
  /** Delegation or other ground that the drafter has recorded, if any (Law 2015 Art. 14(4); Decree 78/2025 Art. 5(1)). */
  readonly ground: string | null;
  /** The day on which the draft is judged, ISO. */
  readonly on: string;
}

import type { AppraisalConclusion, DecisionState, Role, Stage } from './types';

/** What must be known of one procedure to say what it still lacks. */
export interface ProcedureStanding {
  readonly id: string;
  readonly name: string;
  readonly decision: DecisionState;
  /** Who decided last; null while it is only proposed. */
  readonly decidedRole: Role | null;
  /** True once a control officer agreed that it is no procedure. */
  readonly rejectionReviewed: boolean;
  readonly assessment: { readonly complete: boolean; readonly stopped: 'necessity' | 'legality' | null } | null;
  readonly opinion: { readonly answered: boolean } | null;
}

/** The last submission for appraisal, as far as the gate asks about it. */
export interface AppraisalStanding {
  readonly id: string;
  readonly status: 'submitted' | 'accepted' | 'refused' | 'concluded';
  readonly versionId: string;
  readonly conclusion: AppraisalConclusion | null;
  readonly confirmedVersionId: string | null;
  readonly remarksUnanswered: number;
  readonly dueOn: string;
}

/**
 * Everything that decides whether a draft may go on, for one version of it.
 * Taken in one transaction, so that all of it speaks of the same moment.
 */
export interface DossierSnapshot {
  readonly dossierId: string;
  readonly stage: Stage;
  readonly opinionDueOn: string | null;
  /** The latest version, or null before the first upload. */
  readonly version: {
    readonly id: string;
    readonly number: number;
    readonly sha256: string;
    /** SHA-256 of the bytes as they are stored now. */
    readonly storedSha256: string;
  } | null;
  readonly procedures: readonly ProcedureStanding[];
  /** Findings of severity error that nobody has decided. */
  readonly errorsUndecided: number;
  /** Findings of severity error that a person confirmed: faults that still stand in this version. */
  readonly errorsStanding: number;
  readonly threadsOpen: number;
  readonly appraisal: AppraisalStanding | null;
}

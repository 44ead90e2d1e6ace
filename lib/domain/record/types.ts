/** The record of acts (nhật ký): what was done, by whom, when, each row holding the hash of the one before. */

export const ACTS = [
  'create-dossier', 'record-ground', 'upload-version', 'decide-finding', 'decide-procedure', 'review-rejection',
  'open-thread', 'reply-thread', 'resolve-thread', 'reopen-thread', 'save-assessment', 'complete-assessment',
  'request-opinion', 'give-opinion', 'answer-opinion', 'submit-appraisal', 'accept-appraisal', 'refuse-appraisal',
  'add-remark', 'conclude-appraisal', 'answer-remark', 'confirm-revision', 'adopt', 'administer',
] as const;

export type Act = (typeof ACTS)[number];

export interface RecordEntry {
  /** From 1, without gaps. */
  readonly sequence: number;
  /** ISO time. */
  readonly at: string;
  readonly dossierId: string | null;
  readonly actorId: string;
  readonly actorName: string;
  readonly act: Act;
  readonly payload: Readonly<Record<string, unknown>>;
  /** 64 hexadecimal digits; 64 zeros for the first row. */
  readonly previousHash: string;
  readonly hash: string;
}

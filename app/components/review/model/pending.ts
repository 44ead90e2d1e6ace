/** What a person has said of lines and not yet applied, and the line that is being asked about. */
import type { LineCorrection } from '@/lib/domain/structure/types';

/** Corrections that wait to be applied. */
export interface Pending {
  readonly add: readonly LineCorrection[];
  /** Lines whose kept corrections are to be taken back. */
  readonly takeBack: readonly number[];
}

export const NOTHING_PENDING: Pending = { add: [], takeBack: [] };

export const pendingCount = ({ add, takeBack }: Pending): number => add.length + takeBack.length;

/** The line that the dialog is about, as far as it is known before the lines are there. */
export interface LineAsked {
  readonly provisionId: string;
  /** Offset in the text of the provision. */
  readonly offset: number;
  /** The line itself where it is known. */
  readonly line: number | null;
}

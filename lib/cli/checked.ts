import { surenessOf } from '../domain/procedures/sureness';
import type { RuleFinding } from '../domain/checks/types';
import type { FoundProcedure, LabelledPart, LabelledProvision } from '../domain/procedures/types';
import type { Provision, StructuredDocument } from '../domain/structure/types';

/** What `soat check` found in a file. */
export interface Checked {
  readonly file: string;
  /** The day on which the draft was judged, ISO. */
  readonly on: string;
  readonly document: StructuredDocument;
  /** Id in the list of document types; null where the head does not say enough. */
  readonly documentType: string | null;
  readonly labelled: readonly LabelledProvision[];
  readonly procedures: readonly FoundProcedure[];
  readonly findings: readonly RuleFinding[];
  /** Milliseconds. */
  readonly timings: { readonly read: number; readonly structure: number; readonly find: number; readonly check: number };
}

/** A label that the finder doubts. */
export interface Doubt {
  readonly provision: Provision;
  readonly label: LabelledPart;
}

/** Every label in doubt, in the order of the text. */
export const doubtsOf = ({ labelled }: Pick<Checked, 'labelled'>): Doubt[] => labelled.flatMap(({ provision, parts }) =>
  parts.filter(({ confidence }) => surenessOf(confidence) === 'doubtful').map((label) => ({ provision, label })));

/** How sure the finder is of a label, in the three steps that people are told. */

/** chắc · khá chắc · nghi vấn. */
export type Sureness = 'sure' | 'likely' | 'doubtful';

/** Confidence from which a label is called sure. */
export const SURE_FROM = 0.8;

/** Below this confidence a label is in doubt: it is drawn dotted, and kept apart from what was found. */
export const UNSURE_BELOW = 0.6;

/** The step that a confidence of 0 to 1 stands on. */
export function surenessOf(confidence: number): Sureness {
  if (confidence >= SURE_FROM) return 'sure';
  return confidence >= UNSURE_BELOW ? 'likely' : 'doubtful';
}

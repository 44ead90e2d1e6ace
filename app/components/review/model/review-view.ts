import type { Finding } from '@/lib/domain/process/types';

export type { PlacedThread, ReviewView } from '@/lib/usecases/view-review';

/** Below this confidence a label is shown as unsure (dotted, and in the "unsure" filter). */
export const UNSURE_BELOW = 0.6;

/** True where the finder itself doubts the label. Rules do not doubt. */
export function isUnsure(finding: Pick<Finding, 'kind' | 'confidence'>): boolean {
  return finding.kind === 'part' && finding.confidence !== null && finding.confidence < UNSURE_BELOW;
}

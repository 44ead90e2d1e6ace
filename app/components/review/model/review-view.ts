import { surenessOf } from '@/lib/domain/procedures/sureness';
import type { Finding } from '@/lib/domain/process/types';

export type { PlacedThread, ReviewView } from '@/lib/usecases/view-review';

/** True where the finder itself doubts the label. Rules do not doubt. */
export function isUnsure(finding: Pick<Finding, 'kind' | 'confidence'>): boolean {
  return finding.kind === 'part' && finding.confidence !== null && surenessOf(finding.confidence) === 'doubtful';
}

/** Rules on drafting technique (kỹ thuật soạn thảo) have a letter of their own, but for one that is older than it. */
const TECHNIQUE = /^(T\d+|R26)$/;

/** True of a fault in how the draft is written, which has nothing to do with its procedures. */
export function isTechnique(finding: Pick<Finding, 'kind' | 'code'>): boolean {
  return finding.kind === 'rule' && TECHNIQUE.test(finding.code);
}

/** The thin map beside the outline: the whole draft in a fixed number of slots. */
import type { Finding } from '@/lib/domain/process/types';
import type { Provision } from '@/lib/domain/structure/types';
import { isTechnique, type PlacedThread } from './review-view';

export interface MapSlot {
  /** First provision that the slot holds: where a click leads. */
  readonly provisionId: string;
  readonly labelled: boolean;
  readonly severity: 'error' | 'warn' | null;
  readonly commented: boolean;
}

/** Room that a provision takes besides its text (number, spacing), in characters. */
const BLOCK_COST = 60;

/** At most `slots` slots of about equal length of text; a draft shorter than that has one slot a provision. */
export function documentMap(provisions: readonly Provision[], findings: readonly Finding[], threads: readonly PlacedThread[], slots: number): MapSlot[] {
  const byProvision = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.provisionId === null || finding.decision === 'rejected' || isTechnique(finding)) continue;
    byProvision.set(finding.provisionId, [...(byProvision.get(finding.provisionId) ?? []), finding]);
  }
  const commented = new Set(threads.filter((thread) => thread.open).map((thread) => thread.place.provision));
  const total = provisions.reduce((sum, provision) => sum + provision.text.length + BLOCK_COST, 0);
  const result = new Map<number, MapSlot>();
  let before = 0;
  for (const provision of provisions) {
    const slot = Math.floor((before / total) * slots);
    before += provision.text.length + BLOCK_COST;
    const here = byProvision.get(provision.id) ?? [];
    const old = result.get(slot);
    const severity = here.some((f) => f.severity === 'error') ? 'error' : here.some((f) => f.severity === 'warn') ? 'warn' : null;
    result.set(slot, {
      provisionId: old?.provisionId ?? provision.id,
      labelled: (old?.labelled ?? false) || here.some((f) => f.kind === 'part'),
      severity: old?.severity === 'error' ? 'error' : severity ?? old?.severity ?? null,
      commented: (old?.commented ?? false) || commented.has(provision.id),
    });
  }
  return [...result.values()];
}

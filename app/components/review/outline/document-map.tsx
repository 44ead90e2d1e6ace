'use client';

import { useMemo } from 'react';
import { cx } from '../../ui/cx';
import { documentMap, type MapSlot } from '../model/document-map';
import { useReview, useReviewStore } from '../state/context';
import { showProvision } from '../state/navigate';

const SLOTS = 160;

/**
 * The whole draft in a strip: where labels, errors, warnings and comments are, and where one
 * reads. It repeats for the eye what the outline beside it says in words, so it is no stop of
 * the keyboard and silent to screen readers.
 */
export function DocumentMap() {
  const store = useReviewStore();
  const { findings, provisions, threads } = useReview((state) => state.view);
  const slots = useMemo(() => documentMap(provisions, findings, threads, SLOTS), [provisions, findings, threads]);
  const slotOf = useMemo(() => slotIndex(slots, provisions.map(({ id }) => id)), [slots, provisions]);
  const current = useReview((state) => (state.inView === null ? -1 : slotOf.get(state.inView) ?? -1));
  return (
    <div aria-hidden className="flex h-full w-4 flex-col border-r border-line bg-sunken py-1">
      {slots.map((slot, index) => (
        <div key={slot.provisionId} onClick={() => showProvision(store, slot.provisionId)} className={cx('flex min-h-0 flex-1 cursor-pointer items-stretch gap-px px-0.5', index === current && 'bg-accent')}>
          <span className={cx('w-1', slot.labelled && 'bg-accent-line')} />
          <span className={cx('max-h-1.5 flex-1', slot.severity === 'error' ? 'bg-error' : slot.severity === 'warn' && 'bg-[#d08a1d]')} />
          <span className={cx('w-0.5', slot.commented && 'bg-[#b38a12]')} />
        </div>
      ))}
    </div>
  );
}

/** Which slot each provision falls in: that of the last slot begun. */
function slotIndex(slots: readonly MapSlot[], ids: readonly string[]): ReadonlyMap<string, number> {
  const starts = new Map(slots.map((slot, index) => [slot.provisionId, index]));
  const result = new Map<string, number>();
  let current = 0;
  for (const id of ids) {
    current = starts.get(id) ?? current;
    result.set(id, current);
  }
  return result;
}

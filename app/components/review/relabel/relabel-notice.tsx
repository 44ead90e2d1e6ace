'use client';

import { Undo2, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ActAlert } from '../../act-alert';
import { Button } from '../../ui/button';
import { labelsNow } from '../model/relabel';
import { usePlaceWords } from '../panel/use-place-words';
import { useReview, useReviewStore } from '../state/context';
import { RELABEL, undoLast } from '../state/relabel';
import { useFailureWords } from '../state/use-failure-words';

/** What was just kept, told at the foot of the paper, with the way back. */
export function RelabelNotice() {
  const t = useTranslations('review.relabel');
  const parts = useTranslations('common.parts');
  const store = useReviewStore();
  const placeOf = usePlaceWords();
  const words = useFailureWords();
  const done = useReview((state) => state.relabelled);
  const findings = useReview((state) => state.view.findings);
  const error = useReview((state) => state.errors[RELABEL] ?? null);
  if (done === null) return <div role="status" />;
  const labels = labelsNow(findings, done.provisionId).map((part) => parts(part)).join(', ') || t('none');
  return (
    <div role="status" className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md border border-accent-line bg-accent-tint px-3.5 py-2 shadow-raised">
      <p className="min-w-0 flex-1">{t.rich(done.undone ? 'undone' : 'saved', { place: placeOf(done.provisionId), labels, vi: (chunk) => <span lang="vi">{chunk}</span> })}</p>
      {!done.undone && <Button size="sm" icon={<Undo2 aria-hidden className="size-4" />} onClick={() => void undoLast(store, done.provisionId, words)}>{t('undo')}</Button>}
      <button type="button" aria-label={t('putAway')} title={t('putAway')} onClick={() => store.set({ relabelled: null })} className="rounded p-1 text-ink-soft hover:bg-surface hover:text-ink"><X aria-hidden className="size-4" /></button>
      <ActAlert error={error} />
    </div>
  );
}

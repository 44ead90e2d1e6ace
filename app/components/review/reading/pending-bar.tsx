'use client';

import { RefreshCw, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../../ui/button';
import { useReview, useReviewStore } from '../state/context';
import { toggleTakeBack, unsay } from '../state/correct';
import { NOTHING_PENDING, pendingCount } from '../model/pending';
import { useLineWords } from './use-line-words';

/** Corrections that wait: each can be dropped, all are applied together. */
export function PendingBar() {
  const t = useTranslations('review.reading');
  const store = useReviewStore();
  const words = useLineWords();
  const pending = useReview((state) => state.pending);
  const kept = useReview((state) => state.view.reading.corrections);
  const count = pendingCount(pending);
  if (count === 0) return null;
  const back = kept.filter(({ line }) => pending.takeBack.includes(line));
  return (
    <section aria-label={t('pending', { count })} className="mt-3 flex flex-col gap-2 rounded-md border border-accent-line bg-accent-tint px-3.5 py-2.5 shadow-raised">
      {pending === store.fixed.kept && <p role="status" className="text-sm">{t('pendingKept')}</p>}
      <ul className="flex max-h-36 flex-col gap-0.5 overflow-y-auto text-sm">
        {pending.add.map((one) => <Row key={one.line} text={one.text} verdict={words.correction(one)} drop={t('drop', { line: one.text })} onDrop={() => unsay(store, one.line)} />)}
        {back.map((one) => <Row key={one.line} text={one.text} verdict={t('takenBack')} drop={t('keepAfterAll', { line: one.text })} onDrop={() => toggleTakeBack(store, one.line)} />)}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" variant="primary" icon={<RefreshCw aria-hidden className="size-4" />} onClick={() => store.set({ rereading: 'pending' })}>{t('apply', { count })}</Button>
        <Button size="sm" variant="quiet" onClick={() => store.set({ pending: NOTHING_PENDING })}>{t('dropAll')}</Button>
      </div>
    </section>
  );
}

function Row({ text, verdict, drop, onDrop }: { text: string; verdict: string; drop: string; onDrop: () => void }) {
  return (
    <li className="flex items-center gap-2">
      <span lang="vi" className="min-w-0 truncate font-law">{text}</span>
      <span className="flex-none font-medium">→ {verdict}</span>
      <button type="button" aria-label={drop} title={drop} onClick={onDrop} className="ml-auto flex-none rounded p-1 text-ink-soft hover:bg-surface hover:text-ink"><X aria-hidden className="size-4" /></button>
    </li>
  );
}

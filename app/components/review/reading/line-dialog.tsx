'use client';

import { useTranslations } from 'next-intl';
import { ActAlert } from '../../act-alert';
import { Dialog } from '../../ui/dialog';
import { Spinner } from '../../ui/spinner';
import { useReview, useReviewStore } from '../state/context';
import { askedLine } from '../state/correct';
import { LineForm } from './line-form';

/** Asks what a line is that was read wrongly. */
export function LineDialog() {
  const t = useTranslations('review.reading');
  const store = useReviewStore();
  const asked = useReview((state) => state.asked);
  const lines = useReview((state) => state.lines);
  const line = useReview(askedLine);
  return (
    <Dialog title={t('title')} description={t('hint')} open={asked !== null} onOpenChange={(open) => !open && store.set({ asked: null })}>
      {line && <LineForm key={line.line} shown={line} />}
      {!line && lines.state === 'failed' && <ActAlert error={lines.error} />}
      {!line && lines.state === 'read' && <p>{t('noLine')}</p>}
      {!line && (lines.state === 'reading' || lines.state === 'unread') && <p role="status" className="flex items-center gap-2 text-ink-soft"><Spinner /> {t('readingLines')}</p>}
    </Dialog>
  );
}

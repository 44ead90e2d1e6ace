'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActAlert } from '../../act-alert';
import { Button } from '../../ui/button';
import { useReview, useReviewStore } from '../state/context';
import { closeFileComments, FILE_COMMENTS } from '../state/talk';
import { useFailureWords } from '../state/use-failure-words';
import { Composer } from './composer';

/** Closes every comment that came with the file, with one reason: they are often those of a round long done. */
export function CloseFileComments() {
  const t = useTranslations('review.threads');
  const store = useReviewStore();
  const words = useFailureWords();
  const mayClose = useReview((state) => state.view.may.closeFileComments);
  const count = useReview((state) => state.view.threads.filter(({ open, source }) => open && source !== null).length);
  const error = useReview((state) => state.errors[FILE_COMMENTS] ?? null);
  const [asking, setAsking] = useState(false);
  if (!mayClose || count === 0) return null;
  return (
    <section aria-label={t('closeAllTitle', { count })} className="flex flex-col gap-2 border-b border-line bg-sunken px-3 py-2.5">
      <p className="text-sm">{t('closeAllText', { count })}</p>
      <ActAlert error={error} />
      {asking
        ? <Composer label={t('closeAllReason')} send={t('closeAllSend')} autoFocus onCancel={() => setAsking(false)} onSend={(reason) => closeFileComments(store, reason, words)} />
        : <Button size="sm" className="self-start" onClick={() => setAsking(true)}>{t('closeAll')}</Button>}
    </section>
  );
}

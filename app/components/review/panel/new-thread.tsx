'use client';

import { useTranslations } from 'next-intl';
import { ActAlert } from '../../act-alert';
import type { Quote } from '../model/quote';
import { useReview, useReviewStore } from '../state/context';
import { NEW_THREAD, openThread } from '../state/talk';
import { useFailureWords } from '../state/use-failure-words';
import { Composer } from './composer';
import { usePlaceWords } from './use-place-words';

/** A comment being written on words that were selected. */
export function NewThread({ draft }: { draft: Quote }) {
  const t = useTranslations('review.threads');
  const store = useReviewStore();
  const words = useFailureWords();
  const placeOf = usePlaceWords();
  const text = useReview((state) => state.draftText);
  const error = useReview((state) => state.errors[NEW_THREAD] ?? null);
  return (
    <section aria-label={t('new')} className="flex flex-col gap-2 border-b border-line bg-accent-tint/50 px-3 py-3">
      <h3 className="font-semibold">{t('newOn', { place: placeOf(draft.provisionId) })}</h3>
      <blockquote className="line-clamp-4 border-l-3 border-accent-line pl-2 font-law text-sm">{draft.text}</blockquote>
      <ActAlert error={error} />
      <Composer
        label={t('text')} send={t('send')} autoFocus kept={{ text, onChange: (draftText) => store.set({ draftText }) }}
        onCancel={() => store.set({ draft: null, draftText: '' })} onSend={(written) => openThread(store, draft, written, words)}
      />
    </section>
  );
}

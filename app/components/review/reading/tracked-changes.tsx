'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../ui/button';
import { useReview, useReviewStore } from '../state/context';

/** Tracked changes of the file, how they were read, and the other way to read them. */
export function TrackedChanges() {
  const t = useTranslations('review.notice');
  const store = useReviewStore();
  const { insertions, deletions, authors, view = 'accepted' } = useReview((state) => state.view.revisions);
  const mayCorrect = useReview((state) => state.view.may.correct);
  if (insertions + deletions === 0) return null;
  const other = view === 'accepted' ? 'rejected' : 'accepted';
  return (
    <section>
      <h2>{t('trackedTitle')}</h2>
      <p>{t('trackedText', { insertions, deletions, authors: authors.join(', ') || t('unknownAuthor') })} {t(`view.${view}`)}</p>
      {mayCorrect && <Button size="sm" className="mt-1.5" onClick={() => store.set({ rereading: other })}>{t(`readAs.${other}`)}</Button>}
    </section>
  );
}

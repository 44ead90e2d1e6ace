'use client';

import { useTranslations } from 'next-intl';
import { formatDate } from '@/lib/domain/format/date';
import { useReview, useReviewStore } from '../state/context';

/** Where the comments of the file are: among the threads, or listed here for a version of before they were made threads. */
export function FileComments() {
  const t = useTranslations('review.notice');
  const store = useReviewStore();
  const comments = useReview((state) => state.view.revisions.comments);
  const areThreads = useReview((state) => state.view.threads.some(({ source }) => source !== null));
  if (comments.length === 0) return null;
  return (
    <section>
      <h2>{t('commentsTitle')}</h2>
      {areThreads
        ? <p>{t('commentsText', { count: comments.length })} <button type="button" className="link" onClick={() => store.set({ tab: 'threads', pane: 'panel' })}>{t('openComments')}</button></p>
        : (
          <ul className="mt-1 flex flex-col gap-2">
            {comments.map((comment, at) => (
              <li key={`${comment.author}${comment.date}${at}`}>
                <span className="font-medium">{comment.author}</span>{comment.date && <span className="text-ink-soft"> · {formatDate(comment.date)}</span>}
                {comment.quote && <q lang="vi" className="ml-1 font-law text-ink-soft">{comment.quote}</q>}
                <p className="whitespace-pre-wrap">{comment.text}</p>
              </li>
            ))}
          </ul>
        )}
    </section>
  );
}

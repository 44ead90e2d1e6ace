'use client';

import { FileWarning } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { formatDate } from '@/lib/domain/format/date';
import { useReview, useReviewStore } from './state/context';
import { showProvision } from './state/navigate';

/** What the reader doubted, and the tracked changes and comments that came with the file. */
export function FileNotice() {
  const t = useTranslations('review.notice');
  const store = useReviewStore();
  const { warnings, revisions, provisions } = useReview((state) => state.view);
  const tracked = revisions.insertions + revisions.deletions;
  const facts = [
    warnings.length > 0 && t('warnings', { count: warnings.length }),
    tracked > 0 && t('tracked', { count: tracked }),
    revisions.comments.length > 0 && t('comments', { count: revisions.comments.length }),
  ].filter(Boolean);
  if (facts.length === 0) return null;
  const lineOwner = new Map(provisions.flatMap((provision) => provision.lines.map((line) => [line, provision.id] as const)));
  return (
    <details className="mb-4 rounded-md bg-warn-tint text-ink">
      <summary className="flex items-center gap-2 px-3.5 py-2">
        <FileWarning aria-hidden className="size-4.5 shrink-0 text-warn" />
        <span><span className="font-semibold">{t('title')}</span> {facts.join(' · ')}</span>
      </summary>
      <div className="flex flex-col gap-3 border-t border-line px-3.5 py-3 text-sm">
        {warnings.length > 0 && (
          <section>
            <h2>{t('warningsTitle')}</h2>
            <ul className="mt-1 flex list-disc flex-col gap-1 pl-4">
              {warnings.map((warning) => {
                const owner = warning.line === null ? undefined : lineOwner.get(warning.line);
                return (
                  <li key={`${warning.code}${warning.line}${warning.message}`}>
                    {warning.message} {owner && <button type="button" className="link" onClick={() => showProvision(store, owner)}>{t('show')}</button>}
                  </li>
                );
              })}
            </ul>
          </section>
        )}
        {tracked > 0 && (
          <section>
            <h2>{t('trackedTitle')}</h2>
            <p>{t('trackedText', { insertions: revisions.insertions, deletions: revisions.deletions, authors: revisions.authors.join(', ') || t('unknownAuthor') })}</p>
          </section>
        )}
        {revisions.comments.length > 0 && (
          <section>
            <h2>{t('commentsTitle')}</h2>
            <ul className="mt-1 flex flex-col gap-2">
              {revisions.comments.map((comment) => (
                <li key={`${comment.author}${comment.date}${comment.text}`}>
                  <span className="font-medium">{comment.author}</span>{comment.date && <span className="text-ink-soft"> · {formatDate(comment.date)}</span>}
                  {comment.quote && <q className="ml-1 font-law text-ink-soft">{comment.quote}</q>}
                  <p className="whitespace-pre-wrap">{comment.text}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </details>
  );
}

'use client';

import { MessageSquare } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { EmptyState } from '../../ui/empty-state';
import { splitThreads } from '../model/order';
import { useReview } from '../state/context';
import { CloseFileComments } from './close-file-comments';
import { NewThread } from './new-thread';
import { ThreadCard } from './thread-card';

/** Comments in the order of the text; those whose words are gone come first and are never hidden. */
export function ThreadList() {
  const t = useTranslations('review.threads');
  const threads = useReview((state) => state.view.threads);
  const provisions = useReview((state) => state.view.provisions);
  const draft = useReview((state) => state.draft);
  const mayComment = useReview((state) => state.view.may.comment);
  const { orphans, placed } = useMemo(() => splitThreads(threads, provisions), [threads, provisions]);
  return (
    <>
      {draft && mayComment && <NewThread key={`${draft.provisionId}${draft.start}${draft.end}`} draft={draft} />}
      <CloseFileComments />
      {threads.length === 0 && !draft && <EmptyState icon={MessageSquare} title={t('none')}>{t(mayComment ? 'noneHint' : 'mayNot')}</EmptyState>}
      {orphans.length > 0 && (
        <section aria-label={t('orphans')} className="border-b-4 border-line bg-warn-tint/50">
          <h3 className="px-3 pt-3 font-semibold">{t('orphans')} ({orphans.length})</h3>
          <p className="px-3 pb-1 text-sm text-ink-soft">{t('orphansHint')}</p>
          <ol>{orphans.map((thread) => <ThreadCard key={thread.id} thread={thread} />)}</ol>
        </section>
      )}
      {placed.length > 0 && <ol aria-label={t('label')}>{placed.map((thread) => <ThreadCard key={thread.id} thread={thread} />)}</ol>}
    </>
  );
}

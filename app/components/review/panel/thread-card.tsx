'use client';

import { FileText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo, useState } from 'react';
import { formatMoment } from '@/lib/domain/format/date';
import { ActAlert } from '../../act-alert';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { cx } from '../../ui/cx';
import type { PlacedThread } from '../model/review-view';
import { useReview, useReviewStore } from '../state/context';
import { setThreadOpen } from '../state/decide';
import { choose } from '../state/navigate';
import { replyTo } from '../state/talk';
import { useFailureWords } from '../state/use-failure-words';
import { Composer } from './composer';
import { ThreadProposal } from './thread-proposal';
import { usePlaceWords } from './use-place-words';
import { useChosenCard } from './use-chosen-card';

/** One thread: the words it is about, where they now stand, and what was said. */
export const ThreadCard = memo(function ThreadCard({ thread }: { thread: PlacedThread }) {
  const t = useTranslations('review.threads');
  const store = useReviewStore();
  const words = useFailureWords();
  const placeOf = usePlaceWords();
  const mayComment = useReview((state) => state.view.may.comment);
  const error = useReview((state) => state.errors[thread.id] ?? null);
  const [replying, setReplying] = useState(false);
  const { card, chosen, lit } = useChosenCard('thread', thread.id, thread.place.provision);
  const { state, provision } = thread.place;
  return (
    <li ref={card} data-card="" data-thread-card={thread.id} className={cx('flex flex-col gap-2 border-b border-l-3 border-line px-3 py-3', chosen ? 'border-l-accent' : lit ? 'border-l-accent-line bg-accent-tint/60' : 'border-l-transparent')}>
      <button type="button" data-card-head="" onClick={() => choose(store, { kind: 'thread', id: thread.id }, { toPaper: true })} className="flex flex-col gap-1 text-left">
        <span className="flex flex-wrap items-center gap-2">
          <span className="font-medium">{placeOf(provision ?? thread.anchor.provision)}</span>
          {state !== 'sure' && !thread.takenUp && <Badge tone="warn" icon>{t(`place.${state}`)}</Badge>}
          {thread.proposal !== null && <Badge tone="info">{t(thread.proposal === '' ? 'omission' : 'proposal')}</Badge>}
          {thread.source && <Badge>{t('fromFile')}</Badge>}
          {!thread.open && <Badge tone="done" icon>{t('resolved')}</Badge>}
        </span>
        {thread.proposal === null && <span className={cx('border-l-3 pl-2 font-law text-sm text-ink-soft', state === 'orphan' ? 'border-line-strong line-through decoration-ink-faint' : 'border-[#b38a12]', !chosen && 'line-clamp-2')}>{thread.source?.quote || thread.anchor.quote}</span>}
      </button>
      {thread.proposal !== null && <ThreadProposal thread={thread} proposal={thread.proposal} chosen={chosen} />}
      {state === 'to-confirm' && <p className="text-sm text-ink-soft">{t('toConfirmHint')}</p>}
      <ol className="flex flex-col gap-2">
        {thread.replies.map((reply) => (
          <li key={reply.id} className="text-sm">
            <p><span className="font-medium">{reply.authorName || t('unknownAuthor')}</span> <span className="text-ink-faint">· {formatMoment(reply.writtenAt)}</span>{reply.authorId === null && <FileText role="img" aria-label={t('inFile')} className="ml-1.5 inline size-3.5 align-[-0.125em] text-ink-faint" />}</p>
            {reply.text !== '' && <p className="whitespace-pre-wrap">{reply.text}</p>}
          </li>
        ))}
      </ol>
      <ActAlert error={error} />
      {mayComment && replying && <Composer label={t('replyText')} send={t('sendReply')} autoFocus onCancel={() => setReplying(false)} onSend={(text) => replyTo(store, thread.id, text, words).then((taken) => (setReplying(!taken), taken))} />}
      {mayComment && !replying && (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => setReplying(true)}>{t('reply')}</Button>
          <Button size="sm" variant="quiet" onClick={() => void setThreadOpen(store, thread.id, !thread.open, words)}>{t(thread.open ? 'resolve' : 'reopen')}</Button>
        </div>
      )}
    </li>
  );
});

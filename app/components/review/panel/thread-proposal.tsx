'use client';

import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { CopyButton } from '../../ui/copy-button';
import { changeOf, shortened } from '../model/proposal';
import type { PlacedThread } from '../model/review-view';
import { useReview } from '../state/context';
import { ProposedChange } from './proposed-change';

/** The wording that a thread proposes: what it changes, whether this version says it, and a way to take it along into Word. */
export function ThreadProposal({ thread, proposal, chosen }: { thread: PlacedThread; proposal: string; chosen: boolean }) {
  const t = useTranslations('review.proposals');
  const number = useReview((state) => state.view.version.number);
  const { words } = useMemo(() => changeOf(thread.anchor.quote, proposal), [thread.anchor.quote, proposal]);
  return (
    <div className="flex flex-col items-start gap-2">
      <ProposedChange words={chosen ? words : shortened(words)} clamped={!chosen} />
      {thread.takenUp && (
        <p className="flex items-start gap-1.5 text-sm font-medium text-done">
          <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" />
          {t(proposal === '' ? 'omissionTakenUp' : 'takenUp', { number })}
        </p>
      )}
      {proposal !== '' && <CopyButton text={proposal} label={t('copy')} said={t('copied')} />}
    </div>
  );
}

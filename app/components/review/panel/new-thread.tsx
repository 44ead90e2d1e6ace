'use client';

import { useTranslations } from 'next-intl';
import type { Quote } from '../model/quote';
import { useReview, useReviewStore } from '../state/context';
import { NEW_THREAD, openThread } from '../state/talk';
import { useFailureWords } from '../state/use-failure-words';
import { NO_DRAFT } from '../state/write';
import { Composer } from './composer';
import { ProposalFields } from './proposal-fields';
import { usePlaceWords } from './use-place-words';

/** A comment being written on words that were selected, or another wording being proposed for them. */
export function NewThread({ draft }: { draft: Quote }) {
  const t = useTranslations('review.threads');
  const proposals = useTranslations('review.proposals');
  const store = useReviewStore();
  const words = useFailureWords();
  const placeOf = usePlaceWords();
  const text = useReview((state) => state.draftText);
  const proposal = useReview((state) => state.draftProposal);
  const error = useReview((state) => state.errors[NEW_THREAD] ?? null);
  const place = placeOf(draft.provisionId);
  const common = {
    error, kept: { text, onChange: (draftText: string) => store.set({ draftText }) },
    onCancel: () => store.set(NO_DRAFT), onSend: (written: string) => openThread(store, draft, written, words),
  };
  return (
    <section aria-label={proposal === null ? t('new') : proposals('new')} className="flex flex-col gap-2 border-b border-line bg-accent-tint/50 px-3 py-3">
      <h2 className="text-base font-semibold">{proposal === null ? t('newOn', { place }) : proposals('newOn', { place })}</h2>
      {proposal === null && <blockquote lang="vi" className="line-clamp-4 border-l-3 border-accent-line pl-2 font-law text-sm">{draft.text}</blockquote>}
      {proposal === null
        ? <Composer key="comment" label={t('text')} send={t('send')} autoFocus {...common} />
        : (
          <Composer key="proposal" label={proposals('reason')} send={proposals(proposal.trim() === '' ? 'sendOmission' : 'send')} optional {...common}>
            <ProposalFields quote={draft.text} proposal={proposal} onChange={(draftProposal) => store.set({ draftProposal })} />
          </Composer>
        )}
    </section>
  );
}

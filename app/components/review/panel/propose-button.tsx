'use client';

import { PencilLine } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Finding } from '@/lib/domain/process/types';
import { useReview, useReviewStore } from '../state/context';
import { proposalIn, proposeAsSuggested } from '../state/propose';

/** From a finding whose rule suggests a wording to the proposal of it. */
export function ProposeButton({ finding }: { finding: Finding }) {
  const t = useTranslations('review.proposals');
  const store = useReviewStore();
  const mayComment = useReview((state) => state.view.may.comment);
  if (!mayComment || proposalIn(store, finding) === null) return null;
  return (
    <button type="button" onClick={() => proposeAsSuggested(store, finding)} className="link inline-flex min-h-7 items-center gap-1.5 self-start text-sm">
      <PencilLine aria-hidden className="size-4" />
      {t('asSuggested')}
    </button>
  );
}

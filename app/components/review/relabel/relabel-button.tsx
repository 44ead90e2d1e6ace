'use client';

import { Tags } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useReview, useReviewStore } from '../state/context';
import { askLabels } from '../state/relabel';

/** From the card of a label to all labels of its line. */
export function RelabelButton({ provisionId }: { provisionId: string }) {
  const t = useTranslations('review.relabel');
  const store = useReviewStore();
  const mayDecide = useReview((state) => state.view.may.decide);
  if (!mayDecide) return null;
  return (
    <button type="button" onClick={() => askLabels(store, provisionId)} className="link inline-flex min-h-7 items-center gap-1.5 self-start text-sm">
      <Tags aria-hidden className="size-4" />
      {t('button')}
    </button>
  );
}

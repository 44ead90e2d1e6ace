'use client';

import { useTranslations } from 'next-intl';
import { hasLabels } from '@/lib/domain/teaching/labels';
import { Dialog } from '../../ui/dialog';
import { usePlaceWords } from '../panel/use-place-words';
import { useReview, useReviewStore } from '../state/context';
import { RelabelForm } from './relabel-form';

/** Asks which parts of a procedure a line regulates. */
export function RelabelDialog() {
  const t = useTranslations('review.relabel');
  const store = useReviewStore();
  const placeOf = usePlaceWords();
  const provisionId = useReview((state) => state.relabelling);
  const provision = provisionId === null ? undefined : store.fixed.provisions.get(provisionId);
  return (
    <Dialog
      title={provision ? t.rich('title', { place: placeOf(provision.id), vi: (words) => <span lang="vi">{words}</span> }) : t('button')} description={t('hint')}
      open={provision !== undefined} onOpenChange={(open) => !open && store.set({ relabelling: null })}
    >
      {provision && (hasLabels(provision) ? <RelabelForm key={provision.id} provision={provision} /> : <p>{t('noLabels')}</p>)}
    </Dialog>
  );
}

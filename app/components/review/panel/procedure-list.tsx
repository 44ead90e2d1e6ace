'use client';

import { Workflow } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '../../ui/empty-state';
import { useReview } from '../state/context';
import { ProcedureCard } from './procedure-card';

/** The procedures that the draft sets, each with its eleven cells. */
export function ProcedureList() {
  const t = useTranslations('review.procedures');
  const procedures = useReview((state) => state.view.procedures);
  if (procedures.length === 0) return <EmptyState icon={Workflow} title={t('none')}>{t('noneHint')}</EmptyState>;
  return (
    <ol aria-label={t('label')} className="flex flex-col">
      {procedures.map((procedure) => <ProcedureCard key={procedure.id} procedure={procedure} />)}
    </ol>
  );
}

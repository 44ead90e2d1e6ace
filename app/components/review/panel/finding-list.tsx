'use client';

import { ListFilter, SearchCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { filtered, NO_FILTER } from '../model/filters';
import { inTextOrder } from '../model/order';
import { useReview, useReviewStore } from '../state/context';
import { FindingFilters } from './filters';
import { FindingCard } from './finding-card';

/** Findings in the order of the text. */
export function FindingList() {
  const t = useTranslations('review.findings');
  const store = useReviewStore();
  const findings = useReview((state) => state.view.findings);
  const provisions = useReview((state) => state.view.provisions);
  const filters = useReview((state) => state.filters);
  const ordered = useMemo(() => inTextOrder(findings, provisions), [findings, provisions]);
  const shown = useMemo(() => filtered(ordered, filters), [ordered, filters]);
  if (findings.length === 0) return <EmptyState icon={SearchCheck} title={t('none')}>{t('noneHint')}</EmptyState>;
  return (
    <>
      <FindingFilters />
      {shown.length === 0 ? (
        <EmptyState icon={ListFilter} title={t('filteredOut')} action={<Button onClick={() => store.set({ filters: NO_FILTER })}>{t('showAll')}</Button>} />
      ) : (
        <ol aria-label={t('label')} className="flex flex-col">
          {shown.map((finding) => <FindingCard key={finding.id} finding={finding} />)}
        </ol>
      )}
    </>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { cx } from '../../ui/cx';
import { Select } from '../../ui/select';
import { filterCounts, FINDING_FILTERS, partCounts } from '../model/filters';
import type { Part } from '@/lib/domain/procedures/types';
import { useReview, useReviewStore } from '../state/context';

/** Which findings the list shows. */
export function FindingFilters() {
  const t = useTranslations('review.filters');
  const common = useTranslations('common.parts');
  const store = useReviewStore();
  const filters = useReview((state) => state.filters);
  const findings = useReview((state) => state.view.findings);
  const counts = filterCounts(findings, filters.part);
  return (
    <div data-panel-head="" className="sticky top-0 z-10 flex flex-col gap-2 border-b border-line bg-surface px-2.5 py-2">
      <div role="group" aria-label={t('label')} className="flex gap-1">
        {FINDING_FILTERS.map((show) => (
          <button
            key={show}
            type="button"
            aria-pressed={filters.show === show}
            onClick={() => store.set({ filters: { ...filters, show } })}
            className={cx(
              'min-h-7 flex-auto rounded-full border px-1 text-xs whitespace-nowrap',
              filters.show === show ? 'border-accent bg-accent-tint font-medium text-accent-strong' : 'border-line bg-surface text-ink-soft hover:border-line-strong',
            )}
          >
            {t(show)} <span className="tabular-nums">{counts[show]}</span>
          </button>
        ))}
      </div>
      <Select
        aria-label={t('part')}
        value={filters.part ?? ''}
        onChange={(event) => store.set({ filters: { ...filters, part: (event.target.value || null) as Part | null } })}
        className="text-sm"
      >
        <option value="">{t('everyPart')}</option>
        {partCounts(findings).map(({ part, count }) => <option key={part} value={part}>{`${common(part)} (${count})`}</option>)}
      </Select>
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { cx } from '../../ui/cx';
import { Select } from '../../ui/select';
import { filterCounts, FINDING_FILTERS, partCounts, type About } from '../model/filters';
import { isTechnique } from '../model/review-view';
import { useReview, useReviewStore } from '../state/context';

/** Which findings the list shows. */
export function FindingFilters() {
  const t = useTranslations('review.filters');
  const common = useTranslations('common.parts');
  const store = useReviewStore();
  const filters = useReview((state) => state.filters);
  const findings = useReview((state) => state.view.findings);
  const counts = filterCounts(findings, filters.part);
  const techniques = findings.filter(isTechnique).length;
  const show = (about: About) => store.set({ filters: { show: 'all', part: about } });
  return (
    <div data-panel-head="" className="sticky top-0 z-10 flex flex-col gap-2 border-b border-line bg-surface px-2.5 py-2">
      <div role="group" aria-label={t('label')} className="flex flex-wrap gap-1">
        {FINDING_FILTERS.map((id) => (
          <button
            key={id}
            type="button"
            aria-pressed={filters.show === id}
            onClick={() => store.set({ filters: { ...filters, show: id } })}
            className={cx(
              'min-h-7 rounded-full border px-1.5 text-xs whitespace-nowrap',
              filters.show === id ? 'border-accent bg-accent-tint font-medium text-accent-strong' : 'border-line bg-surface text-ink-soft hover:border-line-strong',
            )}
          >
            {t(id)} <span className="tabular-nums">{counts[id]}</span>
          </button>
        ))}
      </div>
      <Select
        aria-label={t('part')}
        value={filters.part ?? ''}
        onChange={(event) => store.set({ filters: { ...filters, part: (event.target.value || null) as About } })}
        className="text-sm"
      >
        <option value="">{t('everyPart')}</option>
        {partCounts(findings).map(({ part, count }) => <option key={part} value={part}>{`${common(part)} (${count})`}</option>)}
        {techniques > 0 && <option value="technique">{`${t('technique')} (${techniques})`}</option>}
      </Select>
      {techniques > 0 && filters.part === null && <button type="button" onClick={() => show('technique')} className="link min-h-7 self-start text-sm">{t('andTechnique', { count: techniques })}</button>}
      {filters.part === 'technique' && techniques < findings.length && <button type="button" onClick={() => show(null)} className="link min-h-7 self-start text-sm">{t('backToProcedures')}</button>}
    </div>
  );
}

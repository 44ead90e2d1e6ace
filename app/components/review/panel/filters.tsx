'use client';

import { useTranslations } from 'next-intl';
import { COMPLAINTS } from '@/lib/domain/checks/types';
import { PARTS } from '@/lib/domain/procedures/types';
import { cx } from '../../ui/cx';
import { Select } from '../../ui/select';
import { ARRANGEMENTS, filterCounts, FINDING_FILTERS, subjectCounts, type About } from '../model/filters';
import { useReview, useReviewStore } from '../state/context';

/** Which findings the list shows, and in what arrangement. */
export function FindingFilters() {
  const t = useTranslations('review.filters');
  const store = useReviewStore();
  const filters = useReview((state) => state.filters);
  const findings = useReview((state) => state.view.findings);
  const counts = filterCounts(findings, filters.about, store.fixed.rules);
  const pill = (pressed: boolean) => cx(
    'min-h-7 rounded-full border px-1.5 text-xs whitespace-nowrap',
    pressed ? 'border-accent bg-accent-tint font-medium text-accent-strong' : 'border-line bg-surface text-ink-soft hover:border-line-strong',
  );
  return (
    <div data-panel-head="" className="sticky top-0 z-10 flex flex-col gap-1.5 border-b border-line bg-surface px-2.5 py-2">
      <div role="group" aria-label={t('label')} className="flex flex-wrap gap-1">
        {FINDING_FILTERS.map((id) => (
          <button key={id} type="button" aria-pressed={filters.show === id} onClick={() => store.set({ filters: { ...filters, show: id, toggled: [] } })} className={pill(filters.show === id)}>
            {t(id)} <span className="tabular-nums">{counts[id]}</span>
          </button>
        ))}
      </div>
      <Subject />
      {findings.some(({ kind }) => kind === 'rule') && (
        <div role="group" aria-label={t('arrangement')} className="flex flex-wrap gap-1">
          {ARRANGEMENTS.map((by) => (
            <button key={by} type="button" aria-pressed={filters.by === by} onClick={() => store.set({ filters: { ...filters, by } })} className={pill(filters.by === by)}>{t(`by.${by}`)}</button>
          ))}
        </div>
      )}
    </div>
  );
}

/** What the findings are about: a part of a procedure, a complaint of the inspection, or drafting technique. */
function Subject() {
  const t = useTranslations('review.filters');
  const parts = useTranslations('common.parts');
  const complaints = useTranslations('review.complaints');
  const store = useReviewStore();
  const filters = useReview((state) => state.filters);
  const findings = useReview((state) => state.view.findings);
  const counts = new Map(subjectCounts(findings, store.fixed.rules).map(({ subject, count }) => [subject, count]));
  const options = <T extends Exclude<About, null>>(ids: readonly T[], name: (id: T) => string) =>
    ids.filter((id) => counts.has(id) || filters.about === id).map((id) => <option key={id} value={id}>{`${name(id)} (${counts.get(id) ?? 0})`}</option>);
  return (
    <Select
      aria-label={t('subject')}
      value={filters.about ?? ''}
      onChange={(event) => store.set({ filters: { ...filters, about: (event.target.value || null) as About, toggled: [] } })}
      className="text-sm"
    >
      <option value="">{t('everything')}</option>
      <optgroup label={t('parts')}>{options(PARTS, parts)}</optgroup>
      <optgroup label={t('complaints')}>{options(COMPLAINTS, complaints)}</optgroup>
      {options(['technique'] as const, () => t('technique'))}
    </Select>
  );
}

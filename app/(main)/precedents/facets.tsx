'use client';

import { SlidersHorizontal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PartChip } from '@/app/components/part-chip';
import type { Part } from '@/lib/domain/procedures/types';
import type { Facets as Counts } from '@/lib/ports/precedents';
import { FacetGroup } from './facet-group';
import { conditionsOf } from './narrow';
import { useSearch } from './search-context';
import { StateFacet } from './state-facet';
import { YearFacet } from './year-facet';

/** What narrows the results, beside them; on a narrow screen folded away above them. `all` is false where only the best were counted. */
export function Facets({ counts, all }: { counts: Counts; all: boolean }) {
  const t = useTranslations('precedents');
  const { asked } = useSearch();
  const law = asked.filter.kind !== 'procedure';
  const conditions = conditionsOf(asked).length;
  return (
    <aside aria-label={t('narrow')}>
      <input type="checkbox" id="facets-open" className="peer sr-only lg:hidden" />
      <label htmlFor="facets-open" className="mb-3 flex min-h-10 items-center justify-center gap-2 rounded-md border border-line-strong bg-surface font-medium peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent lg:hidden">
        <SlidersHorizontal aria-hidden className="size-4" />
        {t('facetsButton', { n: conditions })}
      </label>
      <div className="hidden flex-col gap-5 max-lg:mb-5 max-lg:rounded-lg max-lg:border max-lg:border-line max-lg:bg-surface max-lg:p-4 peer-checked:flex lg:flex">
        {law && <FacetGroup facet="type" legend={t('facets.type')} counts={counts.types} />}
        {law && <StateFacet counts={counts.states} />}
        <FacetGroup facet="part" legend={t('facets.part')} counts={counts.parts} show={(part) => <PartChip part={part as Part} />} />
        {law && <YearFacet counts={counts.years} />}
        <FacetGroup facet="agency" legend={t('facets.agency')} counts={counts.agencies} />
        <FacetGroup facet="topic" legend={law ? t('facets.topic') : t('facets.field')} counts={counts.topics} />
        {!all && <p className="text-sm text-ink-soft">{t('countedInPart')}</p>}
      </div>
    </aside>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/app/components/ui/button';
import { Input } from '@/app/components/ui/field';
import type { FacetCount } from '@/lib/ports/precedents';
import { FORM_ID } from './places';
import { useSearch } from './search-context';

/** Between which years the act was issued; its button sends the whole form, so that the page needs no scripts. */
export function YearFacet({ counts }: { counts: readonly FacetCount[] }) {
  const t = useTranslations('precedents');
  const { asked: { filter: { yearFrom, yearTo } } } = useSearch();
  const years = counts.map(({ value }) => value).filter((value) => /^\d{4}$/.test(value)).sort();
  const field = (name: 'from' | 'to', value: number | undefined, placeholder = '') => (
    <Input
      key={`${name} ${value}`}
      form={FORM_ID}
      name={name}
      defaultValue={value}
      inputMode="numeric"
      pattern="(19|20|21)\d\d"
      title={t('yearHint')}
      maxLength={4}
      aria-label={t(`years.${name}`)}
      placeholder={placeholder}
      className="w-16! px-2.5!"
    />
  );
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{t('facets.years')}</legend>
      <div className="flex items-center gap-1.5">
        {field('from', yearFrom, years[0])}
        <span aria-hidden>–</span>
        {field('to', yearTo, years.at(-1))}
        <Button type="submit" form={FORM_ID} size="sm" className="min-h-9 whitespace-nowrap">{t('apply')}</Button>
      </div>
    </fieldset>
  );
}

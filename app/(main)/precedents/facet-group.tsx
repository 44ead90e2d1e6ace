'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { Choice } from '@/app/components/ui/choice';
import type { FacetCount } from '@/lib/ports/precedents';
import { FACETS, type FacetName } from './address';
import { toggled } from './narrow';
import { FORM_ID } from './places';
import { useSearch } from './search-context';

/** Values shown before somebody asks for more. */
const FEW = 6;

interface FacetGroupProps {
  readonly facet: FacetName;
  readonly legend: string;
  readonly counts: readonly FacetCount[];
  /** A value as it is shown; itself where there is none. */
  readonly show?: (value: string) => ReactNode;
}

/** The values of a facet, each with the number of entries that have it. What is asked for is never folded away, also where nothing has it. */
export function FacetGroup({ facet, legend, counts, show = (value) => <span lang="vi">{value}</span> }: FacetGroupProps) {
  const t = useTranslations('precedents');
  const { asked, go } = useSearch();
  const [all, setAll] = useState(false);
  const wanted: readonly string[] = asked.filter[FACETS[facet]] ?? [];
  const offered = counts.filter(({ value }) => value !== '');
  const gone = wanted.filter((value) => !offered.some((one) => one.value === value));
  const values: readonly { value: string; count?: number }[] = [...gone.map((value) => ({ value })), ...offered];
  const folded = values.slice(FEW).filter(({ value }) => !wanted.includes(value)).map(({ value }) => value);
  if (values.length === 0) return null;
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{legend}</legend>
      <div className="flex flex-col">
        {values.map(({ value, count }) => (
          <Choice
            key={value}
            type="checkbox"
            form={FORM_ID}
            name={facet}
            value={value}
            checked={wanted.includes(value)}
            onChange={() => go(toggled(asked, facet, value))}
            className={!all && folded.includes(value) ? 'hidden' : 'text-sm'}
            label={<>{show(value)}{count !== undefined && <span className="text-ink-faint tabular-nums"> ({count.toLocaleString('vi-VN')})</span>}</>}
          />
        ))}
      </div>
      {folded.length > 0 && (
        <button type="button" aria-expanded={all} className="link mt-1 text-sm" onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('more', { n: folded.length })}
        </button>
      )}
    </fieldset>
  );
}

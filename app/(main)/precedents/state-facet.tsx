'use client';

import { useTranslations } from 'next-intl';
import { Choice, ChoiceGroup } from '@/app/components/ui/choice';
import { LIBRARY_STATES } from '@/lib/domain/precedents/state';
import type { FacetCount } from '@/lib/ports/precedents';
import { narrowed } from './narrow';
import { FORM_ID } from './places';
import { useSearch } from './search-context';

/** Whether the act is in force: one of the four states today, or any. */
export function StateFacet({ counts }: { counts: readonly FacetCount[] }) {
  const t = useTranslations();
  const { asked, go } = useSearch();
  const choice = (state: (typeof LIBRARY_STATES)[number] | undefined, words: string) => {
    const count = counts.find(({ value }) => value === state)?.count;
    return (
      <Choice
        key={words}
        form={FORM_ID}
        name="state"
        value={state ?? ''}
        checked={asked.filter.state === state}
        onChange={() => go(narrowed(asked, { state }))}
        className="text-sm"
        label={<>{words}{count !== undefined && <span className="text-ink-faint tabular-nums"> ({count.toLocaleString('vi-VN')})</span>}</>}
      />
    );
  };
  return (
    <ChoiceGroup legend={t('precedents.facets.state')} className="gap-0!">
      {choice(undefined, t('precedents.anyState'))}
      {LIBRARY_STATES.map((state) => choice(state, t(`library.states.${state}`)))}
    </ChoiceGroup>
  );
}

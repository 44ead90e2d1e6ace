'use client';

import { SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Alert } from '@/app/components/ui/alert';
import { Button } from '@/app/components/ui/button';
import { Card } from '@/app/components/ui/card';
import { EmptyState } from '@/app/components/ui/empty-state';
import { formatDate } from '@/lib/domain/format/date';
import type { RulesView } from '@/lib/usecases/view-rules';
import { ALL_RULES, filterRules, isNarrowed } from './filter';
import { RuleFilters } from './rule-filters';
import { RuleRow, ROW_GRID } from './rule-row';

/** The rules that drafts are checked against, for administrators to look through and to set. */
export function RuleBoard({ rules, on }: RulesView) {
  const t = useTranslations('rules');
  const [filter, setFilter] = useState(ALL_RULES);
  const shown = filterRules(rules, filter);
  const clear = isNarrowed(filter) && <Button variant="quiet" size="sm" onClick={() => setFilter(ALL_RULES)}>{t('clear')}</Button>;
  return (
    <div className="flex flex-col gap-3">
      <Alert tone="info"><p className="max-w-prose">{t('effect')}</p></Alert>
      <RuleFilters filter={filter} onChange={setFilter} />
      <div className="flex min-h-7 flex-wrap items-center gap-x-3">
        <p role="status" className="text-sm text-ink-soft">{t('count', { shown: shown.length, all: rules.length, altered: rules.filter((rule) => rule.altered).length, on: formatDate(on) })}</p>
        {clear}
      </div>
      <Card padded={false}>
        {shown.length === 0
          ? <EmptyState icon={SearchX} title={t('nothing')} action={clear}>{t('nothingHint')}</EmptyState>
          : (
            <>
              <div aria-hidden className={`${ROW_GRID} hidden border-b border-line px-4 py-2 text-sm font-medium text-ink-soft lg:grid`}>
                <span>{t('code')}</span><span>{t('rule')}</span><span>{t('severity')}</span><span>{t('dates')}</span><span>{t('state')}</span><span />
              </div>
              <ul aria-label={t('title')}>{shown.map((rule) => <RuleRow key={rule.id} rule={rule} />)}</ul>
            </>
          )}
      </Card>
    </div>
  );
}

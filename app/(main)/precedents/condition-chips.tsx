'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cleared, conditionsOf } from './narrow';
import { SearchLink, useSearch } from './search-context';
import { useConditionWords } from './use-condition-words';

/** The conditions in force, each with a way to take it away, and one for all. */
export function ConditionChips() {
  const t = useTranslations('precedents');
  const { asked } = useSearch();
  const wordsOf = useConditionWords();
  const conditions = conditionsOf(asked);
  if (conditions.length === 0) return null;
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <ul aria-label={t('conditions')} className="contents">
        {conditions.map((condition) => {
          const words = wordsOf(condition);
          return (
            <li key={words} className="inline-flex max-w-full">
              <SearchLink to={condition.without} className="inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-full border border-accent-line bg-accent-tint py-0.5 pr-2 pl-3 text-sm text-accent-strong hover:bg-surface">
                <span className="sr-only">{t('takeAway')} </span>
                <span className="truncate" lang="vi">{words}</span>
                <X aria-hidden className="size-3.5 shrink-0" />
              </SearchLink>
            </li>
          );
        })}
      </ul>
      <SearchLink to={cleared(asked)} className="link px-1 text-sm">{t('clear')}</SearchLink>
    </div>
  );
}

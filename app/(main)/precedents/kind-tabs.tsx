'use client';

import { useTranslations } from 'next-intl';
import { cx } from '@/app/components/ui/cx';
import type { PrecedentKind } from '@/lib/ports/precedents';
import { SearchLink, useSearch } from './search-context';

const KINDS: readonly PrecedentKind[] = ['law', 'procedure'];

/** Articles of law or procedures of the national list: never both in one list. The facets of one say nothing of the other. */
export function KindTabs() {
  const t = useTranslations('precedents');
  const { asked } = useSearch();
  const current = asked.filter.kind ?? 'law';
  return (
    <nav aria-label={t('kind')} className="mt-3 flex gap-1 border-b border-line">
      {KINDS.map((kind) => (
        <SearchLink
          key={kind}
          to={{ query: asked.query, filter: kind === 'law' ? {} : { kind }, page: 1 }}
          aria-current={kind === current ? 'page' : undefined}
          className={cx('-mb-px inline-flex min-h-9 items-center border-b-2 px-3 -outline-offset-2', kind === current ? 'border-accent font-medium text-accent' : 'border-transparent text-ink-soft hover:text-ink')}
        >
          {t(`kinds.${kind}`)}
        </SearchLink>
      ))}
    </nav>
  );
}

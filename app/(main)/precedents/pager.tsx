'use client';

import { useTranslations } from 'next-intl';
import { buttonClass } from '@/app/components/ui/button';
import { SearchLink, useSearch } from './search-context';

/** The way to the page before and the page after. */
export function Pager({ more }: { more: boolean }) {
  const t = useTranslations('precedents');
  const { asked } = useSearch();
  const { page } = asked;
  if (page === 1 && !more) return null;
  return (
    <nav aria-label={t('pages')} className="mt-6 flex items-center justify-between gap-4">
      {page > 1 ? <SearchLink to={{ ...asked, page: page - 1 }} className={buttonClass()}>{t('previous')}</SearchLink> : <span />}
      <span className="text-sm text-ink-soft">{t('page', { n: page })}</span>
      {more ? <SearchLink to={{ ...asked, page: page + 1 }} className={buttonClass()}>{t('next')}</SearchLink> : <span />}
    </nav>
  );
}

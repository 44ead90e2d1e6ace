import { SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonClass } from '@/app/components/ui/button';
import { EmptyState } from '@/app/components/ui/empty-state';
import type { Asked } from './address';
import { conditionsOf } from './narrow';
import { SearchLink } from './search-context';

const QUOTES = /["“”„]/gu;

/** Where a page shows no hit: why, and the one step that most likely brings some. `total` is above 0 on a page after the last. */
export function Nothing({ asked, total }: { asked: Asked; total: number }) {
  const t = useTranslations('precedents');
  const step = (to: Asked, words: string) => <SearchLink to={to} className={buttonClass()}>{words}</SearchLink>;
  if (total > 0) return <EmptyState icon={SearchX} title={t('noSuchPage', { page: asked.page })} action={step({ ...asked, page: 1 }, t('firstPage'))} />;
  if (conditionsOf(asked).length > 0) return <EmptyState icon={SearchX} title={t('nothing')}>{t('nothingNarrowed')}</EmptyState>;
  const loose = asked.query.replace(QUOTES, ' ').replace(/\s+/gu, ' ').trim();
  if (loose !== '' && asked.query.search(QUOTES) >= 0) {
    return <EmptyState icon={SearchX} title={t('nothingExact')} action={step({ ...asked, query: loose, page: 1 }, t('loosely'))}>{t('nothingExactText')}</EmptyState>;
  }
  return <EmptyState icon={SearchX} title={t('nothing')}>{t('nothingText')}</EmptyState>;
}

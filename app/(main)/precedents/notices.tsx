import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Alert } from '@/app/components/ui/alert';
import { LONGEST_QUERY, type AnsweredSearch } from '@/lib/usecases/search-precedents';
import type { Asked } from './address';
import { mendedQuery } from './mended-query';
import { isActAmong, isAmong } from './named-act';
import { conditionsOf } from './narrow';
import { SearchLink } from './search-context';

/** Characters: a longer text is no look-up of an act, though it may cite some. */
const LOOK_UP = 200;

/** What the search made of the query, where that is more than its words, and what it could not do. */
export function Notices({ found, asked }: { found: AnsweredSearch; asked: Asked }) {
  const t = useTranslations('precedents');
  const { understood: { reference, corrected, shortened }, hits, fellBack, cut } = found;
  const vi = (words: ReactNode) => <span lang="vi">{words}</span>;
  const named = reference !== null && asked.page === 1 && asked.query.length <= LOOK_UP ? reference : null;
  const exact = { ...asked, query: `"${asked.query.replaceAll('"', '')}"`, page: 1 };
  return (
    <div className="flex flex-col gap-2 empty:hidden not-empty:mb-4">
      {fellBack && <Alert tone="warn">{t('fellBack')}</Alert>}
      {cut && <Alert tone="info">{t('tooLong', { longest: LONGEST_QUERY })}</Alert>}
      {shortened && <Alert tone="info">{t('shortened')}</Alert>}
      {named !== null && isAmong(named, hits) && <Alert tone="info">{t.rich('named', { reference: named, vi })}</Alert>}
      {named !== null && !isAmong(named, hits) && conditionsOf(asked).length === 0 && <Alert tone="warn">{t.rich(lacking(named, hits), { reference: named, vi })}</Alert>}
      {corrected !== null && (
        <Alert tone="info">
          {t.rich('corrected', { corrected: mendedQuery(asked.query, corrected), query: asked.query, vi })}{' '}
          <SearchLink to={exact} className="link">{t.rich('exactly', { query: asked.query, vi })}</SearchLink>
        </Alert>
      )}
    </div>
  );
}

/** Which sentence says that a named act is not there, and what stands below instead. */
function lacking(reference: string, hits: AnsweredSearch['hits']): 'articleNotNamed' | 'notNamed' | 'nothingNamed' {
  if (isActAmong(reference, hits)) return 'articleNotNamed';
  return hits.length > 0 ? 'notNamed' : 'nothingNamed';
}

import { SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/app/components/ui/empty-state';
import { wordsShown } from '@/lib/domain/precedents/question';
import type { AnsweredSearch } from '@/lib/usecases/search-precedents';
import type { Asked } from './address';
import { ConditionChips } from './condition-chips';
import { Facets } from './facets';
import { HitList } from './hit-list';
import { conditionsOf } from './narrow';
import { Notices } from './notices';
import { Pager } from './pager';
import { Waiting } from './waiting';

/** What was found for a search, with what narrows it at its side. `size` is the number of hits a page. */
export function Results({ found, asked, size }: { found: AnsweredSearch; asked: Asked; size: number }) {
  const t = useTranslations('precedents');
  const { hits, total, facets, query, understood } = found;
  const first = (asked.page - 1) * size + 1;
  const procedures = asked.filter.kind === 'procedure';
  return (
    <div className="mt-5 grid items-start gap-x-8 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <Facets counts={facets} />
      <Waiting>
        <Notices found={found} asked={asked} />
        <ConditionChips />
        <p role="status" className="mb-2 text-sm text-ink-soft">{t(procedures ? 'countProcedures' : 'countArticles', { n: total })}</p>
        {hits.length === 0
          ? <EmptyState icon={SearchX} title={t('nothing')}>{conditionsOf(asked).length > 0 ? t('nothingNarrowed') : t('nothingText')}</EmptyState>
          : <HitList hits={hits} asked={asked} query={understood.corrected ?? wordsShown(query)} first={first} />}
        <Pager more={hits.length === size && first + size <= total} />
      </Waiting>
    </div>
  );
}

import { useTranslations } from 'next-intl';
import { markedQuery } from '@/lib/domain/precedents/mended-query';
import type { AnsweredSearch } from '@/lib/usecases/search-precedents';
import type { Asked } from './address';
import { ConditionChips } from './condition-chips';
import { Facets } from './facets';
import { HitList } from './hit-list';
import { conditionsOf } from './narrow';
import { Nothing } from './nothing';
import { Notices } from './notices';
import { Pager } from './pager';
import { Waiting } from './waiting';

/** What was found for a search, with what narrows it at its side. `size` is the number of hits a page. */
export function Results({ found, asked, size }: { found: AnsweredSearch; asked: Asked; size: number }) {
  const t = useTranslations('precedents');
  const { hits, total, beyond, facets, countsAll, query, understood } = found;
  const first = (asked.page - 1) * size + 1;
  const procedures = asked.filter.kind === 'procedure';
  const narrowable = total > 0 || conditionsOf(asked).length > 0;
  return (
    <div className={narrowable ? 'mt-5 grid items-start gap-x-8 lg:grid-cols-[15rem_minmax(0,1fr)]' : 'mt-5'}>
      {narrowable && <Facets counts={facets} all={countsAll} />}
      <Waiting>
        <Notices found={found} asked={asked} />
        <ConditionChips />
        <p role="status" className={total === 0 ? 'sr-only' : 'mb-2 text-sm text-ink-soft'}>{t(procedures ? 'countProcedures' : 'countArticles', { n: total, beyond })}</p>
        {hits.length === 0
          ? <Nothing asked={asked} total={total} />
          : <HitList hits={hits} asked={asked} query={markedQuery(query, understood.corrected)} first={first} />}
        {hits.length > 0 && <Pager more={hits.length === size && first + size <= total} />}
      </Waiting>
    </div>
  );
}

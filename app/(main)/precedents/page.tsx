import { BookOpenText } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { currentActor } from '@/app/_lib/session';
import { Alert } from '@/app/components/ui/alert';
import { LinkButton } from '@/app/components/ui/button';
import { Card } from '@/app/components/ui/card';
import { EmptyState } from '@/app/components/ui/empty-state';
import { PageBody, PageHead } from '@/app/components/ui/page-frame';
import type { Actor } from '@/lib/domain/process/types';
import { listSavedSearches } from '@/lib/usecases/list-saved-searches';
import { LONGEST_QUERY, searchPrecedents, type AnsweredSearch } from '@/lib/usecases/search-precedents';
import { getDeps } from '@/lib/wiring';
import { addressOf, askedIn, type Asked, type Params } from './address';
import { HitKeys } from './hit-keys';
import { KindTabs } from './kind-tabs';
import { Results } from './results';
import { savedAsked } from './saved';
import { SavedList } from './saved-list';
import { SavedMenu } from './saved-menu';
import { SearchBox } from './search-box';
import { SearchProvider } from './search-context';

const HITS_A_PAGE = 20;

export async function generateMetadata({ searchParams }: { searchParams: Promise<Params> }): Promise<Metadata> {
  const { query } = askedIn(await searchParams);
  const title = (await getTranslations('precedents'))('title');
  return { title: query === '' ? title : `${query.slice(0, 60)} · ${title}` };
}

/** Looks for articles of law, or procedures of the national list, that put the same into words. The search is in the address, so that it can be passed on. */
export default async function PrecedentsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const actor = await currentActor();
  const asked = askedIn(await searchParams);
  const t = await getTranslations('precedents');
  const listed = await listSavedSearches(getDeps(), actor);
  const saved = listed.ok ? listed.value.map(savedAsked) : [];
  const found = asked.query === '' ? null : await searched(actor, asked);
  return (
    <PageBody>
      <SearchProvider asked={asked}>
        <PageHead title={t('title')} lead={t('lead')} actions={<><HitKeys /><SavedMenu saved={saved} /></>} />
        <SearchBox longest={LONGEST_QUERY} />
        <KindTabs />
        {found === 'failed' && (
          <Alert tone="error" title={t('failed')} className="mt-5">
            <p>{t('failedText')}</p>
            <LinkButton href={addressOf(asked)} size="sm" className="mt-2">{t('again')}</LinkButton>
          </Alert>
        )}
        {found !== null && found !== 'failed' && <Results found={found} asked={asked} size={HITS_A_PAGE} />}
        {found === null && (
          <>
            <EmptyState icon={BookOpenText} title={t('start')}>{t('startText')}</EmptyState>
            {saved.length > 0 && <Card title={t('saved.list')} padded={false} className="mx-auto max-w-2xl"><SavedList saved={saved} /></Card>}
          </>
        )}
      </SearchProvider>
    </PageBody>
  );
}

/** The answer of the library; where it has none, the page says so and stays usable. */
async function searched(actor: Actor, { query, filter, page }: Asked): Promise<AnsweredSearch | 'failed'> {
  try {
    const found = await searchPrecedents(getDeps(), actor, { query, filter, limit: HITS_A_PAGE, offset: (page - 1) * HITS_A_PAGE });
    return found.ok ? found.value : 'failed';
  } catch (error) {
    console.error(error);
    return 'failed';
  }
}

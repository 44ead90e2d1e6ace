import { BookOpenText, Search, SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { currentActor } from '@/app/_lib/session';
import { Alert } from '@/app/components/ui/alert';
import { Button, LinkButton } from '@/app/components/ui/button';
import { EmptyState } from '@/app/components/ui/empty-state';
import { Input } from '@/app/components/ui/field';
import { PageBody, PageHead } from '@/app/components/ui/page-frame';
import { searchPrecedents } from '@/lib/usecases/search-precedents';
import { getDeps } from '@/lib/wiring';
import { HitList } from './hit-list';

const HITS_A_PAGE = 20;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('precedents'))('title') };
}

/** Looks for articles of law in force that put the same into words. The query is in the address, so that it can be passed on. */
export default async function PrecedentsPage({ searchParams }: { searchParams: Promise<{ q?: string; page?: string }> }) {
  const actor = await currentActor();
  const { q = '', page: asked } = await searchParams;
  const t = await getTranslations('precedents');
  const query = q.trim();
  const page = Math.max(1, Math.trunc(Number(asked)) || 1);
  const found = query === '' ? null : await searchPrecedents(getDeps(), actor, { query, limit: HITS_A_PAGE, offset: (page - 1) * HITS_A_PAGE });
  const pageLink = (n: number) => `/precedents?${new URLSearchParams({ q: query, page: String(n) })}`;
  return (
    <PageBody width="medium">
      <PageHead title={t('title')} lead={t('lead')} />
      <search>
        <form action="/precedents" className="mb-6 flex gap-2">
          <Input type="search" name="q" defaultValue={q} maxLength={400} aria-label={t('label')} placeholder={t('placeholder')} autoFocus={query === ''} className="min-h-11!" />
          <Button type="submit" variant="primary" icon={<Search aria-hidden className="size-4" />}>{t('submit')}</Button>
        </form>
      </search>
      {!found && <EmptyState icon={BookOpenText} title={t('start')}>{t('startText')}</EmptyState>}
      {found?.ok && (
        <>
          {found.value.fellBack && <Alert tone="info" className="mb-4">{t('fellBack')}</Alert>}
          {found.value.hits.length === 0
            ? <EmptyState icon={SearchX} title={t('nothing', { query })}>{t('nothingText')}</EmptyState>
            : <HitList hits={found.value.hits} query={query} first={(page - 1) * HITS_A_PAGE + 1} />}
          <nav aria-label={t('pages')} className="mt-6 flex justify-between">
            {page > 1 ? <LinkButton href={pageLink(page - 1)}>{t('previous')}</LinkButton> : <span />}
            {found.value.hits.length === HITS_A_PAGE && <LinkButton href={pageLink(page + 1)}>{t('next')}</LinkButton>}
          </nav>
        </>
      )}
    </PageBody>
  );
}

import { FilePlus2, Library, SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { currentActor } from '@/app/_lib/session';
import { LinkButton } from '@/app/components/ui/button';
import { EmptyState } from '@/app/components/ui/empty-state';
import { PageBody, PageHead } from '@/app/components/ui/page-frame';
import { listDossiers } from '@/lib/usecases/list-dossiers';
import { getDeps } from '@/lib/wiring';
import { DossierTable } from './dossier-table';
import { draftersOf, filterDossiers, type DossierFilter } from './filter';
import { FilterForm } from './filter-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('dossiers'))('title') };
}

/** The dossiers of a person's agencies. The filter is in the address, so that it can be kept and passed on. */
export default async function DossiersPage({ searchParams }: { searchParams: Promise<DossierFilter> }) {
  const actor = await currentActor();
  const filter = await searchParams;
  const t = await getTranslations('dossiers');
  const listed = await listDossiers(getDeps(), actor);
  const all = listed.ok ? listed.value : [];
  const shown = filterDossiers(all, filter);
  const drafter = actor.memberships.some((membership) => membership.role === 'drafter');
  const create = drafter && <LinkButton href="/dossiers/new" variant="primary" icon={<FilePlus2 aria-hidden className="size-4" />}>{t('create')}</LinkButton>;
  if (all.length === 0) {
    return (
      <PageBody>
        <PageHead title={t('title')} lead={t('lead')} />
        <EmptyState icon={Library} title={t('empty')} action={create}>{drafter ? t('emptyDrafter') : t('emptyOther')}</EmptyState>
      </PageBody>
    );
  }
  return (
    <PageBody>
      <PageHead title={t('title')} lead={t('lead')} actions={create} />
      <FilterForm filter={filter} drafters={draftersOf(all)} />
      <p role="status" className="mb-2 text-sm text-ink-soft">{t('count', { n: shown.length })}</p>
      {shown.length === 0
        ? <EmptyState icon={SearchX} title={t('nothing')} action={<LinkButton href="/dossiers">{t('clear')}</LinkButton>}>{t('nothingText')}</EmptyState>
        : <DossierTable items={shown} today={getDeps().clock.today()} />}
    </PageBody>
  );
}

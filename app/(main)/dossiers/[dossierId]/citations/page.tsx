import { ArrowLeft, BookCheck, FileUp } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { currentActor } from '@/app/_lib/session';
import { LinkButton } from '@/app/components/ui/button';
import { cx } from '@/app/components/ui/cx';
import { EmptyState } from '@/app/components/ui/empty-state';
import { PageBody, PageHead } from '@/app/components/ui/page-frame';
import { formatDate } from '@/lib/domain/format/date';
import { checkCitations } from '@/lib/usecases/check-citations';
import { getDeps } from '@/lib/wiring';
import { CitedAct } from './cited-act';

type Props = { readonly params: Promise<{ dossierId: string }>; readonly searchParams: Promise<{ show?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('library.citations'))('title') };
}

/** Every act that the draft rests on or cites, and what the library knows of it. The filter is in the address. */
export default async function CitationsPage({ params, searchParams }: Props) {
  const { dossierId } = await params;
  const { show } = await searchParams;
  const found = await checkCitations(getDeps(), await currentActor(), { dossierId });
  if (!found.ok) notFound();
  const { version, acts, places, on } = found.value;
  const t = await getTranslations('library.citations');
  if (!version) return <EmptyState icon={FileUp} title={t('noVersion')} />;
  const doubtful = acts.filter(({ look }) => look.length > 0);
  const unknown = acts.filter(({ act }) => act === null).length;
  const shown = show === 'look' ? doubtful : acts;
  const here = `/dossiers/${dossierId}/citations`;
  return (
    <PageBody width="medium">
      <LinkButton href={`/dossiers/${dossierId}/text`} variant="quiet" size="sm" className="-ml-2.5 mb-3" icon={<ArrowLeft aria-hidden className="size-4" />}>{t('back')}</LinkButton>
      <PageHead title={t('title')} lead={t('lead', { date: formatDate(on) })} />
      <nav aria-label={t('filter')} className="mb-4 flex flex-wrap gap-2">
        <FilterLink href={here} current={show !== 'look'}>{t('all', { count: acts.length })}</FilterLink>
        <FilterLink href={`${here}?show=look`} current={show === 'look'}>{t('onlyLook', { count: doubtful.length })}</FilterLink>
      </nav>
      {unknown > 0 && show !== 'look' && <p className="mb-3 text-sm text-ink-soft">{t(unknown === acts.length ? 'unknownAll' : 'unknownCount', { count: unknown })}</p>}
      {shown.length === 0
        ? <EmptyState icon={BookCheck} title={t(acts.length === 0 ? 'none' : 'nothingToLook')}>{t(acts.length === 0 ? 'noneHint' : 'nothingToLookHint')}</EmptyState>
        : <ol className="flex flex-col gap-3">{shown.map((act) => <CitedAct key={act.number} cited={act} places={places} dossierId={dossierId} />)}</ol>}
    </PageBody>
  );
}

function FilterLink({ href, current, children }: { href: string; current: boolean; children: string }) {
  return (
    <Link href={href} aria-current={current ? 'true' : undefined} className={cx('rounded-full border px-3 py-1 text-sm', current ? 'border-accent bg-accent-tint font-medium text-accent-strong' : 'border-line-strong text-ink-soft hover:text-ink')}>
      {children}
    </Link>
  );
}

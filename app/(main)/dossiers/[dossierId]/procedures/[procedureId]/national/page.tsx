import { ArrowLeft, Library, SquareArrowOutUpRight } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { currentActor } from '@/app/_lib/session';
import { LinkButton } from '@/app/components/ui/button';
import { Card } from '@/app/components/ui/card';
import { EmptyState } from '@/app/components/ui/empty-state';
import { PageBody, PageHead } from '@/app/components/ui/page-frame';
import { compareWithNationalList } from '@/lib/usecases/compare-with-national-list';
import { getDeps } from '@/lib/wiring';
import { PartTable } from './part-table';

type Props = { readonly params: Promise<{ dossierId: string; procedureId: string }> };

const comparison = cache(async (dossierId: string, procedureId: string) => {
  const found = await compareWithNationalList(getDeps(), await currentActor(), { procedureId });
  return found.ok && found.value.dossierId === dossierId ? found.value : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossierId, procedureId } = await params;
  const t = await getTranslations('library.national');
  return { title: t('pageTitle', { name: (await comparison(dossierId, procedureId)).procedure.name }) };
}

/** A procedure of the draft beside those of the national list on the same matter, part by part. */
export default async function NationalPage({ params }: Props) {
  const { dossierId, procedureId } = await params;
  const { procedure, matches, places, listKnown } = await comparison(dossierId, procedureId);
  const t = await getTranslations('library.national');
  return (
    <PageBody>
      <LinkButton href={`/dossiers/${dossierId}/procedures#procedure-${procedureId}`} variant="quiet" size="sm" className="-ml-2.5 mb-3" icon={<ArrowLeft aria-hidden className="size-4" />}>{t('back')}</LinkButton>
      <PageHead title={<span lang="vi">{procedure.name}</span>} lead={t('lead')} />
      {matches.length === 0 && <EmptyState icon={Library} title={t('none')}>{t(listKnown ? 'noneHint' : 'unknownHint')}</EmptyState>}
      <div className="flex flex-col gap-5">
        {matches.map((match) => (
          <Card
            key={match.code} id={`tthc-${match.code}`} title={<span lang="vi">{match.name}</span>} padded={false}
            note={<span lang="vi">{[t('code', { code: match.code }), match.level, match.agency, match.field].filter(Boolean).join(' · ')}</span>}
            actions={<a href={`/precedents/${match.articleId}`} target="_blank" rel="noopener" className="link text-sm">{t('open')}<SquareArrowOutUpRight role="img" aria-label={t('newTab')} className="ml-1.5 inline size-3.5 align-[-0.125em]" /></a>}
          >
            <PartTable name={match.name} parts={match.parts} places={places} dossierId={dossierId} />
          </Card>
        ))}
      </div>
      {matches.length > 0 && <p className="mt-4 max-w-prose text-sm text-ink-soft">{t('caution')}</p>}
    </PageBody>
  );
}

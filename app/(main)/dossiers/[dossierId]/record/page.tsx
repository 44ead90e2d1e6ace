import { ScrollText } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { currentActor } from '@/app/_lib/session';
import { EmptyState } from '@/app/components/ui/empty-state';
import { PageBody } from '@/app/components/ui/page-frame';
import { PARTS, type Part } from '@/lib/domain/procedures/types';
import { viewRecord } from '@/lib/usecases/view-record';
import { getDeps } from '@/lib/wiring';
import { ChainBanner } from './chain-banner';
import { EntryList } from './entry-list';
import { Pager } from './pager';
import { RecordFilter } from './record-filter';
import { actCounts, pageOf, sentenceOf } from './readable';

interface Props {
  readonly params: Promise<{ dossierId: string }>;
  readonly searchParams: Promise<{ act?: string; page?: string }>;
}

/** What was done in this dossier, by whom and when (Nhật ký), and whether the record still is what was written. */
export default async function RecordPage({ params, searchParams }: Props) {
  const { dossierId } = await params;
  const { act, page } = await searchParams;
  const t = await getTranslations('record');
  const parts = await getTranslations({ locale: 'vi', namespace: 'common.parts' });
  const view = await viewRecord(getDeps(), await currentActor(), { dossierId });
  if (!view.ok) notFound();
  const { entries } = view.value;
  if (entries.length === 0) return <EmptyState icon={ScrollText} title={t('empty')}>{t('emptyHint')}</EmptyState>;
  const partName = (code: string) => (PARTS.includes(code as Part) ? `“${parts(code as Part)}”` : null);
  const shown = pageOf(act ? entries.filter((entry) => entry.act === act) : entries, Number(page ?? 1));
  return (
    <PageBody>
      <h2 className="sr-only">{t('title')}</h2>
      <ChainBanner entries={entries} href={(number) => `/dossiers/${dossierId}/record?page=${number}`} />
      <RecordFilter acts={actCounts(entries)} act={act ?? ''} total={entries.length} />
      <EntryList entries={shown.items.map((entry) => ({ ...entry, sentence: sentenceOf(entry, partName) }))} />
      <Pager href={(number) => `/dossiers/${dossierId}/record?${act ? `act=${encodeURIComponent(act)}&` : ''}page=${number}`} page={shown.page} pages={shown.pages} />
    </PageBody>
  );
}

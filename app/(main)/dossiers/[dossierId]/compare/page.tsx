import { GitCompare } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { currentActor } from '@/app/_lib/session';
import { Alert } from '@/app/components/ui/alert';
import { EmptyState } from '@/app/components/ui/empty-state';
import { LinkButton } from '@/app/components/ui/button';
import { PageBody } from '@/app/components/ui/page-frame';
import { compareTwoVersions } from '@/lib/usecases/compare-two-versions';
import { getDeps } from '@/lib/wiring';
import { dossierView } from '../dossier-view';
import { ChangeList } from './change-list';
import { isShownKind, pairOf } from './changes';
import { CompareBar } from './compare-bar';

interface Props {
  readonly params: Promise<{ dossierId: string }>;
  readonly searchParams: Promise<{ from?: string; to?: string; kind?: string; view?: string }>;
}

/** What became of each provision between two versions (So sánh). */
export default async function ComparePage({ params, searchParams }: Props) {
  const { dossierId } = await params;
  const { from, to, kind, view } = await searchParams;
  const { versions, may } = await dossierView(dossierId);
  const t = await getTranslations('compare');
  const pair = pairOf(versions.map(({ number }) => number), Number(from), Number(to));
  if (!pair) {
    return (
      <EmptyState icon={GitCompare} title={t('empty')} action={may.uploadVersion === true && <LinkButton href={`/dossiers/${dossierId}/upload`}>{t('upload')}</LinkButton>}>
        {t('emptyHint')}
      </EmptyState>
    );
  }
  const compared = await compareTwoVersions(getDeps(), await currentActor(), { dossierId, ...pair });
  if (!compared.ok) return <PageBody><Alert tone="error">{compared.error.sentence}</Alert></PageBody>;
  const only = isShownKind(kind) ? kind : null;
  const sideBySide = view === 'side';
  const { value } = compared;
  return (
    <PageBody>
      <h2 className="sr-only">{t('title')}</h2>
      <CompareBar dossierId={dossierId} versions={versions} pair={pair} only={only} sideBySide={sideBySide} changes={value.changes} />
      <ChangeList changes={value.changes} before={value.from.document.provisions} after={value.to.document.provisions} only={only} sideBySide={sideBySide} />
    </PageBody>
  );
}

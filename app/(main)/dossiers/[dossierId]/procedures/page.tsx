import { FileUp, SearchX } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { currentActor } from '@/app/_lib/session';
import { LinkButton } from '@/app/components/ui/button';
import { EmptyState } from '@/app/components/ui/empty-state';
import { PageBody, PageHead } from '@/app/components/ui/page-frame';
import { viewProcedures } from '@/lib/usecases/view-procedures';
import { getDeps } from '@/lib/wiring';
import { dossierView } from '../dossier-view';
import { AddProcedure } from './add-procedure';
import { ProcedureCard } from './procedure-card';

/** The procedures of the latest version (Thủ tục), one card each. */
export default async function ProceduresPage({ params }: { params: Promise<{ dossierId: string }> }) {
  const { dossierId } = await params;
  const { may, myRoles } = await dossierView(dossierId);
  const view = await viewProcedures(getDeps(), await currentActor(), { dossierId });
  if (!view.ok) notFound();
  const { version, procedures, articles } = view.value;
  const mayDecide = may.decideProcedure === true;
  const t = await getTranslations('procedures');
  if (!version) {
    return (
      <EmptyState icon={FileUp} title={t('noVersionTitle')} action={may.uploadVersion === true && <LinkButton variant="primary" href={`/dossiers/${dossierId}/upload`}>{t('upload')}</LinkButton>}>
        {t('noVersionText')}
      </EmptyState>
    );
  }
  return (
    <PageBody>
      <PageHead title={t('title')} lead={t('lead')} />
      {procedures.length === 0 && <EmptyState icon={SearchX} title={t('emptyTitle')}>{t(mayDecide ? 'emptyText' : 'emptyTextReader')}</EmptyState>}
      <div className="flex flex-col gap-5">
        {procedures.map((card) => (
          <ProcedureCard key={card.procedure.id} dossierId={dossierId} card={card} mayDecide={mayDecide} controls={myRoles.includes('control_officer')} />
        ))}
        {mayDecide && <AddProcedure versionId={version.id} articles={articles} />}
      </div>
    </PageBody>
  );
}

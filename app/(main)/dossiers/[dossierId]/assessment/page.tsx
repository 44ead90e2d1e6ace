import { ClipboardList } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { currentActor } from '@/app/_lib/session';
import { Badge } from '@/app/components/ui/badge';
import { LinkButton } from '@/app/components/ui/button';
import { Card } from '@/app/components/ui/card';
import { EmptyState } from '@/app/components/ui/empty-state';
import { PageBody, PageHead } from '@/app/components/ui/page-frame';
import { Table, Td, Th } from '@/app/components/ui/table';
import { competenceOf } from '@/lib/domain/checks/competence';
import { totalPerYear } from '@/lib/domain/assessment/cost';
import { formatWholeDong } from '@/lib/domain/format/number';
import { viewProcedures } from '@/lib/usecases/view-procedures';
import { getDeps } from '@/lib/wiring';
import { dossierView } from '../dossier-view';
import { GroundCard } from './ground-card';

const TONE = { none: 'warn', open: 'warn', complete: 'done', stopped: 'error' } as const;

/** The assessments of the latest version (Đánh giá): one for each confirmed procedure. */
export default async function AssessmentsPage({ params }: { params: Promise<{ dossierId: string }> }) {
  const { dossierId } = await params;
  const head = await dossierView(dossierId);
  const { dossier, may } = head;
  const view = await viewProcedures(getDeps(), await currentActor(), { dossierId });
  if (!view.ok) notFound();
  const confirmed = view.value.procedures.filter((card) => card.procedure.decision === 'confirmed');
  const t = await getTranslations('assessment');
  const ground = <GroundCard head={head} cell={competenceOf(dossier.regime, dossier.documentType, getDeps().clock.today())} />;
  if (confirmed.length === 0) {
    return (
      <PageBody>
        <EmptyState icon={ClipboardList} title={t('emptyTitle')} action={<LinkButton variant="primary" href={`/dossiers/${dossierId}/procedures`}>{t('toProcedures')}</LinkButton>}>
          {t('emptyText')}
        </EmptyState>
        {ground}
      </PageBody>
    );
  }
  return (
    <PageBody>
      <PageHead title={t('title')} lead={t('lead')} />
      <Card padded={false} className="mb-6">
        <Table caption={t('title')}>
          <thead><tr><Th>{t('procedure')}</Th><Th>{t('state')}</Th><Th numeric>{t('costPerYear')}</Th><Th><span className="sr-only">{t('open')}</span></Th></tr></thead>
          <tbody>
            {confirmed.map(({ procedure, assessment, costPerYear }) => (
              <tr key={procedure.id}>
                <Th scope="row" lang="vi" className="min-w-56">{procedure.name}</Th>
                <Td>
                  <Badge tone={TONE[assessment.state]} icon>{t(`states.${assessment.state === 'open' ? 'begun' : assessment.state}`)}</Badge>
                  {assessment.carried && <p className="mt-1 text-sm text-ink-soft">{t('carried')}</p>}
                </Td>
                <Td numeric>{costPerYear.after === null ? '—' : formatWholeDong(costPerYear.after)}</Td>
                <Td className="text-right">
                  <LinkButton size="sm" variant={may.saveAssessment === true && assessment.state !== 'complete' ? 'primary' : 'secondary'} href={`/dossiers/${dossierId}/assessment/${procedure.id}`}>
                    {may.saveAssessment === true && assessment.state !== 'complete' ? t('open') : t('view')}
                    <span className="sr-only"> {procedure.name}</span>
                  </LinkButton>
                </Td>
              </tr>
            ))}
            {confirmed.length > 1 && (
              <tr>
                <Th scope="row">{t('total')}</Th>
                <Td />
                <Td numeric className="font-semibold">{formatWholeDong(totalPerYear(confirmed.map(({ costPerYear }) => ({ perYear: costPerYear.after ?? 0 }))))}</Td>
                <Td />
              </tr>
            )}
          </tbody>
        </Table>
      </Card>
      {ground}
    </PageBody>
  );
}

import { ChartNoAxesColumn } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { currentActor } from '@/app/_lib/session';
import { Alert } from '@/app/components/ui/alert';
import { Card } from '@/app/components/ui/card';
import { EmptyState } from '@/app/components/ui/empty-state';
import { PageBody, PageHead } from '@/app/components/ui/page-frame';
import { formatWholeDong, formatNumber } from '@/lib/domain/format/number';
import { viewOverview } from '@/lib/usecases/view-overview';
import { getDeps } from '@/lib/wiring';
import { Figures } from './figures';
import { StageBars } from './stage-bars';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('overview'))('title') };
}

/** How the work of a person's agencies stands as a whole. */
export default async function OverviewPage() {
  const viewed = await viewOverview(getDeps(), await currentActor());
  const t = await getTranslations('overview');
  const overview = viewed.ok ? viewed.value : null;
  if (!overview || overview.dossiers === 0) {
    return (
      <PageBody>
        <PageHead title={t('title')} />
        <EmptyState icon={ChartNoAxesColumn} title={t('empty')}>{t('emptyText')}</EmptyState>
      </PageBody>
    );
  }
  const { procedures, assessments, opinions } = overview;
  return (
    <PageBody>
      <PageHead title={t('title')} lead={t('lead', { n: overview.dossiers })} />
      {overview.overdue > 0 && <Alert tone="error" title={t('overdue', { n: overview.overdue })} className="mb-5">{t('overdueText')}</Alert>}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Card title={t('byStage')}><StageBars byStage={overview.byStage} /></Card>
        <div className="flex flex-col gap-5">
          <Card title={t('procedures')}>
            <Figures figures={[
              { name: t('proposed'), value: formatNumber(procedures.proposed) },
              { name: t('confirmed'), value: formatNumber(procedures.confirmed) },
              { name: t('rejected'), value: formatNumber(procedures.rejected) },
              { name: t('assessed'), value: formatNumber(assessments.complete) },
              { name: t('toAssess'), value: formatNumber(assessments.open) },
              { name: t('opinionsGiven'), value: formatNumber(opinions.given) },
              { name: t('opinionsUnanswered'), value: formatNumber(opinions.unanswered) },
              { name: t('errorsUndecided'), value: formatNumber(overview.errorsUndecided) },
            ]} />
          </Card>
          <Card title={t('cost')} note={t('costNote')}>
            <Figures figures={[
              { name: t('costPerYear'), value: formatWholeDong(overview.costPerYear) },
              { name: t('savingPerYear'), value: formatWholeDong(overview.savingPerYear) },
            ]} />
          </Card>
        </div>
      </div>
    </PageBody>
  );
}

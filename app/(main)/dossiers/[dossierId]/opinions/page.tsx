import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { currentActor } from '@/app/_lib/session';
import { PageBody } from '@/app/components/ui/page-frame';
import { viewOpinions } from '@/lib/usecases/view-opinions';
import { getDeps } from '@/lib/wiring';
import { dossierView } from '../dossier-view';
import { AppraisalSection } from './appraisal-section';
import { ControlSection } from './control-section';

/** Opinions of the control unit, the appraisal, and the answers to both (Ý kiến & thẩm định). */
export default async function OpinionsPage({ params }: { params: Promise<{ dossierId: string }> }) {
  const { dossierId } = await params;
  const head = await dossierView(dossierId);
  const view = await viewOpinions(getDeps(), await currentActor(), { dossierId });
  if (!view.ok) notFound();
  const t = await getTranslations('opinions');
  return (
    <PageBody width="medium">
      <h1 className="sr-only">{t('title')}</h1>
      <div className="flex flex-col gap-6">
        <ControlSection head={head} view={view.value} />
        <AppraisalSection head={head} view={view.value} />
      </div>
    </PageBody>
  );
}

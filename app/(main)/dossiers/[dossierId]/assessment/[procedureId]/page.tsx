import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { currentActor } from '@/app/_lib/session';
import { Alert } from '@/app/components/ui/alert';
import { Badge } from '@/app/components/ui/badge';
import { PageBody } from '@/app/components/ui/page-frame';
import { viewAssessment, type AssessmentView } from '@/lib/usecases/view-assessment';
import { placeOfId } from '@/lib/domain/structure/place';
import { getDeps } from '@/lib/wiring';
import { AssessmentForm } from './assessment-form';
import { FactsCard } from './facts-card';

/** The assessment of one procedure: its form beside the provisions it is about. */
export default async function AssessmentPage({ params }: { params: Promise<{ dossierId: string; procedureId: string }> }) {
  const { dossierId, procedureId } = await params;
  const result = await viewAssessment(getDeps(), await currentActor(), { procedureId });
  if (!result.ok || result.value.dossier.id !== dossierId) notFound();
  const view = result.value;
  const { questionnaire, assessment, procedure } = view;
  const t = await getTranslations('assessment');
  const places = new Map(view.places.map(({ id, place }) => [id, place]));
  const linkTo = (id: string) => ({ href: `/dossiers/${dossierId}/text?provision=${encodeURIComponent(id)}`, place: places.get(id) ?? placeOfId(id) });
  return (
    <PageBody>
      <p className="mb-1"><Link className="link" href={`/dossiers/${dossierId}/assessment`}>{t('backToList')}</Link></p>
      <header className="mb-4">
        <h1 lang="vi" className="text-xl">{procedure.name}</h1>
        {questionnaire && <p className="text-ink-soft">{t('form', { code: questionnaire.code, basis: questionnaire.legalBasis })}</p>}
        {assessment?.completedAt && <Badge tone="done" icon>{t('states.complete')}</Badge>} {assessment?.carried && <Badge>{t('carried')}</Badge>}
      </header>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        {questionnaire ? (
          <AssessmentForm
            procedureId={procedure.id} nextHref={`/dossiers/${dossierId}/assessment`} questionnaire={questionnaire}
            answers={assessment?.answers ?? {}} cost={{ before: assessment?.cost.before ?? null, after: assessment?.cost.after ?? view.blankSheet }}
            suggestions={view.suggestions} suggestedRows={view.suggestedRows} places={Object.fromEntries(view.places.map(({ id }) => [id, linkTo(id)]))}
            revision={assessment?.revision ?? 0} tasks={view.tasks} compares={procedure.nature !== 'new'}
            readOnly={view.may.save !== true || !view.current} completed={Boolean(assessment?.completedAt)}
          />
        ) : <Alert>{t('noForm')}</Alert>}
        <ProvisionsAside title={t('textOfProcedure')} places={view.places} linkTo={linkTo}><FactsCard facts={view.facts} linkTo={linkTo} /></ProvisionsAside>
      </div>
    </PageBody>
  );
}

/** What the draft says about the procedure, in sight while the questions are answered. */
function ProvisionsAside({ title, places, linkTo, children }: { title: string; places: AssessmentView['places']; linkTo: (id: string) => { href: string }; children: ReactNode }) {
  return (
    <aside aria-label={title} className="sticky top-[calc(var(--tabs)+1rem)] max-h-[calc(100dvh-var(--tabs)-2rem)] overflow-y-auto rounded-lg border border-line bg-surface p-4" tabIndex={0}>
      {children}
      <h2 className="mb-2 text-base">{title}</h2>
      <ul className="flex flex-col gap-3">
        {places.map(({ id, place, heading, text }) => (
          <li key={id} lang="vi">
            <Link className="link text-sm" href={linkTo(id).href}>{place}</Link>
            <p className="font-law whitespace-pre-line">{[heading, text].filter(Boolean).join('\n')}</p>
          </li>
        ))}
      </ul>
    </aside>
  );
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Sentence } from '@/app/components/sentence';
import { Alert } from '@/app/components/ui/alert';
import { PageBody } from '@/app/components/ui/page-frame';
import { currentActor } from '@/app/_lib/session';
import { env } from '@/lib/env';
import { viewReview } from '@/lib/usecases/view-review';
import { getDeps } from '@/lib/wiring';
import { dossierView } from '../dossier-view';
import { ReadingReport } from './reading-report';
import { UploadForm } from './upload-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('dossier-head.upload'))('title') };
}

/** Where a version is uploaded, and what was read from the last one. */
export default async function UploadPage({ params }: { params: Promise<{ dossierId: string }> }) {
  const { dossierId } = await params;
  const view = await dossierView(dossierId);
  const t = await getTranslations('dossier-head.upload');
  const latest = view.versions.reduce<(typeof view.versions)[number] | null>((last, version) => (last && last.number > version.number ? last : version), null);
  const review = latest && (await viewReview(getDeps(), await currentActor(), { versionId: latest.id }));
  const may = view.may.uploadVersion;
  return (
    <PageBody width="narrow" className="flex flex-col gap-6">
      <section aria-labelledby="upload-title">
        <h2 id="upload-title" className="text-lg">{latest ? t('titleNext', { n: latest.number + 1 }) : t('title')}</h2>
        <p className="mt-0.5 mb-4 text-ink-soft">{t('lead')}</p>
        {may === true
          ? <UploadForm dossierId={dossierId} baseVersion={latest?.number ?? 0} maxMegabytes={env().MAX_UPLOAD_MB} />
          : <Alert tone="info"><Sentence said={may} /></Alert>}
      </section>
      {review?.ok && <ReadingReport dossierId={dossierId} review={review.value} />}
    </PageBody>
  );
}

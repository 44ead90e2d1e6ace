import { FileUp } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { LoadReview } from '@/app/components/review/load-review';
import { Sentence } from '@/app/components/sentence';
import { EmptyState } from '@/app/components/ui/empty-state';
import { LinkButton } from '@/app/components/ui/button';
import { complaintsOf } from '@/lib/domain/checks/complaints';
import { RULES } from '@/lib/domain/checks/rules';
import { dossierView } from '../dossier-view';

const RULE_WORDS = Object.fromEntries(RULES.map(({ id, title }) => [id, { title, complaints: complaintsOf(id) }]));

interface Props {
  readonly params: Promise<{ dossierId: string }>;
  readonly searchParams: Promise<{ v?: string }>;
}

/** The review page (Văn bản): the latest version, or the one that ?v= names. */
export default async function TextPage({ params, searchParams }: Props) {
  const { dossierId } = await params;
  const asked = Number((await searchParams).v);
  const { versions, current, may } = await dossierView(dossierId);
  const t = await getTranslations('review.empty');
  const shown = versions.find((version) => version.number === asked) ?? current;
  if (!shown || !current) {
    return (
      <EmptyState icon={FileUp} title={t('title')} action={may.uploadVersion === true && <LinkButton variant="primary" href={`/dossiers/${dossierId}/upload`}>{t('upload')}</LinkButton>}>
        {may.uploadVersion === true ? t('mayUpload') : <Sentence said={may.uploadVersion} />}
      </EmptyState>
    );
  }
  return <LoadReview versionId={shown.id} reading={shown.reading.number} latest={current.number} rules={RULE_WORDS} />;
}

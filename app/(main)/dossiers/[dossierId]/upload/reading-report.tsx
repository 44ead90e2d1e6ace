import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Alert } from '@/app/components/ui/alert';
import { LinkButton } from '@/app/components/ui/button';
import { Card } from '@/app/components/ui/card';
import { formatMoment } from '@/lib/domain/format/date';
import type { ReviewView } from '@/lib/usecases/view-review';

const WARNINGS_SHOWN = 12;

/** What the machine made of the latest version: structure, procedures, findings, tracked changes, doubts. */
export function ReadingReport({ dossierId, review }: { dossierId: string; review: ReviewView }) {
  const t = useTranslations('dossier-head.upload.read');
  const { version, provisions, revisions, warnings, findings, procedures } = review;
  const provisionsOf = (kind: string) => provisions.filter((provision) => provision.kind === kind).length;
  const rulesOf = (severity: string) => findings.filter((finding) => finding.kind === 'rule' && finding.severity === severity).length;
  const changed = revisions.insertions + revisions.deletions + revisions.comments.length > 0;
  const left = warnings.length - WARNINGS_SHOWN;
  return (
    <Card
      title={t('title', { n: version.number })}
      actions={<LinkButton href={`/dossiers/${dossierId}/text`} variant="primary" size="sm" icon={<ArrowRight aria-hidden className="size-4" />}>{t('open')}</LinkButton>}
    >
      <dl className="grid gap-x-6 gap-y-2.5 sm:grid-cols-[10rem_1fr]">
        <Row name={t('file')}><span className="break-words">{version.fileName}</span></Row>
        <Row name={t('hash')}><code className="font-mono text-xs break-all">{version.sha256}</code></Row>
        <Row name={t('uploadedAt')}>{formatMoment(version.uploadedAt)}</Row>
        <Row name={t('structure')}>{t('counts', { articles: provisionsOf('article'), clauses: provisionsOf('clause'), points: provisionsOf('point') })}</Row>
        <Row name={t('procedures')}>{t('proceduresFound', { n: procedures.length })}</Row>
        <Row name={t('findings')}>{t('findingsFound', { errors: rulesOf('error'), warnings: rulesOf('warn'), infos: rulesOf('info') })}</Row>
        <Row name={t('revisions')}>
          {changed ? t('revisionsFound', { insertions: revisions.insertions, deletions: revisions.deletions, comments: revisions.comments.length }) : t('noRevisions')}
          {revisions.authors.length > 0 && <span className="block text-sm text-ink-soft">{t('revisionsHint', { authors: revisions.authors.join(', ') })}</span>}
        </Row>
      </dl>
      {warnings.length === 0 ? <Alert tone="done" className="mt-4">{t('noWarnings')}</Alert> : (
        <Alert tone="warn" title={t('warnings', { n: warnings.length })} className="mt-4">
          <p className="text-ink-soft">{t('warningsHint')}</p>
          <ul lang="vi" className="mt-1.5 list-disc pl-5">
            {warnings.slice(0, WARNINGS_SHOWN).map((warning, i) => <li key={i}>{warning.message}</li>)}
          </ul>
          {left > 0 && <p className="mt-1.5 text-ink-soft">{t('more', { n: left })}</p>}
        </Alert>
      )}
    </Card>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="-mt-2 min-w-0 sm:mt-0">{children}</dd>
    </>
  );
}

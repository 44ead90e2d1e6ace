import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { isTechnique } from '@/app/components/review/model/review-view';
import { LinkButton } from '@/app/components/ui/button';
import { Card } from '@/app/components/ui/card';
import { formatMoment } from '@/lib/domain/format/date';
import type { ReviewView } from '@/lib/usecases/view-review';
import { DoubtfulPlaces } from './doubtful-places';
import { HeadRows } from './head-rows';
import { REPORT_ID } from './report-place';
import { Row } from './row';

/** What the machine made of the latest version: head, structure, procedures, findings, tracked changes, comments, doubts. */
export function ReadingReport({ dossierId, review }: { dossierId: string; review: ReviewView }) {
  const t = useTranslations('dossier-head.upload.read');
  const { version, head, provisions, warnings, findings, procedures } = review;
  const provisionsOf = (kind: string) => provisions.filter((provision) => provision.kind === kind).length;
  const rulesOf = (severity: string) => findings.filter((finding) => finding.kind === 'rule' && finding.severity === severity && !isTechnique(finding)).length;
  return (
    <Card
      id={REPORT_ID}
      className="scroll-mt-16"
      title={t('title', { n: version.number })}
      actions={<LinkButton href={`/dossiers/${dossierId}/text`} variant="primary" size="sm" icon={<ArrowRight aria-hidden className="size-4" />}>{t('open')}</LinkButton>}
    >
      <dl className="grid gap-x-4 gap-y-2.5 sm:grid-cols-[10.5rem_1fr]">
        <Row name={t('file')}>
          <span className="break-words">{version.fileName}</span>
          <Soft>{t('format', { format: version.format })}</Soft>
        </Row>
        <Row name={t('hash')}><code className="font-mono text-xs break-all">{version.sha256}</code></Row>
        <Row name={t('uploadedAt')}>{formatMoment(version.uploadedAt)}</Row>
        <HeadRows head={head} />
        <Row name={t('structure')}>{t('counts', { articles: provisionsOf('article'), clauses: provisionsOf('clause'), points: provisionsOf('point') })}</Row>
        <Row name={t('procedures')}>{t('proceduresFound', { n: procedures.length })}</Row>
        <Row name={t('findings')}>{t('findingsFound', { errors: rulesOf('error'), warnings: rulesOf('warn'), infos: rulesOf('info') })}</Row>
        <Row name={t('technique')}>{t('techniqueFound', { n: findings.filter(isTechnique).length })}</Row>
        <RevisionRows revisions={review.revisions} />
      </dl>
      <DoubtfulPlaces dossierId={dossierId} warnings={warnings} provisions={provisions} />
    </Card>
  );
}

/** Tracked changes, how they were read, and comments. */
function RevisionRows({ revisions: { insertions, deletions, authors, comments, view } }: Pick<ReviewView, 'revisions'>) {
  const t = useTranslations('dossier-head.upload.read');
  const writers = [...new Set(comments.map(({ author }) => author).filter(Boolean))];
  return (
    <>
      <Row name={t('revisions')}>
        {insertions + deletions === 0 ? t('none') : (
          <>
            {t('revisionsFound', { insertions, deletions })}
            <Soft>{t('revisionsRead', { view: view ?? 'accepted' })} {authors.length > 0 && t('revisionsBy', { authors: authors.join(', ') })}</Soft>
          </>
        )}
      </Row>
      <Row name={t('comments')}>
        {comments.length === 0 ? t('none') : t('commentsFound', { n: comments.length })}
        {writers.length > 0 && <Soft>{t('commentsBy', { authors: writers.join(', ') })}</Soft>}
      </Row>
    </>
  );
}

const Soft = ({ children }: { children: ReactNode }) => <span className="block text-sm text-ink-soft">{children}</span>;

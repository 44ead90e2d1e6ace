import { ArrowRight } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { blockerLink } from '@/app/components/dossier/blocker-link';
import { Sentence } from '@/app/components/sentence';
import { Alert } from '@/app/components/ui/alert';
import { Badge } from '@/app/components/ui/badge';
import { Card } from '@/app/components/ui/card';
import { PageBody, PageHead } from '@/app/components/ui/page-frame';
import { formatDate } from '@/lib/domain/format/date';
import type { Blocker } from '@/lib/domain/process/blockers';
import type { Role } from '@/lib/domain/process/types';
import { dossierView } from '../dossier-view';
import { AdoptForm } from './adopt-form';

/** What still stands between this version and its adoption, whose turn it is, and the act of adoption. */
export default async function GatePage({ params }: { params: Promise<{ dossierId: string }> }) {
  const { dossierId } = await params;
  const { dossier, current, versions, blockers, turn, may, agencies, myRoles } = await dossierView(dossierId);
  const t = await getTranslations('gate');
  const roles = await getTranslations('common.roles');
  const adopted = versions.find((version) => version.id === dossier.adoptedVersionId);
  const shown = adopted ?? current;
  return (
    <PageBody width="medium">
      <PageHead title={t('title')} lead={t('lead')} />
      {shown && (
        <p className="mb-4">
          {t('version', { number: shown.number, file: shown.fileName })}
          <span className="block text-sm break-all text-ink-soft">{t('hash')}: <code>{shown.sha256}</code></span>
        </p>
      )}
      {adopted && dossier.adoptedAt && (
        <Alert tone="done" title={t('done')}>{t('doneText', { number: adopted.number, date: formatDate(dossier.adoptedAt), official: dossier.adoptedNumber ?? '' })}</Alert>
      )}
      {!adopted && blockers.length > 0 && (
        <Card padded={false} title={t('closed', { n: blockers.length })} note={turn && t('turn', { role: roles(turn.role), agency: turn.agencyName })}>
          <BlockerList dossierId={dossierId} blockers={blockers} myRoles={myRoles} />
        </Card>
      )}
      {!adopted && blockers.length === 0 && current && (
        <>
          <Alert tone="done" title={t('open', { number: current.number })}>{t('openText')}</Alert>
          <Card className="mt-4" title={t('adopt.title')}>
            {may.adoptDraft === true
              ? <AdoptForm dossierId={dossierId} revision={dossier.revision} version={{ id: current.id, number: current.number, sha256: current.sha256 }} />
              : <p>{may.adoptDraft.code === 'four-eyes' ? <Sentence said={may.adoptDraft} /> : t('waitIssuer', { agency: agencies.issuer.name })}</p>}
          </Card>
        </>
      )}
    </PageBody>
  );
}

/** What is missing; only what waits for this person invites them to act. */
async function BlockerList({ dossierId, blockers, myRoles }: { dossierId: string; blockers: readonly Blocker[]; myRoles: readonly Role[] }) {
  const t = await getTranslations('gate');
  const roles = await getTranslations('common.roles');
  return (
    <ol>
      {blockers.map((blocker, i) => {
        const mine = myRoles.includes(blocker.turn);
        return (
          <li key={`${blocker.code}-${blocker.procedureId ?? ''}`} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-3 last:border-b-0">
            <span aria-hidden className="w-5 text-right text-ink-faint tabular-nums">{i + 1}</span>
            <p className="min-w-60 flex-1"><Sentence said={blocker} /></p>
            <Badge tone={mine ? 'accent' : 'neutral'}>{roles(blocker.turn)}</Badge>
            <Link className={mine ? 'link inline-flex items-center gap-1 font-medium' : 'text-ink-soft hover:text-ink hover:underline'} href={blockerLink(dossierId, blocker)}>
              {mine ? t('do') : t('see')}<span className="sr-only">: <Sentence said={blocker} /></span>{mine && <ArrowRight aria-hidden className="size-4" />}
            </Link>
          </li>
        );
      })}
    </ol>
  );
}

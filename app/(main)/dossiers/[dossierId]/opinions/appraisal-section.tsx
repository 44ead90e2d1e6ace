import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ActButton } from '@/app/components/act-button';
import { blockerLink } from '@/app/components/dossier/blocker-link';
import { Sentence } from '@/app/components/sentence';
import { Alert } from '@/app/components/ui/alert';
import { Badge } from '@/app/components/ui/badge';
import { Card } from '@/app/components/ui/card';
import { formatDate } from '@/lib/domain/format/date';
import type { DossierView } from '@/lib/usecases/view-dossier';
import type { OpinionsView } from '@/lib/usecases/view-opinions';
import { ConclusionForm, ReceiptForm, RemarkForm } from './appraisal-forms';
import { RemarkList } from './remark-list';

type Appraisal = OpinionsView['appraisals'][number];

interface Props {
  readonly head: DossierView;
  readonly view: OpinionsView;
}

/** Every submission for appraisal, the latest first, with what can be done about it now. */
export function AppraisalSection({ head, view }: Props) {
  const t = useTranslations('opinions.appraisal');
  return (
    <Card title={t('title')} note={t('note')}>
      <Submission head={head} view={view} />
      {view.appraisals.map((appraisal, i) => (
        <Round key={appraisal.id} appraisal={appraisal} round={view.appraisals.length - i} latest={i === 0} head={head} view={view} />
      ))}
    </Card>
  );
}

/** The button that submits, or what must be done before it appears. */
function Submission({ head: { dossier, current }, view: { may, appraisals, missingPapers } }: Props) {
  const t = useTranslations('opinions.appraisal');
  if (may.submitForAppraisal === true && current) {
    return (
      <div className="mb-4">
        <ActButton url={`/api/dossiers/${dossier.id}/appraisal`} body={{ revision: dossier.revision, versionId: current.id }} done={t('submitted')}>{t('submit')}</ActButton>
      </div>
    );
  }
  const blockers = may.submitForAppraisal === true ? [] : (may.submitForAppraisal.blockers ?? []);
  if (blockers.length > 0) {
    return (
      <Alert className="mb-4" tone="warn" title={t('missing', { n: blockers.length })}>
        {missingPapers && <p lang="vi">{missingPapers.message} <span className="text-sm text-ink-soft">({missingPapers.rule} · {missingPapers.norm})</span></p>}
        <ol className="mt-1 list-decimal pl-5">
          {blockers.map((blocker) => (
            <li key={`${blocker.code}-${blocker.procedureId ?? ''}`}><Link href={blockerLink(dossier.id, blocker)} className="link"><Sentence said={blocker} /></Link></li>
          ))}
        </ol>
      </Alert>
    );
  }
  return appraisals.length === 0 ? <p className="text-ink-soft">{t('notSubmitted')}</p> : null;
}

const TONE = { submitted: 'warn', accepted: 'info', refused: 'error', concluded: 'done' } as const;

function Round({ appraisal, round, latest, head, view }: Props & { appraisal: Appraisal; round: number; latest: boolean }) {
  const t = useTranslations('opinions.appraisal');
  const conclusions = useTranslations('opinions.conclusion');
  const { may } = view;
  const receives = latest && appraisal.status === 'submitted' && may.receiveAppraisal === true;
  return (
    <section className="border-t border-line py-4 first-of-type:border-t-0">
      <h3 className="mb-2 flex flex-wrap items-center gap-2">
        {t('round', { n: round, version: appraisal.versionNumber ?? '?', date: formatDate(appraisal.submittedAt), due: formatDate(appraisal.dueOn) })}
        <Badge tone={TONE[appraisal.status]} icon>{t(`status.${appraisal.status}`)}</Badge>
      </h3>
      {appraisal.refusal && <Alert tone="error">{t('refusedWith', { reason: appraisal.refusal })}</Alert>}
      {receives && <ReceiptForm appraisalId={appraisal.id} />}
      {(appraisal.status === 'accepted' || appraisal.status === 'concluded') && (
        <RemarkList remarks={appraisal.remarks} mayAnswer={latest && may.answerRemark === true} />
      )}
      {latest && may.addRemark === true && <RemarkForm appraisalId={appraisal.id} places={view.provisions} />}
      {latest && may.concludeAppraisal === true && <div className="mt-5 border-t border-line pt-4"><ConclusionForm appraisalId={appraisal.id} /></div>}
      {appraisal.conclusion && (
        <Alert className="mt-4" tone={appraisal.conclusion === 'not_eligible' ? 'error' : 'done'} title={t('concluded', { conclusion: conclusions(appraisal.conclusion) })}>
          {appraisal.conclusionText && <p lang="vi" className="whitespace-pre-line">{appraisal.conclusionText}</p>}
        </Alert>
      )}
      {latest && appraisal.status === 'concluded' && <Revision appraisal={appraisal} head={head} view={view} />}
    </section>
  );
}

/** After the appraisal a later version stands only once the appraiser has seen it. */
function Revision({ appraisal, head: { current, versions }, view: { may } }: Props & { appraisal: Appraisal }) {
  const t = useTranslations('opinions.appraisal');
  const confirmed = versions.find((version) => version.id === appraisal.confirmedVersionId);
  const waits = current && current.id !== appraisal.versionId && current.id !== appraisal.confirmedVersionId;
  return (
    <div className="mt-3 flex flex-col gap-2">
      {confirmed && <p>{t('confirmedVersion', { version: confirmed.number })}</p>}
      {waits && may.confirmRevision === true && (
        <ActButton url={`/api/appraisals/${appraisal.id}/revision`} body={{ versionId: current.id }} done={t('confirmed')}>{t('confirm', { version: current.number })}</ActButton>
      )}
    </div>
  );
}

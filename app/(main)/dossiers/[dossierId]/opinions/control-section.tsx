import { useTranslations } from 'next-intl';
import { ActButton } from '@/app/components/act-button';
import { AnswerForm } from '@/app/components/answer-form';
import { Badge } from '@/app/components/ui/badge';
import { Card } from '@/app/components/ui/card';
import { formatDate } from '@/lib/domain/format/date';
import type { Opinion } from '@/lib/domain/process/types';
import type { DossierView } from '@/lib/usecases/view-dossier';
import type { OpinionsView } from '@/lib/usecases/view-opinions';
import { AnswerGiven } from './answer-given';
import { OpinionForm } from './opinion-form';

interface Props {
  readonly head: DossierView;
  readonly view: OpinionsView;
}

type WithOpinion = OpinionsView['procedures'][number];

/** The opinion of the control unit on each procedure, and the drafter's answer to it. */
export function ControlSection({ head, view }: Props) {
  const t = useTranslations('opinions.control');
  const confirmed = view.procedures.filter(({ procedure }) => procedure.decision === 'confirmed');
  return (
    <Card title={t('title')} note={t('note')}>
      <Request head={head} view={view} />
      {confirmed.length === 0 && <p className="text-ink-soft">{t('none')}</p>}
      {confirmed.map((item) => <ProcedureOpinion key={item.procedure.id} item={item} head={head} may={view.may} />)}
    </Card>
  );
}

/** Whether the unit has been asked, until when it answers, and the button that asks. */
function Request({ head: { dossier, agencies }, view: { may } }: Props) {
  const t = useTranslations('opinions.control');
  const { opinionRequestedAt: asked, opinionDueOn: due } = dossier;
  if (asked && due) return <p className="mb-3 text-ink-soft">{t('requestedAt', { date: formatDate(asked), due: formatDate(due) })}</p>;
  return (
    <div className="mb-3 flex flex-col gap-2">
      <p>{t('notRequested', { agency: agencies.control.name })}</p>
      {may.requestOpinion === true && (
        <ActButton url={`/api/dossiers/${dossier.id}/opinion-request`} body={{ revision: dossier.revision }} done={t('requested')}>{t('request')}</ActButton>
      )}
    </div>
  );
}

function ProcedureOpinion({ item: { procedure, opinion }, head, may }: { item: WithOpinion; head: DossierView; may: OpinionsView['may'] }) {
  const t = useTranslations('opinions.control');
  const states = useTranslations('opinions');
  return (
    <section id={`procedure-${procedure.id}`} className="scroll-mt-24 border-t border-line py-4 first-of-type:border-t-0">
      <h3 lang="vi" className="mb-2">{procedure.name}</h3>
      {opinion ? <Given opinion={opinion} by={opinion.givenByName} /> : may.giveOpinion !== true && <p className="text-ink-soft">{t('waiting', { agency: head.agencies.control.name })}</p>}
      {opinion && (opinion.answer
        ? <AnswerGiven answer={opinion.answer} words={opinion.answerReason} by={opinion.answeredByName} at={opinion.answeredAt} />
        : !opinion.settled && (may.answerOpinion === true ? <AnswerForm url={`/api/opinions/${opinion.id}/answer`} wordsAs="reason" /> : <Badge tone="warn" icon>{states('answer.waiting')}</Badge>))}
      {may.giveOpinion === true && !opinion && <OpinionForm procedureId={procedure.id} />}
      {may.giveOpinion === true && opinion && !opinion.answer && (
        <details className="mt-3"><summary className="text-sm text-ink-soft hover:text-ink">{t('change')}</summary><div className="mt-3"><OpinionForm procedureId={procedure.id} /></div></details>
      )}
    </section>
  );
}

const TONE = { agree: 'done', agree_with_changes: 'warn', disagree: 'error' } as const;

/** What the control officer said: the conclusion, the proposals by part, and the general opinion. */
function Given({ opinion, by }: { opinion: Opinion; by: string | null }) {
  const t = useTranslations('opinions');
  const parts = useTranslations('common.parts');
  const proposals = opinion.parts.filter((part) => part.verdict === 'propose');
  return (
    <div className="mb-3 border-l-2 border-line-strong pl-4">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={TONE[opinion.conclusion]} icon>{t(`form.${opinion.conclusion}`)}</Badge>
        <span className="text-sm text-ink-soft">{t('control.by', { name: by ?? '', date: formatDate(opinion.givenAt) })}</span>
        {opinion.carried && <Badge>{t('control.carried')}</Badge>}
      </p>
      {opinion.text && <p lang="vi" className="mt-1.5 whitespace-pre-line">{opinion.text}</p>}
      {proposals.length > 0 && (
        <dl className="mt-2 grid gap-x-4 gap-y-1 sm:grid-cols-[8rem_1fr]">
          {proposals.map((p) => <div key={p.part} className="contents"><dt className="font-medium">{parts(p.part)}</dt><dd lang="vi">{p.text}</dd></div>)}
        </dl>
      )}
    </div>
  );
}

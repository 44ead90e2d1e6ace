import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Suspense } from 'react';
import { ProcedureTargets } from '@/app/components/procedure-targets';
import { Badge } from '@/app/components/ui/badge';
import { Card } from '@/app/components/ui/card';
import { formatDate } from '@/lib/domain/format/date';
import { formatDong, formatPercent } from '@/lib/domain/format/number';
import type { ProcedureCard as CardData } from '@/lib/usecases/view-procedures';
import { DecisionForm } from './decision-form';
import { NationalLink } from './national-link';
import { PartsMatrix } from './parts-matrix';

interface Props {
  readonly dossierId: string;
  readonly card: CardData;
  readonly mayDecide: boolean;
  /** True for a control officer, whose agreement a drafter's rejection needs. */
  readonly controls: boolean;
}

const DECISION_TONE = { proposed: 'warn', confirmed: 'done', rejected: 'neutral' } as const;

/** One procedure: what it is made of, what it costs, where its assessment and opinion stand, and the decision on it. */
export function ProcedureCard({ dossierId, card, mayDecide, controls }: Props) {
  const t = useTranslations('procedures');
  const { procedure } = card;
  return (
    <Card id={`procedure-${procedure.id}`} title={<span lang="vi">{procedure.name}</span>} actions={
      <>
        <Badge>{t(`nature.${procedure.nature}`)}</Badge>
        {procedure.origin === 'added' && <Badge tone="info">{t('added')}</Badge>}
        <Badge tone={DECISION_TONE[procedure.decision]} icon>{t(`decision.${procedure.decision}`)}</Badge>
      </>
    }>
      <div className="mb-3 empty:hidden"><ProcedureTargets targets={procedure.targets} /></div>
      <PartsMatrix dossierId={dossierId} procedure={procedure} />
      {/* The library is asked apart: the page does not wait for it. */}
      <Suspense fallback={<p className="mt-3 text-sm text-ink-soft">{t('askingNational')}</p>}><NationalLink dossierId={dossierId} procedureId={procedure.id} name={procedure.name} /></Suspense>
      {procedure.decision !== 'proposed' && <Standing dossierId={dossierId} card={card} />}
      {mayDecide && <DecisionForm procedure={procedure} controls={controls} />}
    </Card>
  );
}

function Standing({ dossierId, card }: { dossierId: string; card: CardData }) {
  const t = useTranslations('procedures');
  const roles = useTranslations('common.roles');
  const states = useTranslations('assessment.states');
  const { procedure, assessment, opinion, costPerYear } = card;
  const decided = procedure.decidedRole && procedure.decidedAt && (
    <p className="text-sm text-ink-soft">
      {t('decidedBy', { role: `${card.decidedByName ?? ''} (${roles(procedure.decidedRole)})`, date: formatDate(procedure.decidedAt), reason: procedure.reason || t('noReason') })}
      {procedure.decision === 'rejected' && <> · <strong className="font-medium">{procedure.reviewedById ? t('reviewed') : t('reviewNeeded')}</strong></>}
    </p>
  );
  if (procedure.decision === 'rejected') return <div className="mt-4">{decided}</div>;
  return (
    <div className="mt-4 flex flex-col gap-2">
      <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-3">
        <Fact term={t('assessment')}>
          <Link className="link" href={`/dossiers/${dossierId}/assessment/${procedure.id}`}>{states(assessment.state === 'open' ? 'begun' : assessment.state)}</Link>
        </Fact>
        <Fact term={t('opinion')}>
          <Link className="link" href={`/dossiers/${dossierId}/opinions`}>{t(`opinionStates.${opinion.state === 'settled' ? 'answered' : opinion.state}`)}</Link>
        </Fact>
        <Fact term={t('costPerYear')}>
          {costPerYear.after === null ? t('notYet') : <CostOf before={costPerYear.before} after={costPerYear.after} />}
        </Fact>
      </dl>
      {decided}
    </div>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return <div><dt className="text-sm text-ink-soft">{term}</dt><dd className="font-medium tabular-nums">{children}</dd></div>;
}

/** What the procedure costs people a year and, against the rule in force, what is saved. */
function CostOf({ before, after }: { before: number | null; after: number }) {
  const t = useTranslations('procedures');
  const saved = before !== null && before > after;
  return <>{formatDong(after)} {saved && <span className="text-done">({t('costSaved', { amount: formatDong(before - after), rate: formatPercent((before - after) / before) })})</span>}</>;
}

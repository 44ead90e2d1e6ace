'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { ActAlert } from '@/app/components/act-alert';
import { Alert } from '@/app/components/ui/alert';
import { Button } from '@/app/components/ui/button';
import { Card } from '@/app/components/ui/card';
import { useStatus } from '@/app/components/ui/status';
import { useAct } from '@/app/components/use-act';
import { assess, isAsked } from '@/lib/domain/assessment/assess';
import type { Suggestion } from '@/lib/domain/assessment/suggest/suggestions';
import type { Answer, Answers, CostRow, CostSheet, Questionnaire, TaskCode } from '@/lib/domain/assessment/types';
import { CostSection } from './cost-section';
import type { OfferSource } from './offer';
import { OffersBar } from './offers-bar';
import { QuestionField } from './question-field';
import { useAutosave, type SaveState } from './use-autosave';
import { takeOver, useOffers } from './use-offers';

export interface AssessmentFormProps {
  readonly procedureId: string;
  readonly nextHref: string;
  /** The form with only the questions that this procedure is asked. */
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly cost: { readonly before: CostSheet | null; readonly after: CostSheet };
  readonly revision: number;
  readonly tasks: readonly { readonly code: TaskCode; readonly label: string; readonly help: string }[];
  /** What the draft of law answers by itself, and where each provision is shown. */
  readonly suggestions: readonly Suggestion[];
  readonly suggestedRows: readonly CostRow[];
  readonly places: Readonly<Record<string, OfferSource>>;
  /** An amended procedure is compared with what it costs today. */
  readonly compares: boolean;
  readonly readOnly: boolean;
  readonly completed: boolean;
}

interface Draft {
  readonly answers: Answers;
  readonly cost: { readonly before: CostSheet | null; readonly after: CostSheet };
}

/**
 * The assessment of one procedure. Everything typed is saved by itself; the questions that
 * still lack something are named on request and when finishing; an answer that ends the
 * assessment hides what would follow (necessity, then legality: Circular 03/2022/TT-BTP).
 */
export function AssessmentForm(props: AssessmentFormProps) {
  const { procedureId, questionnaire, readOnly } = props;
  const t = useTranslations('assessment');
  const router = useRouter();
  const say = useStatus();
  const url = `/api/procedures/${procedureId}/assessment`;
  const [draft, setDraft] = useState<Draft>({ answers: props.answers, cost: props.cost });
  const [strict, setStrict] = useState(false);
  const autosave = useAutosave(url, draft, props.revision, !readOnly);
  const completion = useAct();
  const state = useMemo(() => assess(questionnaire, draft.answers), [questionnaire, draft.answers]);

  const offers = useOffers(questionnaire, props.suggestions, props.suggestedRows, draft);

  /** Takes suggestions over and tells so; the focus goes to what was filled, since the button is gone. */
  const fillIn = (suggestions: readonly Suggestion[], rows: readonly CostRow[], focus: string) => {
    setDraft((d) => takeOver(d, suggestions, rows));
    say(t('suggest.used', { answers: suggestions.length, rows: rows.length }));
    document.getElementById(focus)?.focus({ preventScroll: true });
  };
  const setAnswer = (id: string, answer: Answer) => setDraft((d) => ({ ...d, answers: { ...d.answers, [id]: answer } }));
  const complete = async () => {
    setStrict(true);
    const first = state.shortfalls[0];
    if (first) document.getElementById(`question-${first.question}`)?.scrollIntoView({ block: 'start' });
    if (first || state.stopped) return;
    const revision = await autosave.flush();
    if (revision === null) return;
    if (await completion.run('POST', `${url}/completion`, { revision })) {
      say(t('completed'));
      router.push(props.nextHref);
    }
  };

  return (
    <div id="assessment-form" tabIndex={-1} className="flex flex-col gap-5 outline-none">
      <Progress state={autosave.state} answered={state.progress.answered} asked={state.progress.asked} readOnly={readOnly} />
      {!readOnly && !state.stopped && (
        <OffersBar answers={offers.open.length} rows={offers.rows.length} onAcceptAll={() => fillIn(offers.open.map((one) => one.suggestion), offers.rows, 'assessment-form')} />
      )}
      {questionnaire.sections.filter((section) => visible(section.id, state.stopped)).map((section) => (
        <Card key={section.id} id={`section-${section.id}`} title={section.title} note={section.explanation}>
          {questionnaire.questions.filter((q) => q.section === section.id && isAsked(q, draft.answers)).map((question) => {
            const offer = readOnly ? undefined : offers.open.find((one) => one.suggestion.question === question.id);
            return (
              <QuestionField key={question.id} question={question} answer={draft.answers[question.id] ?? {}} readOnly={readOnly}
                offer={offer && { answer: offer.answer, sources: offer.suggestion.provisions.flatMap((id) => props.places[id] ?? []), onAccept: () => fillIn([offer.suggestion], [], `question-${question.id}`) }}
                shortfall={strict ? state.shortfalls.find((s) => s.question === question.id) : undefined} onChange={(answer) => setAnswer(question.id, answer)} />
            );
          })}
        </Card>
      ))}
      {state.stopped && <Alert tone="error" live title={t(`stopped.${state.stopped}.title`)}>{t(`stopped.${state.stopped}.text`)}</Alert>}
      {!state.stopped && (
        <CostSection cost={draft.cost} tasks={props.tasks} compares={props.compares} readOnly={readOnly}
          missing={readOnly ? [] : offers.rows} onUseRows={() => fillIn([], offers.rows, 'cost-rows')} onChange={(cost) => setDraft((d) => ({ ...d, cost }))} />
      )}
      <ActAlert error={autosave.error ?? completion.error} />
      {!readOnly && !state.stopped && (
        <div className="flex flex-wrap items-center gap-3">
          <Button variant="primary" pending={completion.pending} onClick={() => void complete()}>{t('complete')}</Button>
          {strict && state.shortfalls.length > 0 && <p className="font-medium text-error">{t('stillMissing', { n: state.shortfalls.length })}</p>}
        </div>
      )}
    </div>
  );
}

/** After a stop nothing further is asked, so nothing further is shown. */
const visible = (section: string, stopped: string | null): boolean =>
  stopped === null || section === 'basis' || section === 'necessity' || (stopped === 'legality' && section === 'legality');

function Progress({ state, answered, asked, readOnly }: { state: SaveState; answered: number; asked: number; readOnly: boolean }) {
  const t = useTranslations('assessment');
  return (
    <div className="sticky top-(--tabs) z-10 -mx-1 flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-paper px-1 py-2">
      <label className="flex min-w-0 flex-1 items-center gap-3">
        <span className="whitespace-nowrap">{t('progress', { answered, asked })}</span>
        <progress value={answered} max={Math.max(1, asked)} className="h-2 w-full max-w-72 overflow-hidden rounded-full [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent [&::-moz-progress-bar]:bg-accent" />
      </label>
      <span role="status" className="text-sm text-ink-soft">{readOnly ? t('readOnly') : t(`save.${state}`)}</span>
    </div>
  );
}

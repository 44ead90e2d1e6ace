'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Choice } from '@/app/components/ui/choice';
import { cx } from '@/app/components/ui/cx';
import { CONTROL } from '@/app/components/ui/field';
import type { Answer, Question, Shortfall } from '@/lib/domain/assessment/types';
import { Offer, type OfferSource } from './offer';
import { RowsField } from './rows-field';

interface Props {
  readonly question: Question;
  readonly answer: Answer;
  /** What the answer still lacks; shown once the person has begun to answer, or has tried to finish. */
  readonly shortfall: Shortfall | undefined;
  readonly readOnly: boolean;
  /** What the draft of law answers and the person has not. */
  readonly offer?: { readonly answer: Answer; readonly sources: readonly OfferSource[]; readonly onAccept: () => void } | undefined;
  readonly onChange: (answer: Answer) => void;
}

/** One question of the form: its text, what a good answer contains, and the controls of its kind. */
export function QuestionField({ question, answer, shortfall, readOnly, offer, onChange }: Props) {
  const id = useId();
  const t = useTranslations('assessment');
  const change = (part: Answer) => onChange({ ...answer, ...part });
  return (
    <fieldset id={`question-${question.id}`} tabIndex={-1} onKeyDown={(event) => { if (offer && event.altKey && event.key === 'Enter') { event.preventDefault(); offer.onAccept(); } }} disabled={readOnly} aria-describedby={cx(`${id}-help`, shortfall && `${id}-short`)} className="scroll-mt-24 border-t border-line py-4 first:border-t-0">
      <legend className="float-left mb-1 w-full font-medium">
        <span className="mr-2 text-ink-soft tabular-nums">{question.id}</span>
        {question.text}
      </legend>
      <p id={`${id}-help`} className="clear-both mb-2 max-w-prose text-sm text-ink-soft">{question.help}</p>
      {offer && <Offer question={question} {...offer} />}
      <Control question={question} answer={answer} name={id} change={change} />
      {needsReason(question, answer) && (
        <label className="mt-2 flex flex-col gap-1">
          <span className="text-sm font-medium">{t('reason')}</span>
          <textarea rows={2} value={answer.reason ?? ''} onChange={(e) => change({ reason: e.target.value })} className={cx(CONTROL, 'field-sizing-content min-h-16 py-2')} />
        </label>
      )}
      {shortfall && <p id={`${id}-short`} className="mt-1.5 text-sm font-medium text-error">{shortfall.sentence}</p>}
    </fieldset>
  );
}

/** A reason is asked for as soon as there is something to give one for, and shown wherever there is one. */
function needsReason({ kind, reason }: Question, answer: Answer): boolean {
  if (answer.reason) return true;
  if (kind === 'yes-no-reason') return answer.value !== undefined;
  if (reason === 'always') return answer.value !== undefined || (answer.items?.length ?? 0) > 0 || answer.number !== undefined;
  return reason !== undefined && (answer.number ?? 0) > reason.above;
}

function Control({ question, answer, name, change }: { question: Question; answer: Answer; name: string; change: (part: Answer) => void }) {
  const t = useTranslations('assessment');
  switch (question.kind) {
    case 'text':
      return <textarea aria-label={question.text} rows={3} value={answer.text ?? ''} onChange={(e) => change({ text: e.target.value })} className={cx(CONTROL, 'py-2')} />;
    case 'number':
      return <input aria-label={question.text} type="number" min={0} step="any" value={answer.number ?? ''} onChange={(e) => change({ number: e.target.value === '' ? undefined : Number(e.target.value) })} className={cx(CONTROL, 'min-h-9 max-w-48 tabular-nums')} />;
    case 'list':
      return <textarea aria-label={question.text} rows={4} placeholder={t('onePerLine')} value={(answer.items ?? []).join('\n')} onChange={(e) => change({ items: e.target.value === '' ? [] : e.target.value.split('\n') })} className={cx(CONTROL, 'py-2')} />;
    case 'table':
      return <RowsField question={question} rows={answer.rows ?? []} onChange={(rows) => change({ rows })} />;
    case 'choices':
      return (
        <div className="grid gap-x-6 sm:grid-cols-2">
          {question.choices?.map(({ value, label }) => (
            <Choice key={value} name={name} label={label} type={question.single ? 'radio' : 'checkbox'} checked={answer.items?.includes(value) ?? false}
              onChange={(e) => change({ items: chosen(answer.items ?? [], value, e.target.checked, Boolean(question.single)) })} />
          ))}
        </div>
      );
    case 'yes-no-reason':
    case 'three-way':
      return (
        <div className="flex flex-wrap gap-x-6">
          {(question.kind === 'three-way' ? (['all', 'partly', 'none'] as const) : (['yes', 'no'] as const)).map((value) => (
            <Choice key={value} name={name} label={t(`values.${value}`)} checked={answer.value === value} onChange={() => change({ value })} />
          ))}
        </div>
      );
  }
}

const chosen = (items: readonly string[], value: string, on: boolean, single: boolean): readonly string[] =>
  single ? [value] : on ? [...items, value] : items.filter((i) => i !== value);

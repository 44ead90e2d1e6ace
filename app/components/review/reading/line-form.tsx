'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import type { LineCorrection } from '@/lib/domain/structure/types';
import { Button } from '../../ui/button';
import { Choice, ChoiceGroup } from '../../ui/choice';
import { Field, Input } from '../../ui/field';
import { isNumbered, KINDS_OF_LINE, numberProposed, readAs, saidOf, showsNumber, type ShownLine } from '../model/lines';
import { useReview, useReviewStore } from '../state/context';
import { besideLine, sayOf } from '../state/correct';
import { useLineWords } from './use-line-words';

/** The words of a line, what it was read as, and what it may be instead. */
export function LineForm({ shown }: { shown: ShownLine }) {
  const t = useTranslations('review.reading');
  const common = useTranslations('common');
  const store = useReviewStore();
  const words = useLineWords();
  const provisions = useReview((state) => state.view.provisions);
  const read = readAs(provisions, shown);
  const { pending, view } = store.get();
  const said = saidOf(shown.line, pending.add, view.reading.corrections, pending.takeBack);
  const [as, setAs] = useState<LineCorrection['as'] | null>(said?.as ?? null);
  const [number, setNumber] = useState(said?.number ?? numberProposed(shown.text));
  const asksNumber = as !== null && isNumbered(as) && !showsNumber(shown.text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (as === null) return;
    const written = number.trim();
    sayOf(store, { line: shown.line, text: shown.text, as, ...(asksNumber && written !== '' && { number: written }) });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <blockquote lang="vi" className="max-h-40 overflow-y-auto border-l-3 border-accent-line pl-3 font-law wrap-anywhere">{shown.text}</blockquote>
          <p className="mt-1.5 text-sm"><span className="text-ink-soft">{t('now')}</span> <span className="font-medium">{words.reading(read)}</span></p>
        </div>
        <div className="flex flex-none flex-col gap-1">
          <StepButton shown={shown} step={-1} />
          <StepButton shown={shown} step={1} />
        </div>
      </div>
      <ChoiceGroup legend={t('question')} className="sm:grid sm:grid-cols-2 sm:gap-x-6">
        {KINDS_OF_LINE.map((kind) => (
          <Choice
            key={kind} name="as" value={kind} checked={as === kind} onChange={() => setAs(kind)} label={t(`choice.${kind}`)}
            className={isNumbered(kind) ? undefined : 'sm:col-span-2'}
          />
        ))}
      </ChoiceGroup>
      {asksNumber && (
        <Field label={t('number')} hint={t('numberHint')}>
          <Input value={number} onChange={(event) => setNumber(event.target.value)} maxLength={8} pattern="[\p{L}\d]{1,8}" title={t('numberHint')} className="max-w-28" />
        </Field>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" disabled={as === null}>{t('add')}</Button>
        <Button variant="quiet" onClick={() => store.set({ asked: null })}>{common('cancel')}</Button>
      </div>
    </form>
  );
}

/** To the line above or below: the one that was meant may stand beside the one that was pointed at. */
function StepButton({ shown, step }: { shown: ShownLine; step: 1 | -1 }) {
  const t = useTranslations('review.reading');
  const store = useReviewStore();
  const beside = besideLine(store.get(), shown.line, step);
  const Icon = step === -1 ? ArrowUp : ArrowDown;
  const label = t(step === -1 ? 'above' : 'below');
  const go = () => {
    const { asked } = store.get();
    if (asked && beside) store.set({ asked: { ...asked, line: beside.line } });
  };
  return <Button size="sm" disabled={!beside} aria-label={label} title={label} onClick={go} icon={<Icon aria-hidden className="size-4" />} />;
}

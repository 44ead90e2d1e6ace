'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActAlert } from '@/app/components/act-alert';
import { Button } from '@/app/components/ui/button';
import { Choice, ChoiceGroup } from '@/app/components/ui/choice';
import { cx } from '@/app/components/ui/cx';
import { CONTROL, Field, Textarea } from '@/app/components/ui/field';
import { useStatus } from '@/app/components/ui/status';
import { useAct } from '@/app/components/use-act';
import type { OpinionConclusion } from '@/lib/domain/process/types';
import { PARTS } from '@/lib/domain/procedures/types';

const SHEET = ['name', ...PARTS] as const;
type SheetPart = (typeof SHEET)[number];
const CONCLUSIONS: readonly OpinionConclusion[] = ['agree', 'agree_with_changes', 'disagree'];

/** The opinion sheet of the control unit on one procedure: part by part, then a conclusion. */
export function OpinionForm({ procedureId }: { procedureId: string }) {
  const t = useTranslations('opinions.form');
  const parts = useTranslations('common.parts');
  const [proposals, setProposals] = useState<Partial<Record<SheetPart, string>>>({});
  const [conclusion, setConclusion] = useState<OpinionConclusion | null>(null);
  const [text, setText] = useState('');
  const { run, pending, error } = useAct();
  const say = useStatus();

  const toggle = (part: SheetPart, on: boolean) => setProposals((p) => {
    const { [part]: dropped, ...rest } = p;
    return on ? { ...p, [part]: dropped ?? '' } : rest;
  });
  const send = async () => {
    const body = {
      conclusion, text,
      parts: SHEET.map((part) => ({ part, verdict: part in proposals ? 'propose' : 'agree', text: proposals[part] ?? '' })),
    };
    if (conclusion && (await run('POST', `/api/procedures/${procedureId}/opinion`, body))) say(t('done'));
  };

  return (
    <form className="flex flex-col gap-4" onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <ChoiceGroup legend={t('parts')}>
        <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
          {SHEET.map((part) => <Choice key={part} type="checkbox" label={parts(part)} checked={part in proposals} onChange={(e) => toggle(part, e.target.checked)} />)}
        </div>
        {SHEET.filter((part) => part in proposals).map((part) => (
          <label key={part} className="mt-1 flex flex-col gap-1">
            <span className="text-sm font-medium">{t('proposal', { part: parts(part) })}</span>
            <textarea rows={2} value={proposals[part]} onChange={(e) => setProposals((p) => ({ ...p, [part]: e.target.value }))} className={cx(CONTROL, 'py-2')} />
          </label>
        ))}
      </ChoiceGroup>
      <Field label={t('text')} hint={t('textHint')}>
        <Textarea rows={3} value={text} onChange={(e) => setText(e.target.value)} />
      </Field>
      <ChoiceGroup legend={t('conclusion')}>
        {CONCLUSIONS.map((c) => <Choice key={c} name={`conclusion-${procedureId}`} label={t(c)} checked={conclusion === c} onChange={() => setConclusion(c)} />)}
      </ChoiceGroup>
      <ActAlert error={error} />
      <div><Button type="submit" variant="primary" pending={pending} disabled={!conclusion}>{t('send')}</Button></div>
    </form>
  );
}

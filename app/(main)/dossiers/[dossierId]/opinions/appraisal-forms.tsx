'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActAlert } from '@/app/components/act-alert';
import { ActButton } from '@/app/components/act-button';
import { Button } from '@/app/components/ui/button';
import { Choice, ChoiceGroup } from '@/app/components/ui/choice';
import { Field, Textarea } from '@/app/components/ui/field';
import { Select } from '@/app/components/ui/select';
import { useStatus } from '@/app/components/ui/status';
import { useAct } from '@/app/components/use-act';
import type { AppraisalConclusion } from '@/lib/domain/process/types';

/** The appraisal body takes the dossier, or sends it back with the reason. */
export function ReceiptForm({ appraisalId }: { appraisalId: string }) {
  const t = useTranslations('opinions.receipt');
  const [reason, setReason] = useState('');
  const { run, pending, error } = useAct();
  const say = useStatus();
  const refuse = async () => {
    if (await run('POST', `/api/appraisals/${appraisalId}/receipt`, { accepted: false, reason })) say(t('refused'));
  };
  return (
    <div className="flex flex-col gap-4">
      <ActButton url={`/api/appraisals/${appraisalId}/receipt`} body={{ accepted: true }} done={t('accepted')}>{t('accept')}</ActButton>
      <details className="rounded-md border border-line px-3 py-2">
        <summary className="font-medium">{t('refuse')}</summary>
        <form className="mt-2 flex flex-col gap-2" onSubmit={(event) => { event.preventDefault(); void refuse(); }}>
          <Field label={t('reason')} hint={t('reasonHint')} required>
            <Textarea rows={2} value={reason} onChange={(e) => setReason(e.target.value)} />
          </Field>
          <ActAlert error={error} />
          <div><Button type="submit" variant="danger" size="sm" pending={pending}>{t('sendBack')}</Button></div>
        </form>
      </details>
    </div>
  );
}

/** One remark of the appraiser, on a place of the draft or on the whole of it. */
export function RemarkForm({ appraisalId, places }: { appraisalId: string; places: readonly { readonly id: string; readonly place: string }[] }) {
  const t = useTranslations('opinions.remark');
  const [provisionId, setProvisionId] = useState('');
  const [text, setText] = useState('');
  const { run, pending, error } = useAct();
  const say = useStatus();
  const send = async () => {
    const body = { text, ...(provisionId && { provisionId }) };
    if (!(await run('POST', `/api/appraisals/${appraisalId}/remarks`, body))) return;
    setText('');
    say(t('done'));
  };
  return (
    <form className="flex flex-col gap-3" onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <Field label={t('place')}>
        <Select value={provisionId} onChange={(e) => setProvisionId(e.target.value)}>
          <option value="">{t('whole')}</option>
          {places.map((p) => <option key={p.id} value={p.id}>{p.place}</option>)}
        </Select>
      </Field>
      <Field label={t('text')} required>
        <Textarea rows={3} value={text} onChange={(e) => setText(e.target.value)} />
      </Field>
      <ActAlert error={error} />
      <div><Button type="submit" variant="secondary" pending={pending}>{t('send')}</Button></div>
    </form>
  );
}

const CONCLUSIONS: readonly AppraisalConclusion[] = ['eligible', 'eligible_after_revision', 'not_eligible'];

/** The conclusion of the appraisal report. */
export function ConclusionForm({ appraisalId }: { appraisalId: string }) {
  const t = useTranslations('opinions.conclusion');
  const [conclusion, setConclusion] = useState<AppraisalConclusion | null>(null);
  const [text, setText] = useState('');
  const { run, pending, error } = useAct();
  const say = useStatus();
  const send = async () => {
    if (conclusion && (await run('POST', `/api/appraisals/${appraisalId}/conclusion`, { conclusion, text }))) say(t('done'));
  };
  return (
    <form className="flex flex-col gap-3" onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <ChoiceGroup legend={t('legend')}>
        {CONCLUSIONS.map((c) => <Choice key={c} name="appraisal-conclusion" label={t(c)} hint={t(`${c}Hint`)} checked={conclusion === c} onChange={() => setConclusion(c)} />)}
      </ChoiceGroup>
      <Field label={t('text')}>
        <Textarea rows={3} value={text} onChange={(e) => setText(e.target.value)} />
      </Field>
      <ActAlert error={error} />
      <div><Button type="submit" variant="primary" pending={pending} disabled={!conclusion}>{t('send')}</Button></div>
    </form>
  );
}

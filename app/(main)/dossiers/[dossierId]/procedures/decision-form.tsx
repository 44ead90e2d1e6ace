'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActAlert } from '@/app/components/act-alert';
import { Button } from '@/app/components/ui/button';
import { Field, Input } from '@/app/components/ui/field';
import { useStatus } from '@/app/components/ui/status';
import { useAct } from '@/app/components/use-act';
import type { Procedure } from '@/lib/domain/process/types';

/** Confirm or reject, with the name put right and a word of reason. A decision that stands can be changed, but is not pushed at the reader. */
export function DecisionForm({ procedure, controls }: { procedure: Procedure; controls: boolean }) {
  const t = useTranslations('procedures');
  const toReview = controls && procedure.decision === 'rejected' && procedure.reviewedById === null;
  if (procedure.decision === 'proposed' || toReview) {
    return <div className="mt-4 border-t border-line pt-4"><Decide procedure={procedure} toReview={toReview} /></div>;
  }
  return (
    <details className="mt-3">
      <summary className="text-sm text-ink-soft hover:text-ink">{t('change')}</summary>
      <div className="mt-3"><Decide procedure={procedure} toReview={false} /></div>
    </details>
  );
}

function Decide({ procedure, toReview }: { procedure: Procedure; toReview: boolean }) {
  const t = useTranslations('procedures');
  const [name, setName] = useState(procedure.name);
  const [reason, setReason] = useState('');
  const { run, pending, error } = useAct();
  const say = useStatus();
  const decide = async (decision: 'confirmed' | 'rejected') => {
    if (await run('POST', `/api/procedures/${procedure.id}/decision`, { decision, reason, name })) say(t('decided'));
  };
  return (
    <form className="flex flex-col gap-3" onSubmit={(event) => event.preventDefault()}>
      <div className="grid gap-3 md:grid-cols-2">
        <Field label={t('rename')} hint={t('renameHint')} required><Input lang="vi" value={name} onChange={(e) => setName(e.target.value)} /></Field>
        <Field label={t('reason')}><Input value={reason} onChange={(e) => setReason(e.target.value)} className="md:mt-auto" /></Field>
      </div>
      <ActAlert error={error} />
      <div className="flex flex-wrap gap-2">
        <Button variant={toReview ? 'secondary' : 'primary'} pending={pending} onClick={() => void decide('confirmed')}>{toReview ? t('keep') : t('confirm')}</Button>
        <Button variant={toReview ? 'primary' : 'secondary'} pending={pending} onClick={() => void decide('rejected')}>{toReview ? t('agree') : t('reject')}</Button>
      </div>
    </form>
  );
}

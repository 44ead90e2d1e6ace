'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActAlert } from '@/app/components/act-alert';
import { Button } from '@/app/components/ui/button';
import { Field, Textarea } from '@/app/components/ui/field';
import { useStatus } from '@/app/components/ui/status';
import { useAct } from '@/app/components/use-act';

interface Props {
  readonly dossierId: string;
  readonly revision: number;
  readonly ground: string | null;
}

/** The drafter records the ground, or puts another in its place; until then only the button shows. */
export function GroundForm({ dossierId, revision, ground }: Props) {
  const t = useTranslations('assessment.ground');
  const common = useTranslations('common');
  const [words, setWords] = useState<string | null>(null);
  const { run, pending, error, reset } = useAct();
  const say = useStatus();
  if (words === null) {
    return <div><Button size="sm" variant={ground === null ? 'primary' : 'secondary'} onClick={() => setWords(ground ?? '')}>{ground === null ? t('record') : t('change')}</Button></div>;
  }
  const close = () => {
    reset();
    setWords(null);
  };
  const send = async () => {
    if (!(await run('POST', `/api/dossiers/${dossierId}/ground`, { revision, ground: words }))) return;
    say(t('saved'));
    close();
  };
  return (
    <form className="flex max-w-2xl flex-col gap-3" onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <Field label={t('label')} hint={t('hint')} required>
        <Textarea lang="vi" rows={2} value={words} onChange={(e) => setWords(e.target.value)} autoFocus />
      </Field>
      <ActAlert error={error} />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" size="sm" pending={pending} disabled={words.trim() === ''}>{t('send')}</Button>
        <Button size="sm" variant="quiet" onClick={close}>{common('cancel')}</Button>
      </div>
    </form>
  );
}

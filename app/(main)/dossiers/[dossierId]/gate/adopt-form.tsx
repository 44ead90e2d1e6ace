'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActAlert } from '@/app/components/act-alert';
import { Button } from '@/app/components/ui/button';
import { Choice } from '@/app/components/ui/choice';
import { Field, Input } from '@/app/components/ui/field';
import { useAct } from '@/app/components/use-act';

interface Props {
  readonly dossierId: string;
  readonly revision: number;
  readonly version: { readonly id: string; readonly number: number; readonly sha256: string };
}

/** The issuer adopts exactly the version on the page: its number and its hash go with the request. */
export function AdoptForm({ dossierId, revision, version }: Props) {
  const t = useTranslations('gate.adopt');
  const [number, setNumber] = useState('');
  const [seen, setSeen] = useState(false);
  const { run, pending, error } = useAct();
  return (
    <form
      className="flex max-w-xl flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void run('POST', `/api/dossiers/${dossierId}/adoption`, { revision, versionId: version.id, sha256: version.sha256, number });
      }}
    >
      <Field label={t('number')} hint={t('numberHint')} required>
        <Input value={number} onChange={(e) => setNumber(e.target.value)} placeholder="12/2026/QĐ-UBND" className="max-w-64" />
      </Field>
      <Choice type="checkbox" label={t('seen', { number: version.number, hash: version.sha256.slice(0, 12) })} checked={seen} onChange={(e) => setSeen(e.target.checked)} />
      <ActAlert error={error} />
      <div><Button type="submit" variant="primary" pending={pending} disabled={!seen || number.trim() === ''}>{t('send', { number: version.number })}</Button></div>
    </form>
  );
}

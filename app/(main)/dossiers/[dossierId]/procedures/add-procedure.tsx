'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActAlert } from '@/app/components/act-alert';
import { Button } from '@/app/components/ui/button';
import { Field, Input } from '@/app/components/ui/field';
import { Select } from '@/app/components/ui/select';
import { useStatus } from '@/app/components/ui/status';
import { useAct } from '@/app/components/use-act';
import type { ArticleChoice } from '@/lib/usecases/view-procedures';
import { bodyOf, type Chosen } from './chosen';
import { ProvisionChoices } from './provision-choices';

interface Props {
  readonly versionId: string;
  readonly articles: readonly ArticleChoice[];
}

/** Folded away until a person has seen a procedure that the machine has not. */
export function AddProcedure(props: Props) {
  const t = useTranslations('procedures.add');
  const [open, setOpen] = useState(false);
  const [entered, setEntered] = useState(0);
  const done = () => {
    setEntered(entered + 1);
    setOpen(false);
  };
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="rounded-lg border border-line bg-surface">
      <summary className="px-4 py-2.5 font-medium hover:bg-sunken">{t('title')}</summary>
      <div className="border-t border-line p-4"><Form key={entered} {...props} onDone={done} /></div>
    </details>
  );
}

const NATURES = ['new', 'amended', 'delegated', 'repealed'] as const;

function Form({ versionId, articles, onDone }: Props & { onDone: () => void }) {
  const t = useTranslations('procedures');
  const [name, setName] = useState('');
  const [nature, setNature] = useState('new');
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const { run, pending, error } = useAct();
  const say = useStatus();
  const add = async () => {
    if (!(await run('POST', `/api/versions/${versionId}/procedures`, { name, nature, ...bodyOf(chosen) }))) return;
    say(t('add.done'));
    onDone();
  };
  return (
    <form className="flex flex-col gap-4" onSubmit={(event) => { event.preventDefault(); void add(); }}>
      <p className="text-ink-soft">{t('add.lead')}</p>
      <div className="grid gap-3 md:grid-cols-2">
        <Field label={t('rename')} hint={t('renameHint')} required><Input lang="vi" value={name} onChange={(e) => setName(e.target.value)} /></Field>
        <Field label={t('add.nature')} required className="md:justify-end">
          <Select value={nature} onChange={(e) => setNature(e.target.value)}>{NATURES.map((one) => <option key={one} value={one}>{t(`nature.${one}`)}</option>)}</Select>
        </Field>
      </div>
      <ProvisionChoices articles={articles} chosen={chosen} onChange={setChosen} />
      <ActAlert error={error} />
      <Button type="submit" variant="primary" pending={pending} className="self-start">{t('add.send')}</Button>
    </form>
  );
}

'use client';

import { ArrowRight } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { ActAlert } from '@/app/components/act-alert';
import { Button, LinkButton } from '@/app/components/ui/button';
import { Card } from '@/app/components/ui/card';
import { Field, Input, Textarea } from '@/app/components/ui/field';
import { Select } from '@/app/components/ui/select';
import { useAct } from '@/app/components/use-act';
import { normativeTypesOn } from '@/lib/domain/checks/document-types';
import { regimeOn } from '@/lib/domain/checks/regime';
import { RegimeNote } from './regime-note';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface NewDossierFormProps {
  /** ISO date, the day it is in Viet Nam. */
  readonly today: string;
  readonly drafters: readonly Named[];
  readonly controllers: readonly Named[];
  readonly appraisers: readonly Named[];
  readonly issuers: readonly Named[];
}

/** What must be known to open a dossier: what is drafted, since when, and which agencies take part. */
export function NewDossierForm({ today, drafters, controllers, appraisers, issuers }: NewDossierFormProps) {
  const t = useTranslations('dossiers.new');
  const router = useRouter();
  const { run, pending, error } = useAct({ refresh: false });
  const [leaving, setLeaving] = useState(false);
  const [startedOn, setStartedOn] = useState(today);
  const regime = startedOn === '' ? null : regimeOn(startedOn);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const entries = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    const { ground, ...fields } = entries;
    const created = await run<{ dossierId: string }>('POST', '/api/dossiers', ground?.trim() ? { ...fields, ground } : fields);
    if (!created) return;
    setLeaving(true);
    router.push(`/dossiers/${created.dossierId}/upload`);
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-5">
      <Card title={t('document')}>
        <div className="flex flex-col gap-4">
          <Field label={t('name')} hint={t('nameHint')} required><Textarea name="title" rows={2} maxLength={500} autoFocus /></Field>
          <div>
            <Field label={t('startedOn')} hint={t('startedOnHint')} required className="max-w-sm">
              <Input type="date" name="draftingStartedOn" value={startedOn} max={today} onChange={(event) => setStartedOn(event.target.value)} />
            </Field>
            <RegimeNote regime={regime} startedOn={startedOn} />
          </div>
          <Field label={t('type')} required><Choices name="documentType" options={regime ? normativeTypesOn(startedOn) : []} /></Field>
          <Field label={t('ground')} hint={t('groundHint')}><Textarea name="ground" rows={3} maxLength={2000} /></Field>
        </div>
      </Card>
      <Card title={t('agencies')} note={t('agenciesNote')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('drafter')} required><Choices name="drafterAgencyId" options={drafters} /></Field>
          <Field label={t('control')} required><Choices name="controlAgencyId" options={controllers} /></Field>
          <Field label={t('appraisal')} required><Choices name="appraisalAgencyId" options={appraisers} /></Field>
          <Field label={t('issuer')} required><Choices name="issuerAgencyId" options={issuers} /></Field>
        </div>
      </Card>
      <ActAlert error={error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" pending={pending || leaving} icon={<ArrowRight aria-hidden className="size-4" />}>{t('submit')}</Button>
        <LinkButton href="/dossiers" variant="quiet">{t('cancel')}</LinkButton>
      </div>
    </form>
  );
}

/** A list to choose from; where there is one possibility, it is chosen. */
function Choices({ name, options }: { name: string; options: readonly Named[] }) {
  const t = useTranslations('dossiers.new');
  return (
    <Select name={name} defaultValue={options.length === 1 ? options[0]?.id : ''}>
      <option value="" disabled>{t('choose')}</option>
      {options.map((option) => <option key={option.id} value={option.id}>{option.name}</option>)}
    </Select>
  );
}

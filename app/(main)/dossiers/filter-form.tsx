import { useTranslations } from 'next-intl';
import { Button, LinkButton } from '@/app/components/ui/button';
import { Input } from '@/app/components/ui/field';
import { Select } from '@/app/components/ui/select';
import type { DossierFilter } from './filter';

const STAGES = ['drafting', 'consulting', 'submitted', 'appraising', 'appraised', 'adopted'] as const;

/** Narrows the list; works before any script has loaded. */
export function FilterForm({ filter, drafters }: { filter: DossierFilter; drafters: readonly { id: string; name: string }[] }) {
  const t = useTranslations();
  const narrowed = Boolean(filter.q || filter.stage || filter.agency);
  return (
    <search>
      <form action="/dossiers" aria-label={t('dossiers.filters')} className="mb-4 flex flex-wrap gap-2 [&>span]:w-full sm:[&>span]:w-60">
        <Input type="search" name="q" defaultValue={filter.q} aria-label={t('dossiers.search')} placeholder={t('dossiers.search')} className="sm:w-auto! sm:min-w-60 sm:flex-1" />
        <Select name="stage" defaultValue={filter.stage ?? ''} aria-label={t('dossiers.stage')}>
          <option value="">{t('dossiers.allStages')}</option>
          {STAGES.map((stage) => <option key={stage} value={stage}>{t(`common.stages.${stage}`)}</option>)}
        </Select>
        <Select name="agency" defaultValue={filter.agency ?? ''} aria-label={t('dossiers.agency')}>
          <option value="">{t('dossiers.allAgencies')}</option>
          {drafters.map((agency) => <option key={agency.id} value={agency.id}>{agency.name}</option>)}
        </Select>
        <Button type="submit">{t('dossiers.apply')}</Button>
        {narrowed && <LinkButton href="/dossiers" variant="quiet">{t('dossiers.clear')}</LinkButton>}
      </form>
    </search>
  );
}

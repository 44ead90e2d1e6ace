import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Input } from '@/app/components/ui/field';
import { Select } from '@/app/components/ui/select';
import { COMPLAINTS } from '@/lib/domain/checks/types';
import type { RuleFilter } from './filter';

const SEVERITIES = ['error', 'warn', 'info'] as const;
const STATES = ['altered', 'idle'] as const;

interface Props {
  readonly filter: RuleFilter;
  readonly onChange: (filter: RuleFilter) => void;
}

/** Narrows the list of rules at every key. */
export function RuleFilters({ filter, onChange }: Props) {
  const t = useTranslations('rules');
  const severity = useTranslations('common.severity');
  const complaint = useTranslations('review.complaints');
  const choose = <Key extends 'severity' | 'about' | 'state'>(key: Key, label: string, options: ReactNode) => (
    <Select aria-label={label} value={filter[key]} onChange={(event) => onChange({ ...filter, [key]: event.target.value })}>{options}</Select>
  );
  return (
    <search className="flex flex-wrap gap-2 [&>span]:w-full sm:[&>span]:w-52">
      <Input
        type="search" value={filter.words} onChange={(event) => onChange({ ...filter, words: event.target.value })}
        aria-label={t('search')} placeholder={t('search')} className="sm:w-auto! sm:min-w-60 sm:flex-1"
      />
      {choose('severity', t('severity'), (
        <>
          <option value="">{t('allSeverities')}</option>
          {SEVERITIES.map((one) => <option key={one} value={one}>{severity(one)}</option>)}
        </>
      ))}
      {choose('about', t('about'), (
        <>
          <option value="">{t('allAbout')}</option>
          {COMPLAINTS.map((one) => <option key={one} value={one}>{complaint(one)}</option>)}
          <option value="technique">{t('technique')}</option>
        </>
      ))}
      {choose('state', t('state'), (
        <>
          <option value="">{t('allStates')}</option>
          {STATES.map((one) => <option key={one} value={one}>{t(`states.${one}`)}</option>)}
        </>
      ))}
    </search>
  );
}

import { useTranslations } from 'next-intl';
import { Badge } from '@/app/components/ui/badge';
import { Card } from '@/app/components/ui/card';
import { Table, Td, Th } from '@/app/components/ui/table';
import type { Tone } from '@/app/components/ui/tone';
import { RULES } from '@/lib/domain/checks/rules';
import type { Severity } from '@/lib/domain/checks/types';
import { ValidCell } from './law-cells';

const TONE: Readonly<Record<Severity, Tone>> = { error: 'error', warn: 'warn', info: 'info' };

/** The rules that drafts are checked against: those on procedures (R) and those on drafting technique (T). */
export function RuleTable() {
  const t = useTranslations('admin');
  const severity = useTranslations('common.severity');
  return (
    <Card padded={false}>
      <Table caption={t('rules')} className="min-w-[64rem]">
        <thead><tr><Th>{t('code')}</Th><Th>{t('rule')}</Th><Th>{t('family')}</Th><Th>{t('level')}</Th><Th>{t('regime')}</Th><Th>{t('basis')}</Th><Th>{t('valid')}</Th></tr></thead>
        <tbody>
          {RULES.map((rule) => (
            <tr key={rule.id}>
              <Th scope="row" className="tabular-nums">{rule.id}</Th>
              <Td lang="vi" className="min-w-48">{rule.title}</Td>
              <Td className="whitespace-nowrap">{t(rule.scope === 'technique' ? 'families.technique' : 'families.procedure')}</Td>
              <Td><Badge tone={TONE[rule.severity]} icon>{severity(rule.severity)}</Badge></Td>
              <Td className="whitespace-nowrap">{rule.regimes.length > 1 ? t('anyRegime') : t(`regime${rule.regimes[0] ?? 'B'}`)}</Td>
              <Td lang="vi" className="min-w-56">{rule.legalBasis}</Td>
              <ValidCell {...rule} />
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

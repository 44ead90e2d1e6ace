import { useTranslations } from 'next-intl';
import { Card } from '@/app/components/ui/card';
import { Table, Td, Th } from '@/app/components/ui/table';
import { documentTypeName } from '@/lib/domain/checks/document-types';
import { DEADLINES } from '@/lib/domain/process/deadlines';
import { LawCells, LawHeads } from './law-cells';

/** How long the law gives for each task. */
export function DeadlineTable({ on }: { on: string }) {
  const t = useTranslations('admin');
  return (
    <Card padded={false}>
      <Table caption={t('deadlines')} className="min-w-[67rem]">
        <thead><tr><Th>{t('task')}</Th><Th>{t('amount')}</Th><Th>{t('appliesTo')}</Th><Th>{t('regime')}</Th><LawHeads /></tr></thead>
        <tbody>
          {DEADLINES.map((rule) => (
            <tr key={`${rule.task}-${rule.regime}-${rule.validFrom}-${rule.documentTypes.join()}`}>
              <Th scope="row" className="min-w-40">{t(`tasks.${rule.task}`)}</Th>
              <Td className="whitespace-nowrap">{t(rule.unit === 'day' ? 'days' : 'workingDays', { n: rule.amount })}</Td>
              <Td lang="vi" className="min-w-44 text-sm">{rule.documentTypes.map((id) => (id === '*' ? t('allTypes') : documentTypeName(id))).join('; ')}</Td>
              <Td className="whitespace-nowrap">{rule.regime === '*' ? t('anyRegime') : t(`regime${rule.regime}`)}</Td>
              <LawCells {...rule} on={on} />
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

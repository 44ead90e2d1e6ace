import { useTranslations } from 'next-intl';
import { Table, Td, Th } from '@/app/components/ui/table';
import { cost } from '@/lib/domain/assessment/cost';
import type { CostSheet, TaskCode } from '@/lib/domain/assessment/types';
import { formatDong, formatNumber, formatPercent, formatWholeDong } from '@/lib/domain/format/number';
import { CostTotals } from './cost-totals';

interface Props {
  readonly caption: string;
  readonly sheet: CostSheet;
  readonly tasks: readonly { readonly code: TaskCode; readonly label: string }[];
}

/** A cost sheet as it was filled in, for those who read it. */
export function CostTable({ caption, sheet, tasks }: Props) {
  const t = useTranslations('assessment.cost');
  const result = cost(sheet);
  return (
    <div>
      <dl className="mb-3 flex flex-wrap gap-x-6 gap-y-1">
        <div className="flex gap-2"><dt className="text-ink-soft">{t('timesPerYear')}</dt><dd className="font-medium tabular-nums">{formatNumber(sheet.timesPerYear)}</dd></div>
        <div className="flex gap-2"><dt className="text-ink-soft">{t('subjectsPerYear')}</dt><dd className="font-medium tabular-nums">{formatNumber(sheet.subjectsPerYear)}</dd></div>
        <div className="flex gap-2"><dt className="text-ink-soft">{t('wage')}</dt><dd className="font-medium tabular-nums">{formatDong(sheet.wage)}</dd></div>
      </dl>
      <Table caption={caption}>
        <thead>
          <tr><Th>{t('task')}</Th><Th>{t('label')}</Th><Th numeric>{t('hours')}</Th><Th numeric>{t('services')}</Th><Th numeric>{t('fees')}</Th><Th numeric>{t('share')}</Th><Th numeric>{t('rowCost')}</Th></tr>
        </thead>
        <tbody>
          {result.rows.map(({ row, perPerformance }, at) => (
            <tr key={at}>
              <Td>{tasks.find((task) => task.code === row.task)?.label}</Td>
              <Td lang="vi" className="min-w-48">{row.label}{row.basis && <span className="block text-sm text-ink-soft">{row.basis}</span>}</Td>
              <Td numeric>{row.hours === null ? '—' : formatNumber(row.hours)}</Td>
              <Td numeric>{formatNumber(row.services)}</Td>
              <Td numeric>{formatNumber(row.fees)}</Td>
              <Td numeric>{formatPercent(row.share ?? 1)}</Td>
              <Td numeric>{formatWholeDong(perPerformance)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="mt-2"><CostTotals perPerformance={result.perPerformance} perYear={result.perYear} /></div>
    </div>
  );
}

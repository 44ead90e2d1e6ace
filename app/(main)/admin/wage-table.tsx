import { useTranslations } from 'next-intl';
import { Card } from '@/app/components/ui/card';
import { Table, Td, Th } from '@/app/components/ui/table';
import { WAGES } from '@/lib/domain/assessment/cost-sheet';
import { formatDong } from '@/lib/domain/format/number';
import { LawCells, LawHeads } from './law-cells';

/** Average income an hour, from which the cost of complying is worked out. */
export function WageTable({ on }: { on: string }) {
  const t = useTranslations('admin');
  return (
    <Card padded={false}>
      <Table caption={t('wages')} className="min-w-[64rem]">
        <thead><tr><Th>{t('year')}</Th><Th numeric>{t('gdp')}</Th><Th numeric>{t('hourly')}</Th><Th>{t('source')}</Th><LawHeads /></tr></thead>
        <tbody>
          {WAGES.map((wage) => (
            <tr key={wage.year}>
              <Th scope="row" className="tabular-nums">{wage.year}</Th>
              <Td numeric className="whitespace-nowrap">{formatDong(wage.gdpPerHead)}</Td>
              <Td numeric className="whitespace-nowrap">{formatDong(wage.hourly)}</Td>
              <Td lang="vi" className="text-sm">{wage.source}</Td>
              <LawCells {...wage} on={on} />
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

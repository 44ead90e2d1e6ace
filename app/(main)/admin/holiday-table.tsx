import { useTranslations } from 'next-intl';
import { Badge } from '@/app/components/ui/badge';
import { Card } from '@/app/components/ui/card';
import { Table, Td, Th } from '@/app/components/ui/table';
import { formatDate } from '@/lib/domain/format/date';
import { HOLIDAYS } from '@/lib/domain/process/deadlines';

/** Days that are not what their weekday says; deadlines in working days pass over them. */
export function HolidayTable() {
  const t = useTranslations('admin');
  return (
    <Card padded={false}>
      <Table caption={t('holidays')} className="min-w-[44rem]">
        <thead><tr><Th>{t('date')}</Th><Th>{t('holiday')}</Th><Th>{t('kind')}</Th><Th>{t('basis')}</Th></tr></thead>
        <tbody>
          {HOLIDAYS.map((day) => (
            <tr key={day.date}>
              <Th scope="row" className="tabular-nums">{formatDate(day.date)}</Th>
              <Td lang="vi">{day.name}</Td>
              <Td><Badge tone={day.kind === 'off' ? 'neutral' : 'accent'}>{t(day.kind === 'off' ? 'dayOff' : 'workday')}</Badge></Td>
              <Td lang="vi">{day.legalBasis}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

import { useTranslations } from 'next-intl';
import { shortHash } from '@/app/components/dossier/short-hash';
import { Badge } from '@/app/components/ui/badge';
import { Table, Td, Th } from '@/app/components/ui/table';
import { cx } from '@/app/components/ui/cx';
import { formatDate, formatMoment } from '@/lib/domain/format/date';
import type { RecordView } from '@/lib/usecases/view-record';

/** Entries of one page, latest first: number, time, person, act, start of the hash. */
export function EntryList({ entries }: { entries: RecordView['entries'] }) {
  const t = useTranslations('record');
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-surface shadow-raised">
      <Table caption={t('title')}>
        <thead>
          <tr><Th numeric>{t('sequence')}</Th><Th>{t('time')}</Th><Th>{t('person')}</Th><Th>{t('act')}</Th><Th>{t('hash')}</Th></tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.sequence} id={`entry-${entry.sequence}`} className={cx('scroll-mt-16 target:bg-warn-tint', !entry.intact && 'bg-error-tint')}>
              <Td numeric>{entry.sequence}</Td>
              <Td className="whitespace-nowrap tabular-nums"><time dateTime={entry.at}>{dayAndMinute(entry.at)}</time></Td>
              <Td className="whitespace-nowrap">{entry.actorName}</Td>
              <Td className="min-w-72">
                <span lang="vi">{entry.sentence}</span>
                {!entry.intact && <Badge tone="error" icon className="ml-2">{t('altered')}</Badge>}
              </Td>
              <Td><code title={entry.hash} className="font-mono text-xs text-ink-soft">{shortHash(entry.hash)}</code></Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

/** "22/11/2026 09:05": day first, since a record is read by days. */
function dayAndMinute(at: string): string {
  return `${formatDate(at)} ${formatMoment(at).slice(0, 5)}`;
}

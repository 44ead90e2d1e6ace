'use client';
import { Wrench } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ActAlert } from '@/app/components/act-alert';
import { Badge } from '@/app/components/ui/badge';
import { Button } from '@/app/components/ui/button';
import { Card } from '@/app/components/ui/card';
import { EmptyState } from '@/app/components/ui/empty-state';
import { useStatus } from '@/app/components/ui/status';
import { Table, Td, Th } from '@/app/components/ui/table';
import { useAct } from '@/app/components/use-act';
import { formatMoment } from '@/lib/domain/format/date';
import type { IndexCheck } from '@/lib/ports/index-checks';

/** How the search indexes of the library stood at the last check, and a button that checks and mends them now. */
export function IndexBoard({ checks }: { checks: readonly IndexCheck[] }) {
  const t = useTranslations('admin.index');
  const { run, pending, error } = useAct();
  const say = useStatus();
  const mend = async () => {
    if (await run('POST', '/api/indexes/repair')) say(t('done'));
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-prose text-ink-soft">{t('lead')}</p>
      {checks.length === 0 ? <EmptyState title={t('never')}>{t('neverLead')}</EmptyState> : (
        <Card padded={false}>
          <Table caption={t('caption')} className="min-w-[44rem]">
            <thead><tr><Th>{t('engine')}</Th><Th>{t('state')}</Th><Th>{t('inDatabase')}</Th><Th>{t('inIndex')}</Th><Th>{t('checked')}</Th></tr></thead>
            <tbody>{checks.map((check) => <Row key={check.engine} {...check} />)}</tbody>
          </Table>
        </Card>
      )}
      <ActAlert error={error} />
      <div className="flex flex-wrap items-center gap-3">
        <Button pending={pending} icon={<Wrench aria-hidden className="size-4" />} onClick={() => void mend()}>{t('mend')}</Button>
        {pending && <span className="text-sm text-ink-soft">{t('mending')}</span>}
      </div>
    </div>
  );
}

function Row({ engine, at, inDatabase, inIndex, outOfStep, found, unreachable }: IndexCheck) {
  const t = useTranslations('admin.index');
  const isGood = unreachable === null && outOfStep === 0;
  const count = (entries: number) => entries.toLocaleString('vi-VN');
  return (
    <tr>
      <Th scope="row">{t(`engines.${engine}`)}</Th>
      <Td>
        <Badge tone={isGood ? 'done' : 'error'} icon>{unreachable !== null ? t('unreachable') : isGood ? t('inStep') : t('outOfStep', { n: outOfStep })}</Badge>
        {isGood && found > 0 && <span className="block text-sm text-ink-soft">{t('mended', { n: found })}</span>}
        {unreachable !== null && <span className="block text-sm text-ink-soft">{t('unreachableLead')}</span>}
      </Td>
      <Td className="tabular-nums">{unreachable === null ? count(inDatabase) : '–'}</Td>
      <Td className="tabular-nums">{unreachable === null ? count(inIndex) : '–'}</Td>
      <Td className="tabular-nums">{formatMoment(at)}</Td>
    </tr>
  );
}

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Badge } from '@/app/components/ui/badge';
import { Table, Td, Th } from '@/app/components/ui/table';
import { formatDate } from '@/lib/domain/format/date';
import type { DossierListItem } from '@/lib/usecases/list-dossiers';

/** Dossiers as a table; on a narrow screen it scrolls sideways. `today` is the ISO date in Viet Nam. */
export function DossierTable({ items, today }: { items: readonly DossierListItem[]; today: string }) {
  const t = useTranslations('dossiers');
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-surface shadow-raised">
      <Table caption={t('title')} className="min-w-[58rem]">
        <thead className="bg-sunken">
          <tr>
            <Th>{t('columns.title')}</Th>
            <Th>{t('columns.stage')}</Th>
            <Th numeric>{t('columns.version')}</Th>
            <Th className="whitespace-nowrap">{t('columns.missing')}</Th>
            <Th>{t('columns.turn')}</Th>
            <Th>{t('columns.createdAt')}</Th>
          </tr>
        </thead>
        <tbody className="[&>tr:last-child>*]:border-b-0">
          {items.map((item) => <DossierRow key={item.dossier.id} item={item} today={today} />)}
        </tbody>
      </Table>
    </div>
  );
}

function DossierRow({ item, today }: { item: DossierListItem; today: string }) {
  const t = useTranslations();
  const { dossier, agencies, turn } = item;
  const late = turn?.dueOn && turn.dueOn < today;
  return (
    <tr className="hover:bg-sunken/60">
      <Th scope="row" className="max-w-md font-normal">
        <Link href={`/dossiers/${dossier.id}`} className="link line-clamp-2 font-medium" lang="vi">{dossier.title}</Link>
        <span className="block text-sm text-ink-soft" lang="vi">{item.documentTypeName} · {agencies.drafter.shortName}</span>
      </Th>
      <Td><Badge tone={dossier.stage === 'adopted' ? 'done' : 'accent'}>{t(`common.stages.${dossier.stage}`)}</Badge></Td>
      <Td numeric>{item.versionNumber ?? <span className="text-sm whitespace-nowrap text-ink-soft">{t('dossiers.noVersion')}</span>}</Td>
      <Td className="whitespace-nowrap">{dossier.stage === 'adopted' ? t('dossiers.finished') : t('dossiers.missingCount', { n: item.blockerCount })}</Td>
      <Td className="max-w-52">
        {turn?.agencyName ?? '—'}
        {turn?.dueOn && (
          <span className={late ? 'block text-sm font-medium text-error' : 'block text-sm text-ink-soft'}>
            {t(late ? 'dossiers.overdue' : 'dossiers.due', { date: formatDate(turn.dueOn) })}
          </span>
        )}
      </Td>
      <Td className="whitespace-nowrap tabular-nums">{formatDate(dossier.createdAt)}</Td>
    </tr>
  );
}

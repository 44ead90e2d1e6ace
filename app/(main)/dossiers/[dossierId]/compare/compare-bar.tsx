import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/components/ui/button';
import { cx } from '@/app/components/ui/cx';
import { Field } from '@/app/components/ui/field';
import { Select } from '@/app/components/ui/select';
import type { Change } from '@/lib/domain/compare/types';
import { formatDate } from '@/lib/domain/format/date';
import type { VersionSummary } from '@/lib/usecases/view-dossier';
import { countKinds, SHOWN_KINDS, type ShownKind } from './changes';

interface CompareBarProps {
  readonly dossierId: string;
  readonly versions: readonly Pick<VersionSummary, 'number' | 'uploadedAt'>[];
  readonly pair: { readonly from: number; readonly to: number };
  readonly only: ShownKind | null;
  readonly sideBySide: boolean;
  readonly changes: readonly Change[];
}

/** Which two versions, which kind of change, and how they are laid out. Everything is in the address. */
export function CompareBar({ dossierId, versions, pair, only, sideBySide, changes }: CompareBarProps) {
  const t = useTranslations('compare');
  const counts = countKinds(changes);
  const all = changes.length - counts.same;
  const href = (kind: ShownKind | null, side: boolean) =>
    `/dossiers/${dossierId}/compare?from=${pair.from}&to=${pair.to}${kind ? `&kind=${kind}` : ''}${side ? '&view=side' : ''}`;
  const options = [...versions].sort((a, b) => b.number - a.number);
  return (
    <div className="mb-5 flex flex-col gap-3">
      <form method="get" className="flex flex-wrap items-end gap-3">
        {sideBySide && <input type="hidden" name="view" value="side" />}
        {(['from', 'to'] as const).map((name) => (
          <Field key={name} label={t(name)} required className="min-w-44">
            <Select name={name} defaultValue={pair[name]}>
              {options.map(({ number, uploadedAt }) => <option key={number} value={number}>{t('version', { number, date: formatDate(uploadedAt) })}</option>)}
            </Select>
          </Field>
        ))}
        <Button type="submit">{t('compare')}</Button>
      </form>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <nav aria-label={t('filter')}>
          <ul className="flex flex-wrap gap-1">
            <li><Choice href={href(null, sideBySide)} current={only === null}>{t('all')} {all}</Choice></li>
            {SHOWN_KINDS.map((kind) => <li key={kind}><Choice href={href(kind, sideBySide)} current={only === kind}>{t(`kinds.${kind}`)} {counts[kind]}</Choice></li>)}
          </ul>
        </nav>
        <nav aria-label={t('layout')}>
          <ul className="flex gap-1">
            <li><Choice href={href(only, false)} current={!sideBySide}>{t('inline')}</Choice></li>
            <li><Choice href={href(only, true)} current={sideBySide}>{t('side')}</Choice></li>
          </ul>
        </nav>
      </div>
      <p className="text-sm text-ink-soft">{t('legend')} <ins className="change-ins">{t('legendAdded')}</ins> · <del className="change-del">{t('legendDeleted')}</del></p>
    </div>
  );
}

function Choice({ href, current, children }: { href: string; current: boolean; children: React.ReactNode }) {
  return (
    <Link
      href={href}
      aria-current={current || undefined}
      className={cx('inline-flex min-h-7 items-center rounded-full border px-2.5 text-sm tabular-nums', current ? 'border-accent bg-accent-tint font-medium text-accent-strong' : 'border-line bg-surface text-ink-soft hover:border-line-strong')}
    >
      {children}
    </Link>
  );
}

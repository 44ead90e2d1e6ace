import { Equal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { placeOf } from '@/lib/domain/structure/place';
import { EmptyState } from '@/app/components/ui/empty-state';
import type { Change } from '@/lib/domain/compare/types';
import type { Provision } from '@/lib/domain/structure/types';
import { ChangeCard } from './change-card';
import { rowsOf, type ShownKind } from './changes';

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly before: readonly Provision[];
  readonly after: readonly Provision[];
  readonly only: ShownKind | null;
  readonly sideBySide: boolean;
}

/** The changes in the order of the newer version; what stayed is folded between them. */
export function ChangeList({ changes, before, after, only, sideBySide }: ChangeListProps) {
  const t = useTranslations('compare');
  const old = new Map(before.map((provision) => [provision.id, provision]));
  const fresh = new Map(after.map((provision) => [provision.id, provision]));
  const rows = rowsOf(changes, only);
  if (!rows.some(({ kind }) => kind === 'change')) return <EmptyState icon={Equal} title={t(only ? 'noneOfKind' : 'identical')} />;
  return (
    <ol aria-label={t('title')} className="flex flex-col gap-3">
      {rows.map((row) => {
        if (row.kind === 'same') return <Fold key={`same-${row.ids[0]}`} places={row.ids.flatMap((id) => { const one = fresh.get(id); return one ? [placeOf(one, fresh)] : []; })} />;
        const { change } = row;
        const from = change.from === null ? null : old.get(change.from) ?? null;
        const to = change.to === null ? null : fresh.get(change.to) ?? null;
        return (
          <ChangeCard
            key={`${change.from}>${change.to}`}
            change={change}
            from={from && { place: placeOf(from, old), provision: from }}
            to={to && { place: placeOf(to, fresh), provision: to }}
            sideBySide={sideBySide}
          />
        );
      })}
    </ol>
  );
}

function Fold({ places }: { places: readonly string[] }) {
  const t = useTranslations('compare');
  return (
    <li>
      <details className="px-4 text-sm text-ink-soft">
        <summary>{t('same', { count: places.length })}</summary>
        <p className="mt-1">{places.join(' · ')}</p>
      </details>
    </li>
  );
}

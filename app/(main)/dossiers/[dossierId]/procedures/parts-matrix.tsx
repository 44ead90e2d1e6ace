import { Check, Minus, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { cx } from '@/app/components/ui/cx';
import type { Procedure } from '@/lib/domain/process/types';
import { PARTS } from '@/lib/domain/procedures/types';
import { placeOfId } from '@/lib/domain/structure/place';

const CELLS = ['name', ...PARTS] as const;

/** The eleven parts of Decree 63/2010 Art. 8(2) as a row of cells: where each is regulated, or that it is missing. */
export function PartsMatrix({ dossierId, procedure }: { dossierId: string; procedure: Procedure }) {
  const t = useTranslations('procedures');
  const parts = useTranslations('common.parts');
  return (
    <ul aria-label={t('matrix')} className="flex flex-wrap gap-px overflow-hidden rounded-md border border-line bg-line">
      {CELLS.map((part) => {
        const places = procedure.parts[part] ?? [];
        const missing = places.length === 0 && procedure.missing.includes(part);
        const named = part === 'name' && !missing;
        const Icon = missing ? TriangleAlert : places.length > 0 || named ? Check : Minus;
        return (
          <li key={part} className={cx('flex min-h-16 min-w-36 flex-1 basis-[15%] flex-col gap-0.5 px-3 py-2', missing ? 'bg-warn-tint' : 'bg-surface')}>
            <span className="flex items-center gap-1.5 text-sm text-ink-soft">
              <Icon aria-hidden className={cx('size-4 shrink-0', missing ? 'text-warn' : places.length > 0 || named ? 'text-done' : 'text-ink-faint')} />
              {parts(part)}
            </span>
            <span className="text-sm">
              {missing ? <strong className="font-medium text-warn">{t('missing')}</strong> : places.length === 0 ? (named ? t('present') : t('absent')) : <Places dossierId={dossierId} ids={places} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The first places as links into the text, and how many more there are. */
function Places({ dossierId, ids }: { dossierId: string; ids: readonly string[] }) {
  const shown = ids.slice(0, 2);
  return (
    <>
      {shown.map((id, i) => (
        <span key={id}>
          {i > 0 && '; '}
          <Link lang="vi" className="link" href={`/dossiers/${dossierId}/text?provision=${encodeURIComponent(id)}`}>{placeOfId(id)}</Link>
        </span>
      ))}
      {ids.length > shown.length && <span className="text-ink-soft"> +{ids.length - shown.length}</span>}
    </>
  );
}

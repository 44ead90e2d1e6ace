import { Check, Minus, SquareArrowOutUpRight, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { ElsewhereWords } from '@/app/components/procedure-elsewhere';
import { matrixOf, type MatrixCell } from '@/app/components/review/model/matrix';
import { cx } from '@/app/components/ui/cx';
import type { Procedure } from '@/lib/domain/process/types';
import { placeOfId } from '@/lib/domain/structure/place';

const SIGNS = { present: Check, elsewhere: SquareArrowOutUpRight, missing: TriangleAlert, none: Minus } as const;
const LOOKS = { present: 'text-done', elsewhere: 'text-info', missing: 'text-warn', none: 'text-ink-faint' } as const;

/** The eleven parts of Decree 63/2010 Art. 8(2) as a row of cells: where each is regulated, here or in another act, or that it is missing. */
export function PartsMatrix({ dossierId, procedure }: { dossierId: string; procedure: Procedure }) {
  const t = useTranslations('procedures');
  const parts = useTranslations('common.parts');
  return (
    <ul aria-label={t('matrix')} className="flex flex-wrap gap-px overflow-hidden rounded-md border border-line bg-line">
      {matrixOf(procedure).map((cell) => {
        const Sign = SIGNS[cell.state];
        return (
          <li key={cell.part} className={cx('flex min-h-16 min-w-36 flex-1 basis-[15%] flex-col gap-0.5 px-3 py-2', cell.state === 'missing' ? 'bg-warn-tint' : 'bg-surface')}>
            <span className="flex items-center gap-1.5 text-sm text-ink-soft">
              <Sign aria-hidden className={cx('size-4 shrink-0', LOOKS[cell.state])} />
              {parts(cell.part)}
            </span>
            <span className="text-sm"><CellWords dossierId={dossierId} cell={cell} /></span>
          </li>
        );
      })}
    </ul>
  );
}

function CellWords({ dossierId, cell }: { dossierId: string; cell: MatrixCell }) {
  const t = useTranslations('procedures');
  if (cell.state === 'missing') return <strong className="font-medium text-warn">{t('missing')}</strong>;
  if (cell.state === 'elsewhere') {
    return <><ElsewhereWords places={cell.elsewhere} /><Places dossierId={dossierId} ids={[...new Set(cell.elsewhere.map(({ provision }) => provision))]} /></>;
  }
  if (cell.provisionIds.length > 0) return <Places dossierId={dossierId} ids={cell.provisionIds} />;
  return t(cell.state === 'present' ? 'present' : 'absent');
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

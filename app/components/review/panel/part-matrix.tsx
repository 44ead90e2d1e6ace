'use client';

import { Check, Minus, SquareArrowOutUpRight, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Procedure } from '@/lib/domain/process/types';
import { ElsewhereWords } from '../../procedure-elsewhere';
import { cx } from '../../ui/cx';
import { matrixOf, type MatrixCell } from '../model/matrix';
import { useReviewStore } from '../state/context';
import { showProvision } from '../state/navigate';
import { usePlaceWords } from './use-place-words';

const SIGNS = { present: Check, elsewhere: SquareArrowOutUpRight, missing: TriangleAlert, none: Minus } as const;
const LOOKS = { present: 'text-done', elsewhere: 'text-info', missing: 'text-warn', none: 'text-ink-faint' } as const;

/** The eleven cells: where each part stands, here or in another act, or in words that it is missing. */
export function PartMatrix({ procedure }: { procedure: Pick<Procedure, 'parts' | 'elsewhere' | 'missing' | 'name' | 'origin'> }) {
  const t = useTranslations('review.procedures');
  const parts = useTranslations('common.parts');
  return (
    <dl aria-label={t('matrix', { name: procedure.name })} className="grid grid-cols-[auto_1fr] gap-x-2.5 gap-y-1 rounded-md bg-sunken/60 px-2.5 py-2 text-sm">
      {matrixOf(procedure).map((cell) => {
        const Sign = SIGNS[cell.state];
        return (
          <div key={cell.part} className="contents">
            <dt className={cx('flex items-center gap-1.5 self-start font-medium', LOOKS[cell.state])}>
              <Sign aria-hidden className="size-3.5 shrink-0" />
              <span className={cell.state === 'missing' ? undefined : 'text-ink'}>{parts(cell.part)}</span>
            </dt>
            <dd className="min-w-0"><CellWords cell={cell} named={procedure.origin === 'added' ? 'cellNamedByHand' : 'cellNamed'} /></dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Links beyond this number are folded into a count. */
const LINKS_SHOWN = 3;

function CellWords({ cell, named }: { cell: MatrixCell; named: 'cellNamed' | 'cellNamedByHand' }) {
  const t = useTranslations('review.procedures');
  const store = useReviewStore();
  const placeOf = usePlaceWords();
  if (cell.state === 'missing') return <span className="font-medium text-warn">{t('cellMissing')}</span>;
  if (cell.state === 'elsewhere') return <Elsewhere cell={cell} />;
  if (cell.provisionIds.length === 0) return <span className="text-ink-faint">{t(cell.part === 'name' ? named : 'cellNone')}</span>;
  const link = (id: string) => <li key={id}><button type="button" onClick={() => showProvision(store, id)} className="link text-left">{placeOf(id)}</button></li>;
  const rest = cell.provisionIds.slice(LINKS_SHOWN);
  return (
    <>
      <ul className="flex flex-col items-start">{cell.provisionIds.slice(0, LINKS_SHOWN).map(link)}</ul>
      {rest.length > 0 && (
        <details>
          <summary className="text-ink-soft">{t('more', { count: rest.length })}</summary>
          <ul className="flex flex-col items-start">{rest.map(link)}</ul>
        </details>
      )}
    </>
  );
}

/** The act or body, and a link to the words of the draft that point there. */
function Elsewhere({ cell }: { cell: MatrixCell }) {
  const t = useTranslations('procedures');
  const store = useReviewStore();
  const placeOf = usePlaceWords();
  const sayers = [...new Set(cell.elsewhere.map(({ provision }) => provision))].slice(0, LINKS_SHOWN);
  return (
    <>
      <ElsewhereWords places={cell.elsewhere} />
      <ul aria-label={t('saidIn')} className="flex flex-col items-start">
        {sayers.map((id) => <li key={id}><button type="button" onClick={() => showProvision(store, id)} className="link text-left">{placeOf(id)}</button></li>)}
      </ul>
    </>
  );
}

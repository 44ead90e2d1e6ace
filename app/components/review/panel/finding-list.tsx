'use client';

import { ListFilter, SearchCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { NO_FILTER } from '../model/filters';
import { inTextOrder } from '../model/order';
import { cardsAmong, rowsOf, type Row } from '../model/rows';
import { sectionsOf } from '../model/sections';
import { keepInside, WINDOW, windowAround } from '../model/window';
import { useReview, useReviewStore } from '../state/context';
import type { ReviewState } from '../state/store';
import { FindingFilters } from './filters';
import { FindingCard } from './finding-card';
import { SectionHead } from './section-head';

/** Findings in sections: in the order of the text, or by the complaints of the inspection; doubts are folded. */
export function FindingList() {
  const t = useTranslations('review.findings');
  const store = useReviewStore();
  const findings = useReview((state) => state.view.findings);
  const provisions = useReview((state) => state.view.provisions);
  const filters = useReview((state) => state.filters);
  const ordered = useMemo(() => inTextOrder(findings, provisions), [findings, provisions]);
  const rows = useMemo(() => rowsOf(sectionsOf(ordered, filters, store.fixed.rules)), [ordered, filters, store]);
  if (findings.length === 0) return <EmptyState icon={SearchCheck} title={t('none')}>{t('noneHint')}</EmptyState>;
  return (
    <>
      <FindingFilters />
      {rows.length === 0
        ? <EmptyState icon={ListFilter} title={t('filteredOut')} action={<Button onClick={() => store.set({ filters: NO_FILTER })}>{t('showAll')}</Button>} />
        : <Rows rows={rows} label={t(`label.${filters.by}`)} />}
    </>
  );
}

/** The rows around the chosen card, or around what is in view; the rest is one press away. */
function Rows({ rows, label }: { rows: readonly Row[]; label: string }) {
  const t = useTranslations('review.findings');
  const target = useReview(targetOf);
  const focus = useReview((state) => focusOf(rows, state));
  const [{ range, followed }, setRange] = useState(() => ({ range: windowAround(rows.length, focus), followed: target }));
  // The window goes after what the person turns to, not after a card that a decision moves elsewhere.
  const shown = keepInside(range, rows.length, target === followed ? -1 : focus);
  if (shown !== range || target !== followed) setRange({ range: shown, followed: target });
  const { from, to } = shown;
  const earlier = cardsAmong(rows.slice(0, from));
  const later = cardsAmong(rows.slice(to));
  const move = (next: typeof range) => setRange({ range: next, followed: target });
  return (
    <>
      {from > 0 && <MoreButton onClick={() => move({ from: Math.max(0, from - WINDOW), to })}>{t('before', { count: earlier })}</MoreButton>}
      <ol aria-label={label} className="flex flex-col">
        {rows.slice(from, to).map((row) => (row.kind === 'head' ? <SectionHead key={row.section.id} section={row.section} /> : <FindingCard key={row.finding.id} finding={row.finding} />))}
      </ol>
      {to < rows.length && <MoreButton onClick={() => move({ from, to: to + WINDOW })}>{t('after', { count: later })}</MoreButton>}
    </>
  );
}

function MoreButton({ onClick, children }: { onClick: () => void; children: string }) {
  return <div className="border-b border-line px-3 py-2 text-center"><Button size="sm" variant="quiet" onClick={onClick}>{children}</Button></div>;
}

/** What the person looks at: the chosen card, and the provision in view. */
const targetOf = ({ chosen, inView }: ReviewState): string => `${chosen?.id ?? ''} ${inView ?? ''}`;

/** Place among the rows of what the person looks at: -1 where nothing of it is listed. */
function focusOf(rows: readonly Row[], { chosen, inView }: ReviewState): number {
  const at = chosen?.kind === 'finding' ? rows.findIndex((row) => row.kind === 'card' && row.finding.id === chosen.id && (inView === null || row.finding.provisionId === inView || row.finding.provisionId === null)) : -1;
  return at !== -1 ? at : rows.findIndex((row) => row.kind === 'card' && row.finding.provisionId !== null && row.finding.provisionId === inView);
}

'use client';

import { ListFilter, SearchCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Finding } from '@/lib/domain/process/types';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { filtered, startingFilters } from '../model/filters';
import { inTextOrder } from '../model/order';
import { keepInside, WINDOW, windowAround } from '../model/window';
import { useReview, useReviewStore } from '../state/context';
import type { ReviewState } from '../state/store';
import { FindingFilters } from './filters';
import { FindingCard } from './finding-card';

/** Findings in the order of the text. */
export function FindingList() {
  const t = useTranslations('review.findings');
  const store = useReviewStore();
  const findings = useReview((state) => state.view.findings);
  const provisions = useReview((state) => state.view.provisions);
  const filters = useReview((state) => state.filters);
  const ordered = useMemo(() => inTextOrder(findings, provisions), [findings, provisions]);
  const shown = useMemo(() => filtered(ordered, filters), [ordered, filters]);
  if (findings.length === 0) return <EmptyState icon={SearchCheck} title={t('none')}>{t('noneHint')}</EmptyState>;
  return (
    <>
      <FindingFilters />
      {shown.length === 0
        ? <EmptyState icon={ListFilter} title={t('filteredOut')} action={<Button onClick={() => store.set({ filters: startingFilters(findings) })}>{t('showAll')}</Button>} />
        : <Cards findings={shown} />}
    </>
  );
}

/** The cards around the chosen one, or around what is in view; the rest is one press away. */
function Cards({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('review.findings');
  const focus = useReview((state) => focusOf(findings, state));
  const [range, setRange] = useState(() => windowAround(findings.length, focus));
  const shown = keepInside(range, findings.length, focus);
  if (shown !== range) setRange(shown);
  const { from, to } = shown;
  return (
    <>
      {from > 0 && <MoreButton onClick={() => setRange({ from: Math.max(0, from - WINDOW), to })}>{t('before', { count: from })}</MoreButton>}
      <ol aria-label={t('label')} className="flex flex-col">
        {findings.slice(from, to).map((finding) => <FindingCard key={finding.id} finding={finding} />)}
      </ol>
      {to < findings.length && <MoreButton onClick={() => setRange({ from, to: to + WINDOW })}>{t('after', { count: findings.length - to })}</MoreButton>}
    </>
  );
}

function MoreButton({ onClick, children }: { onClick: () => void; children: string }) {
  return <div className="border-b border-line px-3 py-2 text-center"><Button size="sm" variant="quiet" onClick={onClick}>{children}</Button></div>;
}

/** Place in the list of what the person looks at: -1 where nothing of it is listed. */
function focusOf(findings: readonly Finding[], { chosen, inView }: ReviewState): number {
  const at = chosen?.kind === 'finding' ? findings.findIndex(({ id, provisionId }) => id === chosen.id && (inView === null || provisionId === inView || provisionId === null)) : -1;
  return at !== -1 ? at : findings.findIndex(({ provisionId }) => provisionId !== null && provisionId === inView);
}

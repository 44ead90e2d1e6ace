'use client';

import { CircleAlert, Tag, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo, useEffect, useMemo, useRef } from 'react';
import { placeOf } from '@/lib/domain/structure/place';
import { cx } from '../../ui/cx';
import { headOf, outlineOf, type OutlineEntry } from '../model/outline';
import { useReview, useReviewStore } from '../state/context';
import { showProvision } from '../state/navigate';

/** Chapters and articles with what was found under each; the one in view is marked and kept in sight. */
export function Outline() {
  const t = useTranslations('review.outline');
  const list = useRef<HTMLOListElement>(null);
  const findings = useReview((state) => state.view.findings);
  const provisions = useReview((state) => state.view.provisions);
  const heads = useMemo(() => headOf(provisions), [provisions]);
  const entries = useMemo(() => outlineOf(provisions, findings), [provisions, findings]);
  const current = useReview((state) => (state.inView === null ? null : heads.get(state.inView) ?? null));

  useEffect(() => {
    const scroller = list.current?.parentElement;
    const item = current === null ? null : list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(current)}"]`);
    if (!scroller || !item) return;
    const outside = item.offsetTop < scroller.scrollTop || item.offsetTop + item.offsetHeight > scroller.scrollTop + scroller.clientHeight;
    if (outside) scroller.scrollTop = item.offsetTop - scroller.clientHeight / 3;
  }, [current]);

  return (
    <ol ref={list} id="review-outline" aria-label={t('label')} className="flex flex-col pt-2 pb-32">
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} current={entry.id === current} />
      ))}
    </ol>
  );
}

/** One line; rendered again only when its counts change or it becomes the current one. */
const Entry = memo(function Entry({ entry, current }: { entry: OutlineEntry; current: boolean }) {
  const t = useTranslations('review.outline');
  const store = useReviewStore();
  const place = placeOf({ ...entry, parent: null }, store.fixed.provisions);
  const isArticle = entry.kind === 'article';
  return (
    <li data-entry={entry.id}>
      <button
        type="button"
        aria-current={current ? 'location' : undefined}
        onClick={() => showProvision(store, entry.id)}
        style={{ paddingLeft: `${0.75 + Math.min(entry.depth, 3) * 0.625}rem` }}
        className={cx('block w-full border-l-3 py-1 pr-2 text-left text-sm -outline-offset-2 hover:bg-sunken', current ? 'border-accent bg-accent-tint' : 'border-transparent')}
      >
        <span className="flex items-start justify-between gap-1.5">
          <span className={isArticle ? 'font-medium' : 'font-semibold'}>{place}</span>
          {isArticle && (
            <span className="flex shrink-0 items-center gap-1 pt-px text-xs tabular-nums">
              {entry.errors > 0 && <Count label={t('errors', { count: entry.errors })} count={entry.errors} className="text-error"><CircleAlert aria-hidden className="size-3.5" /></Count>}
              {entry.warns > 0 && <Count label={t('warns', { count: entry.warns })} count={entry.warns} className="text-warn"><TriangleAlert aria-hidden className="size-3.5" /></Count>}
              {entry.labelled > 0 && <Count label={t('labelled', { count: entry.labelled })} count={entry.labelled} className="text-ink-soft"><Tag aria-hidden className="size-3.5" /></Count>}
            </span>
          )}
        </span>
        {entry.heading && entry.heading !== place && <span className={cx('line-clamp-2', isArticle ? 'text-ink-soft' : 'font-semibold')}>{entry.heading}</span>}
      </button>
    </li>
  );
});

function Count({ label, count, className, children }: { label: string; count: number; className: string; children: React.ReactNode }) {
  return (
    <span title={label} className={cx('inline-flex items-center gap-0.5', className)}>
      {children}
      <span aria-hidden>{count}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { Tally } from '@/lib/domain/process/tally';
import type { Outcome } from '@/lib/usecases/_reread';

const ROWS = ['divisions', 'articles', 'clauses', 'points', 'procedures', 'findings'] as const satisfies readonly (keyof Tally)[];

/** What a reading changes: sizes before and after, and what falls. */
export function OutcomeWords({ outcome, done }: { outcome: Outcome; done: boolean }) {
  const t = useTranslations('review.outcome');
  const { before, after, dropped, lost } = outcome;
  const changed = ROWS.filter((row) => before[row] !== after[row]);
  return (
    <div className="flex flex-col gap-3">
      {changed.length === 0
        ? <p>{t('sameCounts', { articles: after.articles, clauses: after.clauses, points: after.points })}</p>
        : (
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {changed.map((row) => <li key={row}>{t(`rows.${row}`)} <span className="tabular-nums">{before[row]} → <span className="font-semibold">{after[row]}</span></span></li>)}
          </ul>
        )}
      {dropped.length > 0 && (
        <div>
          <p className="font-medium text-warn">{t(done ? 'droppedDone' : 'dropped')}</p>
          <ul className="mt-1 list-disc pl-5">
            {dropped.map((one) => <li key={`${one.what}${one.name}`}>{t.rich(`what.${one.what}`, { name: one.name, n: one.n, vi: (words) => <span lang="vi">{words}</span> })}</li>)}
          </ul>
        </div>
      )}
      {dropped.length === 0 && !done && <p className="text-ink-soft">{t('nothingDropped')}</p>}
      {lost.length > 0 && (
        <div>
          <p className="font-medium text-warn">{t('lost')}</p>
          <ul lang="vi" className="mt-1 list-disc pl-5 font-law">{lost.map(({ line, text }) => <li key={line}>{text}</li>)}</ul>
        </div>
      )}
    </div>
  );
}

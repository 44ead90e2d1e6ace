import { useTranslations } from 'next-intl';
import { formatPercent } from '@/lib/domain/format/number';
import { surenessOf } from '@/lib/domain/procedures/sureness';
import { cx } from '../../ui/cx';

const MARKS = { sure: 3, likely: 2, doubtful: 1 } as const;

/** How sure the finder is: one to three dots, the word and the percentage. */
export function SurenessSign({ confidence, className }: { confidence: number; className?: string }) {
  const t = useTranslations('review.sureness');
  const sureness = surenessOf(confidence);
  return (
    <span className={cx('inline-flex items-center gap-1.5 text-xs whitespace-nowrap', sureness === 'doubtful' ? 'text-warn' : 'text-ink-soft', className)}>
      <span aria-hidden className="inline-flex gap-0.5">
        {[1, 2, 3].map((nth) => <span key={nth} className={cx('size-1.5 rounded-full border border-current', nth <= MARKS[sureness] && 'bg-current')} />)}
      </span>
      {t(sureness, { percent: formatPercent(Math.round(confidence * 100) / 100) })}
    </span>
  );
}

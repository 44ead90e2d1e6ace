import { useTranslations } from 'next-intl';
import { formatWholeDong } from '@/lib/domain/format/number';

/** What a sheet comes to: for one performance, and for everybody in a year. */
export function CostTotals({ perPerformance, perYear }: { perPerformance: number; perYear: number }) {
  const t = useTranslations('assessment.cost');
  return (
    <dl className="ml-auto grid grid-cols-[auto_auto] gap-x-6 gap-y-1 text-right tabular-nums">
      <dt className="text-ink-soft">{t('perPerformance')}</dt><dd className="font-semibold whitespace-nowrap">{formatWholeDong(perPerformance)}</dd>
      <dt className="text-ink-soft">{t('perYear')}</dt><dd className="font-semibold whitespace-nowrap">{formatWholeDong(perYear)}</dd>
    </dl>
  );
}

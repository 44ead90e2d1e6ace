import { useTranslations } from 'next-intl';
import { StateBadge } from '@/app/components/precedents/state-badge';
import { formatDate } from '@/lib/domain/format/date';
import type { LibraryState } from '@/lib/domain/precedents/state';
import type { PrecedentDocument } from '@/lib/ports/precedents';

/** The act of an article: who issued it and when, and whether it is in force today, as far as the library knows. */
export function ActFacts({ document, state }: { document: PrecedentDocument; state: LibraryState }) {
  const t = useTranslations('precedents.act');
  const { agency, issuedOn, effectiveOn, expiredOn, vouchedOn } = document;
  const dates = [['issuedOn', issuedOn], ['effectiveOn', effectiveOn], ['expiredOn', expiredOn]] as const;
  return (
    <>
      <dl className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-ink-soft">
        <div><dt className="sr-only">{t('state')}</dt><dd><StateBadge state={state} /></dd></div>
        {agency && <div><dt className="inline">{t('agency')} </dt><dd className="inline text-ink" lang="vi">{agency}</dd></div>}
        {dates.map(([name, date]) => date && <div key={name}><dt className="inline">{t(name)} </dt><dd className="inline text-ink">{formatDate(date)}</dd></div>)}
      </dl>
      <p className="mt-1 text-sm text-ink-soft">
        {state === 'in-force' && vouchedOn && t('vouched', { date: formatDate(vouchedOn) })}
        {state === 'unknown' && t('unknown')}
        {state === 'expired' && t('expired')}
        {state === 'not-yet' && t('notYet')}
      </p>
    </>
  );
}

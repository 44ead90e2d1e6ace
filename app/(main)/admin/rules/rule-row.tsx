import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Badge } from '@/app/components/ui/badge';
import { cx } from '@/app/components/ui/cx';
import type { Tone } from '@/app/components/ui/tone';
import type { RuleStanding } from '@/lib/domain/checks/settings';
import type { Severity } from '@/lib/domain/checks/types';
import type { RuleView } from '@/lib/usecases/view-rules';
import { RuleDialog } from './rule-dialog';
import { useStateWords } from './use-state-words';

/** The columns of the list, where there is room for columns. */
export const ROW_GRID = 'gap-x-4 lg:grid-cols-[2.5rem_minmax(0,1fr)_7.5rem_11.5rem_8.5rem_4.5rem]';

const SEVERITY: Readonly<Record<Severity, Tone>> = { error: 'error', warn: 'warn', info: 'info' };
const STANDING: Readonly<Record<RuleStanding, Tone>> = { 'in-use': 'done', off: 'neutral', 'not-yet': 'neutral', 'no-longer': 'neutral' };

/** One rule: what it is, on what it rests, how it stands, and the way to set it. */
export function RuleRow({ rule }: { rule: RuleView }) {
  const t = useTranslations('rules');
  const severity = useTranslations('common.severity');
  const complaint = useTranslations('review.complaints');
  const words = useStateWords();
  const id = useId();
  const { now, standing, regimes, altered } = rule;
  return (
    <li aria-labelledby={id} className={cx(ROW_GRID, 'flex flex-wrap items-baseline gap-y-1.5 border-b border-line px-4 py-3 last:border-b-0 lg:grid', altered && 'bg-accent-tint/50')}>
      <span className="font-medium tabular-nums">{rule.id}</span>
      <div className="min-w-0 flex-1 basis-0">
        <h2 id={id} lang="vi" className="text-base font-medium">{rule.title}</h2>
        <p lang="vi" className="text-sm text-ink-soft">{rule.legalBasis}</p>
        <p className="mt-1 flex flex-wrap gap-1">
          {rule.scope === 'technique' && <Badge>{t('technique')}</Badge>}
          {rule.complaints.map((one) => <Badge key={one}>{complaint(one)}</Badge>)}
        </p>
      </div>
      <span className="order-2 basis-full lg:hidden" />
      <span className="order-2 lg:order-none"><Badge tone={SEVERITY[now.severity]} icon>{severity(now.severity)}</Badge></span>
      <span className="order-2 text-sm tabular-nums lg:order-none">
        {words.dates(now)}
        {regimes.length === 1 && <span className="block text-ink-soft">{t(`regimes.${regimes[0] ?? 'B'}`)}</span>}
      </span>
      <span className="order-2 flex flex-wrap gap-1 lg:order-none">
        <Badge tone={STANDING[standing]} icon>{t(`standings.${standing}`)}</Badge>
        {altered && <Badge tone="accent">{t('altered')}</Badge>}
      </span>
      <span className="order-1 lg:order-none lg:text-right"><RuleDialog rule={rule} /></span>
    </li>
  );
}

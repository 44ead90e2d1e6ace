'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import type { Finding } from '@/lib/domain/process/types';
import type { Part } from '@/lib/domain/procedures/types';
import { PartChip } from '../../part-chip';
import { Badge } from '../../ui/badge';
import { cx } from '../../ui/cx';
import { isDoubtful } from '../model/filters';
import { useReviewStore } from '../state/context';
import { choose } from '../state/navigate';
import type { Fixed } from '../state/store';
import { DecisionBadge } from './decision-badge';
import { FindingDetails } from './finding-details';
import { ReasonWords } from './reason-words';
import { SurenessSign } from './sureness';
import { usePlaceWords } from './use-place-words';
import { useChosenCard } from './use-chosen-card';

const TONES = { error: 'error', warn: 'warn', info: 'info' } as const;

/** One finding: what it is, where, the first reason and how sure; opened, everything else and the decision. */
export const FindingCard = memo(function FindingCard({ finding }: { finding: Finding }) {
  const t = useTranslations('review.findings');
  const common = useTranslations('common.severity');
  const store = useReviewStore();
  const placeOf = usePlaceWords();
  const { card, chosen, lit } = useChosenCard('finding', finding.id, finding.provisionId);
  const severity = finding.severity ?? 'info';
  const doubtful = isDoubtful(finding);
  return (
    <li
      ref={card}
      data-card=""
      data-finding-card={finding.id}
      className={cx(
        'scroll-mt-32 border-b border-l-3 border-line [contain-intrinsic-size:auto_5.5rem] [content-visibility:auto]',
        chosen ? 'border-l-accent bg-surface' : lit ? 'border-l-accent-line bg-accent-tint/60' : 'border-l-transparent',
      )}
    >
      <button
        type="button"
        data-card-head=""
        aria-expanded={chosen}
        onClick={() => (chosen ? store.set({ chosen: null }) : choose(store, { kind: 'finding', id: finding.id }))}
        className="flex w-full flex-col gap-1 px-3 py-2.5 text-left -outline-offset-2 hover:bg-sunken/60"
      >
        <span className="flex w-full flex-wrap items-center gap-x-2 gap-y-1">
          {finding.kind === 'part'
            ? <PartChip part={finding.code as Part} unsure={doubtful} />
            : <Badge tone={TONES[severity]} icon>{common(severity)}</Badge>}
          <span className={doubtful ? 'text-ink-soft' : 'font-medium'}>{finding.provisionId ? placeOf(finding.provisionId) : t('wholeDraft')}</span>
          <DecisionBadge decision={finding.decision} className="ml-auto" />
        </span>
        <span className={cx('text-sm text-ink-soft', finding.kind === 'part' && 'font-law', !chosen && 'line-clamp-2')}>{summary(finding, store.fixed.provisions)}</span>
        {!chosen && <FirstReason finding={finding} />}
      </button>
      {chosen && <FindingDetails finding={finding} />}
    </li>
  );
});

/** Of a label: how sure it is and what spoke for it most. */
function FirstReason({ finding: { confidence, reasons } }: { finding: Finding }) {
  if (confidence === null) return null;
  const [first] = reasons;
  return (
    <span className="flex w-full items-baseline gap-2 text-xs text-ink-soft">
      <SurenessSign confidence={confidence} className="shrink-0" />
      {first && <span className="min-w-0 truncate"><ReasonWords reason={first} /></span>}
    </span>
  );
}

/** What a rule says; of a label, how the line begins. */
function summary(finding: Finding, provisions: Fixed['provisions']): string {
  if (finding.kind === 'rule') return finding.message;
  const line = finding.provisionId === null ? undefined : provisions.get(finding.provisionId);
  return finding.quote || line?.text || line?.heading || finding.message;
}

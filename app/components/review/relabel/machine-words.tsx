'use client';

import { useTranslations } from 'next-intl';
import type { Part } from '@/lib/domain/procedures/types';
import type { Finding } from '@/lib/domain/process/types';
import { PartChip } from '../../part-chip';
import { isUnsure } from '../model/review-view';
import { ReasonWords } from '../panel/reason-words';
import { SurenessSign } from '../panel/sureness';

/** The labels that the machine proposed, how sure it is of each, and what spoke for it. */
export function MachineWords({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('review.relabel');
  if (findings.length === 0) return <p className="text-sm text-ink-soft">{t('machineNone')}</p>;
  return (
    <section aria-label={t('machine')} className="flex flex-col gap-1.5 rounded-md bg-sunken/60 px-2.5 py-2 text-sm">
      <h3 className="font-medium text-ink-soft">{t('machine')}</h3>
      {findings.map((finding) => (
        <div key={finding.id} className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <PartChip part={finding.code as Part} unsure={isUnsure(finding)} />
          {finding.confidence !== null && <SurenessSign confidence={finding.confidence} />}
          {finding.reasons[0] && <span className="min-w-0"><ReasonWords reason={finding.reasons[0]} /></span>}
        </div>
      ))}
    </section>
  );
}

'use client';

import { FileText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Finding } from '@/lib/domain/process/types';
import { formatPercent } from '@/lib/domain/format/number';
import { useReviewStore } from '../state/context';
import { decideFinding } from '../state/decide';
import { choose } from '../state/navigate';
import { useFailureWords } from '../state/use-failure-words';
import { UNSURE_BELOW } from '../model/review-view';
import { DecisionForm } from './decision-form';

const SURE_FROM = 0.8;

/** Why the finding was made, on which norm, what to write instead, and what the person decides. */
export function FindingDetails({ finding }: { finding: Finding }) {
  const t = useTranslations('review.findings');
  const store = useReviewStore();
  const words = useFailureWords();
  const { confidence } = finding;
  const ruleTitle = store.fixed.ruleTitles[finding.code];
  return (
    <div className="flex flex-col gap-2.5 px-3 pb-3">
      <dl className="flex flex-col gap-2 text-sm [&_dt]:font-medium [&_dt]:text-ink-soft">
        {finding.kind === 'part' && finding.message && <Row term={t('says')}>{finding.message}</Row>}
        {finding.reasons.length > 0 && (
          <Row term={t('why')}>
            <ul className="flex list-disc flex-col gap-0.5 pl-4">
              {finding.reasons.map((reason) => <li key={`${reason.words}${reason.because}`}>{reason.words && <q className="font-medium">{reason.words}</q>} {reason.because}</li>)}
            </ul>
          </Row>
        )}
        {finding.kind === 'rule' && finding.quote && <Row term={t('words')}><q className="font-law">{finding.quote}</q></Row>}
        {finding.norm && <Row term={t('norm')}>{finding.norm}</Row>}
        {finding.suggestion && <Row term={t('suggestion')}><span className="block rounded bg-done-tint px-2 py-1.5">{finding.suggestion}</span></Row>}
        {finding.procedure && <Row term={t('procedure')}>{finding.procedure}</Row>}
        {confidence !== null && <Row term={t('confidence')}>{t(wordFor(confidence), { percent: formatPercent(Math.round(confidence * 100) / 100) })}</Row>}
        {finding.kind === 'rule' && <Row term={t('rule')}>{ruleTitle ? `${ruleTitle} (${finding.code})` : finding.code}</Row>}
      </dl>
      <DecisionForm
        id={finding.id}
        decision={finding.decision}
        reason={finding.reason}
        onConfirm={() => void decideFinding(store, finding.id, { decision: 'confirmed', reason: '' }, words)}
        onReject={(reason) => void decideFinding(store, finding.id, { decision: 'rejected', reason }, words)}
      />
      {finding.provisionId && (
        <button type="button" onClick={() => choose(store, { kind: 'finding', id: finding.id }, { toPaper: true })} className="link inline-flex min-h-7 items-center gap-1.5 self-start text-sm @min-[48rem]/review:hidden">
          <FileText aria-hidden className="size-4" />
          {t('toPaper')}
        </button>
      )}
    </div>
  );
}

function Row({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function wordFor(confidence: number): 'sure' | 'likely' | 'unsure' {
  if (confidence >= SURE_FROM) return 'sure';
  return confidence >= UNSURE_BELOW ? 'likely' : 'unsure';
}

'use client';

import { FileText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Finding } from '@/lib/domain/process/types';
import { RelabelButton } from '../relabel/relabel-button';
import { useReviewStore } from '../state/context';
import { decideFinding } from '../state/decide';
import { choose } from '../state/navigate';
import { useFailureWords } from '../state/use-failure-words';
import { DecisionForm } from './decision-form';
import { ProposeButton } from './propose-button';
import { ReasonWords } from './reason-words';
import { SuggestionWords } from './suggestion-words';
import { SurenessSign } from './sureness';

/** Why the finding was made, on which norm, what to write instead, and what the person decides. */
export function FindingDetails({ finding }: { finding: Finding }) {
  const t = useTranslations('review.findings');
  const store = useReviewStore();
  const words = useFailureWords();
  const complaintWords = useTranslations('review.complaints');
  const { confidence } = finding;
  const rule = store.fixed.rules[finding.code];
  const complaints = rule?.complaints ?? [];
  return (
    <div className="flex flex-col gap-2.5 px-3 pb-3">
      <dl className="flex flex-col gap-2 text-sm [&_dt]:font-medium [&_dt]:text-ink-soft">
        {finding.kind === 'part' && finding.message && <Row term={t('says')}>{finding.message}</Row>}
        {finding.reasons.length > 0 && (
          <Row term={t('why')}>
            <ul className="flex list-disc flex-col gap-0.5 pl-4">
              {finding.reasons.map((reason) => <li key={reason.because}><ReasonWords reason={reason} /></li>)}
            </ul>
          </Row>
        )}
        {confidence !== null && <Row term={t('confidence')}><SurenessSign confidence={confidence} className="text-sm" /><span className="block text-ink-soft">{t('confidenceMeans', { count: Math.round(confidence * 100) })}</span></Row>}
        {finding.kind === 'rule' && finding.quote && <Row term={t('words')}><q className="font-law">{finding.quote}</q></Row>}
        {finding.norm && <Row term={t('norm')}>{finding.norm}</Row>}
        {finding.suggestion && <Row term={t('suggestion')}><span className="block rounded bg-done-tint px-2 py-1.5"><SuggestionWords text={finding.suggestion} /></span></Row>}
        {finding.procedure && <Row term={t('procedure')}>{finding.procedure}</Row>}
        {complaints.length > 0 && <Row term={t('complaint')}>{complaints.map((complaint) => complaintWords(complaint)).join(' · ')}</Row>}
        {finding.kind === 'rule' && <Row term={t('rule')}>{rule ? `${rule.title} (${finding.code})` : finding.code}</Row>}
      </dl>
      <DecisionForm
        id={finding.id}
        decision={finding.decision}
        reason={finding.reason}
        onConfirm={() => void decideFinding(store, finding.id, { decision: 'confirmed', reason: '' }, words)}
        onReject={(reason) => void decideFinding(store, finding.id, { decision: 'rejected', reason }, words)}
      />
      <ProposeButton finding={finding} />
      {finding.kind === 'part' && finding.provisionId && <RelabelButton provisionId={finding.provisionId} />}
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

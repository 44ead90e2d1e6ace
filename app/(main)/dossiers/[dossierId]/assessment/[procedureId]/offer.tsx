'use client';

import { Check } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { Button } from '@/app/components/ui/button';
import type { Answer, Question } from '@/lib/domain/assessment/types';

/** A place of the draft that a suggestion is read from. */
export interface OfferSource {
  readonly href: string;
  readonly place: string;
}

interface Props {
  readonly question: Question;
  /** What the suggestion would still fill in. */
  readonly answer: Answer;
  readonly sources: readonly OfferSource[];
  readonly onAccept: () => void;
}

const MOST_SOURCES = 4;

/** What the draft itself answers to a question: shown with its places, taken over only when the person says so. */
export function Offer({ question, answer, sources, onAccept }: Props) {
  const t = useTranslations('assessment.suggest');
  return (
    <div className="mb-2 flex flex-wrap items-start gap-x-4 gap-y-1.5 rounded-md border border-dashed border-accent bg-accent-tint px-3 py-2">
      <div className="min-w-0 flex-1 basis-64">
        <p className="text-sm text-ink-soft">
          {t('readFrom')}{' '}
          {sources.slice(0, MOST_SOURCES).map(({ href, place }, i) => (
            <Fragment key={href}>{i > 0 && ', '}<Link lang="vi" className="link" href={href}>{place}</Link></Fragment>
          ))}
          {sources.length > MOST_SOURCES && ` ${t('andMore', { n: sources.length - MOST_SOURCES })}`}
        </p>
        <OfferedAnswer question={question} answer={answer} />
      </div>
      <Button size="sm" icon={<Check aria-hidden className="size-4" />} aria-label={t('useFor', { question: question.id })} aria-keyshortcuts="Alt+Enter" title={t('shortcut')} onClick={onAccept}>{t('use')}</Button>
    </div>
  );
}

function OfferedAnswer({ question, answer }: { question: Question; answer: Answer }) {
  const t = useTranslations('assessment');
  const { value, number, items, rows, reason, text } = answer;
  const chosen = items?.map((item) => question.choices?.find((choice) => choice.value === item)?.label ?? item);
  return (
    <div>
      {value === 'yes' || value === 'no' ? <p>{t(`values.${value}`)}</p> : null}
      {number !== undefined && <p className="tabular-nums">{number}</p>}
      {chosen && <p>{chosen.join(', ')}</p>}
      {rows && (
        <ul lang="vi" className="list-disc pl-5">
          {rows.map((row, i) => <li key={i}>{(question.columns ?? []).map((column) => row[column.value]).filter(Boolean).join(' · ')}</li>)}
        </ul>
      )}
      {(reason ?? text) && <p lang="vi" className="whitespace-pre-line">{reason ?? text}</p>}
    </div>
  );
}

'use client';

import { FileWarning, TextSelect } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { doubtsOf } from './model/lines';
import { FileComments } from './reading/file-comments';
import { KeptCorrections } from './reading/kept-corrections';
import { OtherKindNotice } from './reading/other-kind-notice';
import { TrackedChanges } from './reading/tracked-changes';
import { Warnings } from './reading/warnings';
import { useReview, useReviewStore } from './state/context';
import { askInView } from './state/correct';
import { useFailureWords } from './state/use-failure-words';

/** How the file was read: what was doubtful, its tracked changes and comments, what people said of its lines. */
export function FileNotice() {
  const t = useTranslations('review.notice');
  const { warnings, revisions, reading, may, otherKind } = useReview((state) => state.view);
  const doubts = doubtsOf(warnings).length;
  const tracked = revisions.insertions + revisions.deletions;
  const facts = [
    otherKind !== null && t('otherKind'),
    doubts > 0 && t('warnings', { count: doubts }),
    tracked > 0 && t(revisions.view === 'rejected' ? 'trackedRejected' : 'tracked', { count: tracked }),
    revisions.comments.length > 0 && t('comments', { count: revisions.comments.length }),
    reading.corrections.length > 0 && t('corrections', { count: reading.corrections.length }),
  ].filter(Boolean);
  if (facts.length === 0 && !may.correct) return null;
  return (
    <details className={cx('mb-4 rounded-md text-ink', facts.length > 0 ? 'bg-warn-tint' : 'bg-sunken')}>
      <summary className="flex items-center gap-2 px-3.5 py-2">
        <FileWarning aria-hidden className={cx('size-4.5 shrink-0', facts.length > 0 ? 'text-warn' : 'text-ink-soft')} />
        <span><span className="font-semibold">{t('title')}</span> {facts.join(' · ') || t('nothing')}</span>
      </summary>
      <div className="flex flex-col gap-3 border-t border-line px-3.5 py-3 text-sm">
        <OtherKindNotice />
        <Warnings />
        <TrackedChanges />
        <FileComments />
        <KeptCorrections />
        {may.correct && <AskButton />}
      </div>
    </details>
  );
}

function AskButton() {
  const t = useTranslations('review.notice');
  const store = useReviewStore();
  const { offline } = useFailureWords();
  return (
    <div>
      <Button size="sm" icon={<TextSelect aria-hidden className="size-4" />} onClick={() => askInView(store, { code: 'offline', sentence: offline })}>{t('misread')} <kbd className="rounded border border-current/30 px-1 text-xs font-normal">r</kbd></Button>
      <p className="mt-1 text-ink-soft">{t('misreadHint')}</p>
    </div>
  );
}

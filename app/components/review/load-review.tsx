'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { ActAlert } from '../act-alert';
import type { ActError } from '../use-act';
import { Button } from '../ui/button';
import { Spinner } from '../ui/spinner';
import { filtersIn } from './model/filter-address';
import type { RuleWords } from './model/rule-words';
import type { Reread } from './reading/reread-dialog';
import { ReviewPage } from './review-page';
import { carryDraft } from './state/carry';
import { pendingKept, tabShelf } from './state/keep-pending';
import { loadReview } from './state/load';
import { createReviewStore, type ReviewStore } from './state/store';
import { useFailureWords } from './state/use-failure-words';

interface LoadReviewProps {
  readonly versionId: string;
  /** Number of its latest reading when the page was made; somebody may have it read again meanwhile. */
  readonly reading: number;
  /** Number of the latest version, which may not be the one shown. */
  readonly latest: number;
  readonly rules: RuleWords;
}

/** Fetches one version and shows it. The draft comes by fetch, not with the page: it may be a megabyte. */
export function LoadReview(props: LoadReviewProps) {
  const last = useRef<ReviewStore | null>(null);
  return <Loaded key={props.versionId} last={last} {...props} />;
}

/** The version, once it is here; while a newer reading of it comes, the one before stays on the screen. */
function Loaded({ versionId, reading, latest, rules, last }: LoadReviewProps & { last: RefObject<ReviewStore | null> }) {
  const t = useTranslations('review');
  const common = useTranslations('common');
  const { offline } = useFailureWords();
  // The server hands out an equal object with each reading of the page; the store is made once.
  const [ruleWords] = useState(rules);
  const [store, setStore] = useState<ReviewStore | null>(null);
  const [error, setError] = useState<ActError | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [reread, setReread] = useState<Reread | null>(null);
  const [wanted, setWanted] = useState(reading);
  const asked = Math.max(reading, wanted);
  const isHere = store !== null && store.get().view.reading.number >= asked;

  useEffect(() => {
    if (isHere) return;
    const abort = new AbortController();
    loadReview(versionId, abort.signal).then(
      (view) => {
        const fresh = createReviewStore(view, ruleWords, filtersIn(window.location.search), pendingKept(tabShelf(), view));
        if (last.current) carryDraft(last.current, fresh);
        last.current = fresh;
        setStore(fresh);
      },
      (refusal: ActError | null) => !abort.signal.aborted && setError(refusal ?? { code: 'offline', sentence: offline }),
    );
    return () => abort.abort();
  }, [versionId, isHere, attempt, ruleWords, offline, last]);

  const onReread = (done: Reread | null) => {
    setReread(done);
    if (done) setWanted(done.reading);
  };
  if (error) {
    const retry = () => {
      setError(null);
      setAttempt(attempt + 1);
    };
    return (
      <div className="flex max-w-xl flex-col items-start gap-3 px-6 py-6">
        <ActAlert error={error} />
        <Button onClick={retry}>{common('retry')}</Button>
      </div>
    );
  }
  if (!store) return <p role="status" className="flex items-center gap-2 px-6 py-10 text-ink-soft"><Spinner /> {t('loading')}</p>;
  return <ReviewPage key={store.get().view.reading.number} store={store} latest={latest} reread={isHere ? reread : null} onReread={onReread} />;
}

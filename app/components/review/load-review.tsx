'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ActAlert } from '../act-alert';
import type { ActError } from '../use-act';
import { Button } from '../ui/button';
import { Spinner } from '../ui/spinner';
import { ReviewPage } from './review-page';
import { loadReview } from './state/load';
import { createReviewStore, type ReviewStore, type RuleTitles } from './state/store';
import { useFailureWords } from './state/use-failure-words';

interface LoadReviewProps {
  readonly versionId: string;
  /** Number of the latest version, which may not be the one shown. */
  readonly latest: number;
  /** Titles of the check rules by code; the rules themselves stay on the server. */
  readonly ruleTitles: RuleTitles;
}

/** Fetches one version and shows it. The draft comes by fetch, not with the page: it may be a megabyte. */
export function LoadReview(props: LoadReviewProps) {
  const [attempt, setAttempt] = useState(0);
  return <Attempt key={`${props.versionId}-${attempt}`} {...props} onRetry={() => setAttempt(attempt + 1)} />;
}

/** One try to fetch the version: under way, refused, or done. */
function Attempt({ versionId, latest, ruleTitles, onRetry }: LoadReviewProps & { readonly onRetry: () => void }) {
  const t = useTranslations('review');
  const common = useTranslations('common');
  const { offline } = useFailureWords();
  // The server hands out an equal object with each reading of the page; the store is made once.
  const [titles] = useState(ruleTitles);
  const [store, setStore] = useState<ReviewStore | null>(null);
  const [error, setError] = useState<ActError | null>(null);

  useEffect(() => {
    const abort = new AbortController();
    loadReview(versionId, abort.signal).then(
      (view) => setStore(createReviewStore(view, titles)),
      (refusal: ActError | null) => !abort.signal.aborted && setError(refusal ?? { code: 'offline', sentence: offline }),
    );
    return () => abort.abort();
  }, [versionId, titles, offline]);

  if (store) return <ReviewPage store={store} latest={latest} />;
  if (!error) return <p role="status" className="flex items-center gap-2 px-6 py-10 text-ink-soft"><Spinner /> {t('loading')}</p>;
  return (
    <div className="flex max-w-xl flex-col items-start gap-3 px-6 py-6">
      <ActAlert error={error} />
      <Button onClick={onRetry}>{common('retry')}</Button>
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ActAlert } from '../act-alert';
import type { ActError } from '../use-act';
import { Button } from '../ui/button';
import { Spinner } from '../ui/spinner';
import { ReviewPage } from './review-page';
import { loadReview } from './state/load';
import { createReviewStore, type ReviewStore } from './state/store';
import { useFailureWords } from './state/use-failure-words';

/** Fetches one version and shows it. The draft comes by fetch, not with the page: it may be a megabyte. */
export function LoadReview({ versionId, latest }: { versionId: string; latest: number }) {
  const t = useTranslations('review');
  const common = useTranslations('common');
  const words = useFailureWords();
  const [store, setStore] = useState<ReviewStore | null>(null);
  const [error, setError] = useState<ActError | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const abort = new AbortController();
    setStore(null);
    setError(null);
    loadReview(versionId, abort.signal).then(
      (view) => setStore(createReviewStore(view)),
      (refusal: ActError | null) => !abort.signal.aborted && setError(refusal ?? { code: 'offline', sentence: words.offline }),
    );
    return () => abort.abort();
  }, [versionId, attempt, words]);

  if (store) return <ReviewPage key={versionId} store={store} latest={latest} />;
  if (!error) return <p role="status" className="flex items-center gap-2 px-6 py-10 text-ink-soft"><Spinner /> {t('loading')}</p>;
  return (
    <div className="flex max-w-xl flex-col items-start gap-3 px-6 py-6">
      <ActAlert error={error} />
      <Button onClick={() => setAttempt(attempt + 1)}>{common('retry')}</Button>
    </div>
  );
}

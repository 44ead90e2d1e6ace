import { useEffect, useState } from 'react';
import type { SimilarPrecedents } from '@/lib/usecases/find-similar-precedents';
import type { ActError } from '../../use-act';
import { useReview } from '../state/context';
import type { SimilarAsked } from '../model/similar';
import { loadSimilar } from '../state/similar';
import { useFailureWords } from '../state/use-failure-words';

export type SimilarState =
  | { readonly state: 'loading'; readonly slow: boolean }
  | { readonly state: 'failed'; readonly error: ActError }
  | { readonly state: 'here'; readonly found: SimilarPrecedents };

/** After so long the person is told that it may take a while; milliseconds. */
const SLOW_MS = 3_000;

/** The precedents of a provision, and a way to ask once more. Give the component a key of the provision. */
export function useSimilar(asked: SimilarAsked): readonly [SimilarState, () => void] {
  const versionId = useReview((state) => state.view.version.id);
  const { offline } = useFailureWords();
  const [answer, setAnswer] = useState<SimilarState>({ state: 'loading', slow: false });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => setAnswer((now) => (now.state === 'loading' ? { ...now, slow: true } : now)), SLOW_MS);
    loadSimilar(versionId, asked, abort.signal).then(
      (found) => !abort.signal.aborted && setAnswer({ state: 'here', found }),
      (refusal: ActError | null) => !abort.signal.aborted && setAnswer({ state: 'failed', error: refusal ?? { code: 'offline', sentence: offline } }),
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [versionId, asked, offline, attempt]);
  const again = () => {
    setAnswer({ state: 'loading', slow: false });
    setAttempt(attempt + 1);
  };
  return [answer, again];
}

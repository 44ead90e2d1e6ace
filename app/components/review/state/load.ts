import type { ActError } from '../../use-act';
import type { ReviewView } from '../model/review-view';
import type { ReviewStore } from './store';

/** Reads everything about one version; throws the refusal of the server, or null where it could not be reached. */
export async function loadReview(versionId: string, signal?: AbortSignal): Promise<ReviewView> {
  const response = await fetch(`/api/versions/${versionId}/review`, { signal }).catch(() => null);
  const answer = (await response?.json().catch(() => null)) as (ReviewView & { error?: ActError }) | null;
  if (!response?.ok || !answer || answer.error) throw answer?.error ?? null;
  return answer;
}

/**
 * Reads again what people may have changed: decisions and comments. The text stays, so the
 * paper is not built anew. Without a network the page goes on with what it has.
 */
export async function readAgain(store: ReviewStore): Promise<void> {
  const fresh = await loadReview(store.get().view.version.id).catch(() => null);
  if (!fresh) return;
  const { findings, judgements, procedures, threads, may } = fresh;
  store.set({ view: { ...store.get().view, findings, judgements, procedures, threads, may } });
}

/** Decisions of the person: shown at once, taken back with a sentence where the server refuses. */
import type { DecisionState, Finding, Procedure } from '@/lib/domain/process/types';
import type { ReviewView } from '../model/review-view';
import { readAgain } from './load';
import { send, type FailureWords } from './send';
import type { ReviewState, ReviewStore } from './store';

export interface Decision {
  readonly decision: Exclude<DecisionState, 'proposed'>;
  readonly reason: string;
  /** A better name of a procedure. */
  readonly name?: string;
}

/** Confirms or rejects a finding; answers whether it stood. */
export function decideFinding(store: ReviewStore, id: string, decision: Decision, words: FailureWords): Promise<boolean> {
  const before = store.get().view.findings.find((finding) => finding.id === id);
  if (!before) return Promise.resolve(false);
  const put = (finding: Finding) => patchView(store, (view) => ({ findings: view.findings.map((one) => (one.id === id ? finding : one)) }));
  return optimistic(store, id, `/api/findings/${id}/decision`, decision, words, {
    ahead: () => put({ ...before, decision: decision.decision, reason: decision.reason || null }),
    back: () => put(before),
  });
}

/** Confirms, rejects or renames a procedure, which also confirms its parts; answers whether it stood. */
export async function decideProcedure(store: ReviewStore, id: string, decision: Decision, words: FailureWords): Promise<boolean> {
  const before = store.get().view.procedures.find((procedure) => procedure.id === id);
  if (!before) return false;
  const put = (procedure: Procedure) => patchView(store, (view) => ({ procedures: view.procedures.map((one) => (one.id === id ? procedure : one)) }));
  const stood = await optimistic(store, id, `/api/procedures/${id}/decision`, decision, words, {
    ahead: () => put({ ...before, decision: decision.decision, reason: decision.reason || null, name: decision.name ?? before.name }),
    back: () => put(before),
  });
  if (stood) await readAgain(store);
  return stood;
}

/** Resolves a thread or opens it again; answers whether it stood. */
export function setThreadOpen(store: ReviewStore, id: string, open: boolean, words: FailureWords): Promise<boolean> {
  const put = (value: boolean) => patchView(store, (view) => ({ threads: view.threads.map((one) => (one.id === id ? { ...one, open: value } : one)) }));
  return optimistic(store, id, `/api/threads/${id}/state`, { state: open ? 'open' : 'resolved' }, words, { ahead: () => put(open), back: () => put(!open) });
}

async function optimistic(store: ReviewStore, id: string, url: string, body: unknown, words: FailureWords, change: { ahead: () => void; back: () => void }): Promise<boolean> {
  store.set({ errors: without(store.get().errors, id), rejecting: null });
  change.ahead();
  const sent = await send(url, body, words);
  if (sent.ok) {
    store.set({ acts: store.get().acts + 1 });
    return true;
  }
  change.back();
  store.set({ errors: { ...store.get().errors, [id]: sent.error } });
  return false;
}

function patchView(store: ReviewStore, change: (view: ReviewView) => Partial<ReviewView>): void {
  const { view } = store.get();
  store.set({ view: { ...view, ...change(view) } });
}

function without(errors: ReviewState['errors'], id: string): ReviewState['errors'] {
  return Object.fromEntries(Object.entries(errors).filter(([key]) => key !== id));
}

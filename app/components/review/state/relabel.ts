/** What a person says of the labels of a line: kept by the server, then read again with all that follows from it. */
import type { Part } from '@/lib/domain/procedures/types';
import { hasLabels } from '@/lib/domain/teaching/labels';
import { isSeen } from '../paper/scroll';
import { readAgain } from './load';
import { send, type FailureWords } from './send';
import type { ReviewState, ReviewStore } from './store';

/** Key of the errors of a judgement. */
export const RELABEL = 'relabel';

/** Asks for the labels of a line, or says why it has none. */
export function askLabels(store: ReviewStore, provisionId: string): void {
  if (store.get().view.may.decide) store.set({ relabelling: provisionId, relabelled: null, errors: withoutError(store.get()) });
}

/** The same for what is selected, lit or in view: no mouse is needed. A lit line near the end of a draft never comes to the top of the window. */
export function askLabelsInView(store: ReviewStore): void {
  const { inView, lit, selected, view } = store.get();
  const chosen = selected?.provisionId ?? (lit !== null && isSeen(lit) ? lit : null);
  const provisionId = chosen ?? inView ?? view.provisions.find(hasLabels)?.id;
  if (provisionId !== undefined) askLabels(store, provisionId);
}

/** The last that was said of the labels of a line, or null. */
export const lastOn = ({ view }: ReviewState, provisionId: string) => view.judgements.find((one) => one.provisionId === provisionId) ?? null;

/** Says which parts a line regulates; answers whether it stood. */
export async function judge(store: ReviewStore, provisionId: string, said: { readonly labels: readonly Part[]; readonly reason: string }, words: FailureWords): Promise<boolean> {
  const seen = lastOn(store.get(), provisionId)?.id ?? null;
  if (!(await act(store, `/api/versions/${store.get().view.version.id}/judgements`, { provisionId, ...said, seen }, words))) return false;
  store.set({ relabelling: null, relabelled: { provisionId, undone: false }, lit: provisionId });
  return true;
}

/** Takes back the last that was said of a line; answers whether it stood. */
export async function undoLast(store: ReviewStore, provisionId: string, words: FailureWords): Promise<boolean> {
  const last = lastOn(store.get(), provisionId);
  if (last === null || !(await act(store, `/api/judgements/${last.id}/undo`, {}, words))) return false;
  store.set({ relabelling: null, relabelled: { provisionId, undone: true }, lit: provisionId });
  return true;
}

async function act(store: ReviewStore, url: string, body: unknown, words: FailureWords): Promise<boolean> {
  store.set({ errors: withoutError(store.get()) });
  const sent = await send(url, body, words);
  if (!sent.ok) {
    store.set({ errors: { ...store.get().errors, [RELABEL]: sent.error } });
    return false;
  }
  await readAgain(store);
  store.set({ acts: store.get().acts + 1 });
  return true;
}

const withoutError = ({ errors }: ReviewState) => Object.fromEntries(Object.entries(errors).filter(([key]) => key !== RELABEL));

/** Comments: they are shown once the server has them, since it gives them their author and hour. */
import type { Quote } from '../model/quote';
import { readAgain } from './load';
import { send, type FailureWords } from './send';
import type { ReviewStore } from './store';
import { NO_DRAFT } from './write';

/** Key of the errors of a comment that has no id yet. */
export const NEW_THREAD = 'new-thread';

/** Opens a thread on a quote, with the wording that is proposed for it if one is, and chooses it; answers whether it stood. */
export async function openThread(store: ReviewStore, quote: Quote, text: string, words: FailureWords): Promise<boolean> {
  const known = new Set(store.get().view.threads.map(({ id }) => id));
  const body = { provisionId: quote.provisionId, start: quote.start, end: quote.end, text, proposal: store.get().draftProposal ?? undefined };
  if (!(await talk(store, NEW_THREAD, `/api/versions/${store.get().view.version.id}/threads`, body, words))) return false;
  const opened = store.get().view.threads.find(({ id }) => !known.has(id));
  store.set({ ...NO_DRAFT, chosen: opened ? { kind: 'thread', id: opened.id } : null });
  return true;
}

/** Answers in a thread; answers whether it stood. */
export function replyTo(store: ReviewStore, threadId: string, text: string, words: FailureWords): Promise<boolean> {
  return talk(store, threadId, `/api/threads/${threadId}/replies`, { text }, words);
}

/** Key of the errors of closing all comments of the file. */
export const FILE_COMMENTS = 'file-comments';

/** Closes all comments that came with the file, for one reason; answers whether it stood. */
export function closeFileComments(store: ReviewStore, reason: string, words: FailureWords): Promise<boolean> {
  return talk(store, FILE_COMMENTS, `/api/versions/${store.get().view.version.id}/file-comments`, { reason }, words);
}

async function talk(store: ReviewStore, key: string, url: string, body: unknown, words: FailureWords): Promise<boolean> {
  const errors = Object.fromEntries(Object.entries(store.get().errors).filter(([id]) => id !== key));
  store.set({ errors });
  const sent = await send(url, body, words);
  if (!sent.ok) {
    store.set({ errors: { ...store.get().errors, [key]: sent.error } });
    return false;
  }
  await readAgain(store);
  store.set({ acts: store.get().acts + 1 });
  return true;
}

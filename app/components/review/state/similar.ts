/** Precedents of a provision: asked of the library when somebody wants them. */
import type { SimilarPrecedents } from '@/lib/usecases/find-similar-precedents';
import type { ActError } from '../../use-act';
import { wholeProvision, type Quote } from '../model/quote';
import type { SimilarAsked } from '../model/similar';
import { isSeen } from '../paper/scroll';
import { beginComment } from './navigate';
import type { ReviewStore } from './store';

/** Shows what the library has like a provision, or like the words selected in it. */
export function askSimilar(store: ReviewStore, asked: SimilarAsked): void {
  store.set({ similar: asked, pane: 'panel', lit: asked.provisionId });
}

/** The same for what is selected, lit or in view: no mouse is needed. */
export function askSimilarInView(store: ReviewStore): void {
  const { inView, lit, selected, view } = store.get();
  const provisionId = selected?.provisionId ?? (lit !== null && isSeen(lit) ? lit : null) ?? inView ?? view.provisions[0]?.id;
  if (provisionId !== undefined) askSimilar(store, { provisionId, quote: selected });
}

/** What a comment on this provision is written on: the words that were asked about, or the first text that stands in it. */
export function commentable(store: ReviewStore, { provisionId, quote }: SimilarAsked): Quote | null {
  const { provisions } = store.get().view;
  const at = provisions.findIndex(({ id }) => id === provisionId);
  const first = provisions.slice(Math.max(at, 0)).find(({ id, text }) => (id === provisionId || id.startsWith(`${provisionId}__`)) && text.trim() !== '');
  return quote ?? (first ? wholeProvision(first.id, first.text) : null);
}

/** Puts a quotation into the comment on the provision: the one that is being written, or a new one. */
export function quoteInComment(store: ReviewStore, asked: SimilarAsked, quotation: string): void {
  const { draft, draftText } = store.get();
  const onSame = draft !== null && (draft.provisionId === asked.provisionId || draft.provisionId.startsWith(`${asked.provisionId}__`));
  const quote = onSame ? draft : commentable(store, asked);
  if (quote === null) return;
  beginComment(store, quote);
  store.set({ draftText: onSame && draftText.trim() !== '' ? `${draftText.trimEnd()}\n${quotation}` : quotation });
}

/** Reads the precedents of a provision; throws the refusal of the server, or null where it could not be reached. */
export async function loadSimilar(versionId: string, { provisionId, quote }: SimilarAsked, signal: AbortSignal): Promise<SimilarPrecedents> {
  const query = new URLSearchParams({ provision: provisionId, ...(quote && { start: String(quote.start), end: String(quote.end) }) });
  const response = await fetch(`/api/versions/${versionId}/precedents?${query}`, { signal }).catch(() => null);
  const answer = (await response?.json().catch(() => null)) as (SimilarPrecedents & { error?: ActError }) | null;
  if (!response?.ok || !answer || answer.error) throw answer?.error ?? null;
  return answer;
}

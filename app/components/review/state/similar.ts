/** Precedents of a provision: asked of the library when somebody wants them. */
import { withPrecedent } from '@/lib/domain/proposals/from-precedent';
import type { SimilarPrecedent, SimilarPrecedents } from '@/lib/usecases/find-similar-precedents';
import type { ActError } from '../../use-act';
import type { Quote } from '../model/quote';
import type { SimilarAsked } from '../model/similar';
import { isSeen } from '../paper/scroll';
import type { ReviewStore } from './store';
import { beginComment, beginProposal, wordsIn } from './write';

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

/** What is written on for this provision: the words that were asked about, or the first text that stands in it. */
export const commentable = (store: ReviewStore, { provisionId, quote }: SimilarAsked): Quote | null => quote ?? wordsIn(store, provisionId);

/** Puts a quotation into the comment on the provision: the one that is being written, or a new one. */
export function quoteInComment(store: ReviewStore, asked: SimilarAsked, quotation: string): void {
  const quote = writtenOn(store, asked);
  if (quote === null) return;
  beginComment(store, quote);
  store.set({ draftText: `${store.get().draftText.trimEnd()}\n${quotation}`.trimStart() });
}

/** Puts the words of a precedent into the wording proposed for the provision, and where they stand into the reason. */
export function quoteInProposal(store: ReviewStore, asked: SimilarAsked, { wording: words, citation }: Pick<SimilarPrecedent, 'wording' | 'citation'>): void {
  const quote = writtenOn(store, asked);
  if (quote === null) return;
  beginProposal(store, quote);
  const { draftProposal, draftText } = store.get();
  const written = withPrecedent({ quote: quote.text, wording: draftProposal ?? '', reason: draftText }, { words, citation });
  store.set({ draftProposal: written.wording, draftText: written.reason });
}

/** The words of what is being written in the provision, or those that something new is written on. */
function writtenOn(store: ReviewStore, asked: SimilarAsked): Quote | null {
  const { draft } = store.get();
  const isThere = draft !== null && (draft.provisionId === asked.provisionId || draft.provisionId.startsWith(`${asked.provisionId}__`));
  return isThere ? draft : commentable(store, asked);
}

/** Reads the precedents of a provision; throws the refusal of the server, or null where it could not be reached. */
export async function loadSimilar(versionId: string, { provisionId, quote }: SimilarAsked, signal: AbortSignal): Promise<SimilarPrecedents> {
  const query = new URLSearchParams({ provision: provisionId, ...(quote && { start: String(quote.start), end: String(quote.end) }) });
  const response = await fetch(`/api/versions/${versionId}/precedents?${query}`, { signal }).catch(() => null);
  const answer = (await response?.json().catch(() => null)) as (SimilarPrecedents & { error?: ActError }) | null;
  if (!response?.ok || !answer || answer.error) throw answer?.error ?? null;
  return answer;
}

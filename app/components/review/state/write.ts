/** A comment being written, or another wording being proposed: on which words, and what is said so far. */
import { wholeProvision, type Quote } from '../model/quote';
import type { ReviewState, ReviewStore } from './store';

/** Nothing is being written. */
export const NO_DRAFT = { draft: null, draftText: '', draftProposal: null } as const satisfies Partial<ReviewState>;

/** Opens the field for a comment on these words; a wording that is being proposed for them stays. */
export function beginComment(store: ReviewStore, quote: Quote): void {
  const { draft, draftText, draftProposal } = store.get();
  const isSame = isSameQuote(draft, quote);
  open(store, { draft: quote, draftText: isSame ? draftText : '', draftProposal: isSame && draftProposal !== quote.text ? draftProposal : null });
}

/** Opens the fields for another wording of these words, which begins as they are; what was written of them becomes the reason. */
export function beginProposal(store: ReviewStore, quote: Quote): void {
  const { draft, draftText, draftProposal } = store.get();
  const isSame = isSameQuote(draft, quote);
  open(store, { draft: quote, draftText: isSame ? draftText : '', draftProposal: isSame && draftProposal !== null ? draftProposal : quote.text });
}

/** Begins to write on what is selected, or else on the provision in view: no mouse is needed. */
export function withWordsInHand(store: ReviewStore, begin: (store: ReviewStore, quote: Quote) => void): void {
  const { inView, selected, view } = store.get();
  const id = inView ?? view.provisions[0]?.id;
  const quote = selected ?? (id === undefined ? null : wordsIn(store, id));
  if (quote && view.may.comment) begin(store, quote);
}

/** The text of a provision, or the first that stands in it where it has none of its own. */
export function wordsIn(store: ReviewStore, provisionId: string): Quote | null {
  const { provisions } = store.get().view;
  const at = provisions.findIndex(({ id }) => id === provisionId);
  const first = provisions.slice(Math.max(at, 0)).find(({ id, text }) => (id === provisionId || id.startsWith(`${provisionId}__`)) && text.trim() !== '');
  return first ? wholeProvision(first.id, first.text) : null;
}

function open(store: ReviewStore, written: Pick<ReviewState, 'draft' | 'draftText' | 'draftProposal'> & { draft: Quote }): void {
  store.set({ ...written, tab: 'threads', pane: 'panel', similar: null, lit: written.draft.provisionId });
  window.getSelection()?.removeAllRanges();
}

function isSameQuote(one: Quote | null, other: Quote): boolean {
  return one?.provisionId === other.provisionId && one.start === other.start && one.end === other.end;
}

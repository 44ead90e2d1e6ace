/** What somebody was writing when the version was replaced or read again goes on with them. */
import { anchorIn } from '@/lib/domain/anchors/anchor-in';
import { makeAnchor } from '@/lib/domain/anchors/make-anchor';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import type { Quote } from '../model/quote';
import type { ReviewStore } from './store';
import { beginComment, wordsIn } from './write';

/** Puts what is being written into another store of the same dossier: on the same words, or else where they stood. */
export function carryDraft(from: ReviewStore, to: ReviewStore): void {
  const { draft, draftText, draftProposal, view } = from.get();
  if (draft === null || view.dossier.id !== to.get().view.dossier.id) return;
  const place = placeIn(to, draft, documentOf(from));
  const [first] = to.get().view.provisions;
  const quote = place ?? wordsIn(to, draft.provisionId) ?? (first ? wordsIn(to, first.id) : null);
  if (quote === null) return;
  beginComment(to, quote);
  to.set({ draftText, draftProposal });
}

function placeIn(store: ReviewStore, quote: Quote, before: StructuredDocument): Quote | null {
  const anchor = makeAnchor(before, quote.provisionId, quote.start, quote.end);
  const place = anchor && anchorIn(documentOf(store), anchor);
  const text = place?.provision ? store.fixed.provisions.get(place.provision)?.text.slice(place.start, place.end) : undefined;
  return place?.provision && text ? { provisionId: place.provision, start: place.start, end: place.end, text } : null;
}

const documentOf = (store: ReviewStore): StructuredDocument => {
  const { head, provisions, warnings } = store.get().view;
  return { head, provisions, warnings };
};

/** From a finding to the wording that its rule suggests. */
import type { Finding } from '@/lib/domain/process/types';
import { reasonOf, suggestedWording } from '@/lib/domain/proposals/suggested-wording';
import type { Quote } from '../model/quote';
import type { ReviewStore } from './store';
import { beginProposal, wordsIn } from './write';

/** The words that a finding is about and the wording suggested for them; null where the rule only says what to do. */
export function proposalIn(store: ReviewStore, { provisionId, start, end, suggestion }: Finding): { readonly quote: Quote; readonly wording: string } | null {
  if (provisionId === null || suggestion === null) return null;
  const text = store.fixed.provisions.get(provisionId)?.text ?? '';
  const found = start === null || end === null ? null : { provisionId, start, end, text: text.slice(start, end) };
  const quote = found ?? wordsIn(store, provisionId);
  const wording = quote && suggestedWording(suggestion, quote.text);
  // Where no words were found, something is missing: it can be added, but nothing replaced.
  return quote && wording !== null && (found || wording.startsWith(quote.text)) ? { quote, wording } : null;
}

/** Opens the proposal with the suggested wording, and the norm of the rule as its reason. */
export function proposeAsSuggested(store: ReviewStore, finding: Finding): void {
  const proposal = proposalIn(store, finding);
  if (proposal === null) return;
  beginProposal(store, proposal.quote);
  store.set({ draftProposal: proposal.wording, draftText: reasonOf(finding.norm) });
}

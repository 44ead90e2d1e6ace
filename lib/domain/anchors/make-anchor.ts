import type { StructuredDocument } from '../structure/types';
import { flowOf, type Flow } from './flow';
import type { Anchor } from './types';

/** Characters of context kept on each side; cut to whole words. */
const CONTEXT = 48;

/**
 * Makes an anchor for characters [start, end) of a provision's text. An unknown provision or an
 * empty range gives null: there is nothing to come back to.
 */
export function makeAnchor(document: StructuredDocument, provisionId: string, start: number, end: number, flow: Flow = flowOf(document)): Anchor | null {
  const provision = document.provisions.find((one) => one.id === provisionId);
  const place = flow.byId.get(provisionId);
  const quote = provision?.text.slice(start, end) ?? '';
  if (!place || quote.trim() === '' || start < 0) return null;
  const before = flow.text.slice(Math.max(0, place.start + start - CONTEXT), place.start + start);
  const after = flow.text.slice(place.start + start + quote.length, place.start + start + quote.length + CONTEXT);
  const isCutBefore = place.start + start > CONTEXT;
  const isCutAfter = after.length === CONTEXT;
  return {
    provision: provisionId,
    quote,
    prefix: isCutBefore ? before.replace(/^\S+/, '') : before,
    suffix: isCutAfter ? after.replace(/\S+$/, '') : after,
    start,
  };
}

import type { Paper } from './paper';

/** Words of one provision that somebody wants to speak about. */
export interface Quote {
  readonly provisionId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The trimmed quote between two editor positions; null if it is empty or runs over more than one provision. */
export function quoteBetween(paper: Paper, text: (provisionId: string) => string, from: number, to: number): Quote | null {
  const [low, high] = from <= to ? [from, to] : [to, from];
  for (const [provisionId, place] of paper.places) {
    if (low < place.textFrom || low > place.textTo) continue;
    const whole = text(provisionId);
    // A triple click ends the selection at the start of the next block: it still means this provision.
    const stop = high > place.textTo && high <= place.to + 3 ? place.textTo : high;
    if (stop > place.textTo) return null;
    return trimmed(provisionId, whole, low - place.textFrom, stop - place.textFrom);
  }
  return null;
}

/** The quote that a comment on the whole provision has; null for one without text of its own. */
export function wholeProvision(provisionId: string, text: string): Quote | null {
  return trimmed(provisionId, text, 0, text.length);
}

function trimmed(provisionId: string, text: string, start: number, end: number): Quote | null {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  const quote = piece.trim();
  return quote === '' ? null : { provisionId, start: start + lead, end: start + lead + quote.length, text: quote };
}

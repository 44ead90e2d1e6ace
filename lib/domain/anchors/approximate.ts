import { syllableSpans, type SyllableSpan } from '../text/syllables';

/** A stretch of a text that is close to a quote: characters [start, end) and likeness 0 to 1. */
export interface Approximate {
  readonly start: number;
  readonly end: number;
  readonly likeness: number;
}

/** Longer quotes are looked for by their first words only up to this many: the search takes quote times text. */
const LONGEST_QUOTE = 400;

/**
 * The stretch of `text` with the fewest syllables to insert, delete or replace to become `quote`
 * (Sellers' algorithm over syllables, which are the unit in which Vietnamese law is edited).
 * Null where less than `least` of it is there, or either has no syllables.
 */
export function closestStretch(text: string, quote: string, least: number): Approximate | null {
  const wanted = syllableSpans(quote).slice(0, LONGEST_QUOTE).map((span) => span.text);
  const spans = syllableSpans(text);
  if (wanted.length === 0 || spans.length === 0) return null;
  const { end, start, edits } = fewestEdits(wanted, spans);
  const likeness = 1 - edits / wanted.length;
  if (likeness < least || end <= start) return null;
  return { start: spans[start]!.start, end: spans[end - 1]!.end, likeness };
}

/** The best stretch as syllables [start, end); of equals the first. */
function fewestEdits(wanted: readonly string[], spans: readonly SyllableSpan[]): { start: number; end: number; edits: number } {
  // cost[i]: fewest edits to turn a stretch ending here into the first i wanted; from[i]: where that stretch starts.
  let cost = Array.from({ length: wanted.length + 1 }, (_, i) => i);
  let from = new Array<number>(wanted.length + 1).fill(0);
  let best = { start: 0, end: 0, edits: wanted.length };
  spans.forEach((span, at) => {
    const nextCost = [0];
    const nextFrom = [at + 1];
    wanted.forEach((word, i) => {
      const replace = cost[i]! + (word === span.text ? 0 : 1);
      const skip = cost[i + 1]! + 1;
      const insert = nextCost[i]! + 1;
      const least = Math.min(replace, skip, insert);
      nextCost.push(least);
      nextFrom.push(least === replace ? from[i]! : least === skip ? from[i + 1]! : nextFrom[i]!);
    });
    [cost, from] = [nextCost, nextFrom];
    const edits = cost[wanted.length]!;
    if (edits < best.edits) best = { start: from[wanted.length]!, end: at + 1, edits };
  });
  return best;
}

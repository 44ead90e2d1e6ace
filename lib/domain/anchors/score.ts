/**
 * How well a place fits an anchor. The quote counts most, then the words around it, then that it
 * is still in the same provision near the same offset: numbers shift more than words do.
 */
const QUOTE_WEIGHT = 0.5;
const PREFIX_WEIGHT = 0.2;
const SUFFIX_WEIGHT = 0.2;
const PLACE_WEIGHT = 0.1;

export interface Fit {
  /** Each 0 (nothing) to 1 (all of it is there). */
  readonly quote: number;
  readonly prefix: number;
  readonly suffix: number;
  readonly place: number;
}

/** The fit as one number, 0 to 1; never lower when any part of it is higher. */
export function scoreOf(fit: Fit): number {
  return QUOTE_WEIGHT * fit.quote + PREFIX_WEIGHT * fit.prefix + SUFFIX_WEIGHT * fit.suffix + PLACE_WEIGHT * fit.place;
}

/** Words with numbers; marks are left out, since a comma for a semicolon is no other context. */
export function contextWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * The share of the expected words that stand in the text in the same order (longest common
 * subsequence). One more word that matches never lowers it; nothing expected is all there.
 */
export function contextShare(expected: readonly string[], found: readonly string[]): number {
  if (expected.length === 0) return 1;
  let row = new Array<number>(found.length + 1).fill(0);
  for (const word of expected) {
    const next = [0];
    found.forEach((other, j) => next.push(word === other ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!)));
    row = next;
  }
  return row[found.length]! / expected.length;
}

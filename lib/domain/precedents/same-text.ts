/** Whether two texts say the same, but for slips of those who copied them. */
import { syllables } from '../text/syllables';

/** Of the words of both, how many both must have. An article of which a clause was changed falls below; one that says 5 days for 3 does not. */
const SAME = 0.9;

/** The figures of a text, by size: a time limit or a fee that differs makes another article, however alike the words are. */
const figuresOf = (text: string): string => syllables(text).filter((word) => /^\d/.test(word)).sort().join(' ');

/** True where two texts have the same figures, each as often. */
export const hasTheSameFigures = (one: string, other: string): boolean => figuresOf(one) === figuresOf(other);

/**
 * True where two texts have nearly the same words, each as often (Dice's coefficient); their order is not looked at, for the sources
 * put the cells of tables one way and another.
 * @param one coded syllables, like `other`
 */
export function saysTheSame(one: Uint32Array, other: Uint32Array): boolean {
  const all = one.length + other.length;
  // Cannot be reached by texts of which one is much longer.
  if (all === 0 || 2 * Math.min(one.length, other.length) < SAME * all) return false;
  const left = new Map<number, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const times = left.get(word) ?? 0;
    if (times === 0) continue;
    left.set(word, times - 1);
    common++;
  }
  return 2 * common >= SAME * all;
}

/** The score of the first look for entries that another engine gathered, from their words: what `gather` sums up out of posting lists. */
import type { AskedWords, EntryWords } from './fit';
import { PAIR, SINGLE } from './gather';
import { FIELD, FIELDS, SATURATION } from './segment';
import { withoutAccents } from './words';

const PAIRED = 65_536;

/**
 * A function that scores entries for one question; accents do not count, as in the index.
 * @param pairRarities how much each pair of neighbours tells: at n that of the words n and n + 1
 */
export function firstLook({ codes, rarities }: AskedWords, pairRarities: ArrayLike<number>): (entry: EntryWords) => number {
  const words = Array.from(codes, withoutAccents);
  const worth = new Map<number, number>();
  words.forEach((word, at) => {
    worth.set(word, SINGLE * rarities[at]!);
    if (at > 0) worth.set((words[at - 1]! + 1) * PAIRED + word, PAIR * pairRarities[at - 1]!);
  });
  return (entry) => {
    const gathered = new Map<number, number>();
    for (const field of FIELDS) {
      const text = entry[field];
      const { weight, length, damp } = FIELD[field];
      const each = weight / (1 - damp + (damp * text.length) / length);
      const meet = (term: number) => worth.has(term) && gathered.set(term, (gathered.get(term) ?? 0) + each);
      text.forEach((code, at) => {
        meet(withoutAccents(code));
        if (at > 0) meet((withoutAccents(text[at - 1]!) + 1) * PAIRED + withoutAccents(code));
      });
    }
    let score = 0;
    for (const [term, sum] of gathered) score += (worth.get(term)! * sum) / (sum + SATURATION);
    return score;
  };
}

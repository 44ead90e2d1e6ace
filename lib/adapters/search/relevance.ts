/** How well an article fits a query: BM25 over syllables and pairs of neighbouring syllables. */
import { fold, spellingKey } from '@/lib/domain/text/fold';
import { syllables } from '@/lib/domain/text/syllables';

export interface ScoredTexts {
  readonly heading: string;
  readonly body: string;
  readonly title: string;
}

/** Weight and usual length, in syllables, of each text of an article. Tuned on names of national procedures. */
const FIELDS = {
  body: { weight: 1, length: 400 },
  heading: { weight: 1.5, length: 12 },
  title: { weight: 0.5, length: 20 },
} as const;

/** Two syllables make most Vietnamese words ("hải quan"); each alone is half a word. */
const PAIR = 0.7;
const SINGLE = 0.5;

/** BM25: how fast repetition stops counting, and how much length does. */
const SATURATION = 1.2;
const LENGTH = 0.75;

/** The library is taken to have this many articles; another size would shift all rarities alike. */
const LIBRARY = 100_000;

/** How much a syllable tells that stands in so many articles. */
export const rarity = (articles: number): number => Math.log(1 + LIBRARY / (articles + 1));

/** Whether a text is written without accents, as people type in a hurry. */
const isPlain = (text: string): boolean => fold(text) === text.normalize('NFC').toLowerCase();

/** Two syllables as one key; no syllable has a space in it. */
const pair = (a: string, b: string): string => `${a} ${b}`;

/**
 * A function that scores articles for one query. A query with accents means them ("cổ phần",
 * not "có phần"); one without is met by any.
 * @param articlesOf in how many articles a folded syllable stands
 */
export function scorer(query: string, articlesOf: (term: string) => number): (texts: ScoredTexts) => number {
  const key = isPlain(query) ? fold : spellingKey;
  const asked = syllables(query);
  const worth = new Map<string, number>();
  asked.forEach((syllable, at) => {
    const value = rarity(articlesOf(fold(syllable)));
    worth.set(key(syllable), SINGLE * value);
    const before = asked[at - 1];
    if (before !== undefined) worth.set(pair(key(before), key(syllable)), PAIR * (value + rarity(articlesOf(fold(before)))));
  });

  const fit = (text: string, { weight, length }: { weight: number; length: number }): number => {
    const found = syllables(key(text));
    const times = new Map<string, number>();
    const count = (unit: string) => worth.has(unit) && times.set(unit, (times.get(unit) ?? 0) + 1);
    found.forEach((syllable, at) => {
      count(syllable);
      if (at > 0) count(pair(found[at - 1] ?? '', syllable));
    });
    const damp = SATURATION * (1 - LENGTH + (LENGTH * found.length) / length);
    let sum = 0;
    for (const [unit, n] of times) sum += ((worth.get(unit) ?? 0) * n * (SATURATION + 1)) / (n + damp);
    return weight * sum;
  };

  return ({ heading, body, title }) => fit(body, FIELDS.body) + fit(heading, FIELDS.heading) + fit(title, FIELDS.title);
}

/** How Meilisearch is to index the library. Changed settings are applied at the next catching up. */
import type { Settings } from 'meilisearch';

/** By which entries can be filtered. `ordinal` and `shape` are for catching up, `numbers` and `place` for what is named. */
const FILTERABLE = [
  'agency', 'effectiveOn', 'expiredOn', 'kind', 'numbers', 'ordinal', 'parts', 'place', 'shape', 'topic', 'type', 'vouchedOn', 'year',
] as const;

/** Words are looked for here; the sooner in the list, the better a place it is. */
const SEARCHABLE = ['headingPairs', 'heading', 'number', 'title', 'bodyPairs', 'body'] as const;

export const SETTINGS = {
  searchableAttributes: [...SEARCHABLE],
  filterableAttributes: [...FILTERABLE],
  // Pairs of words say better, and cheaper, what stands together than distances between single ones.
  rankingRules: ['words', 'typo', 'attribute'],
  proximityPrecision: 'byAttribute',
  // Syllables of law stand everywhere: the rare ones do the work, and none must be dropped from a phrase.
  stopWords: [],
  // Without a language told, the server guesses one, and takes Vietnamese without accents for something else.
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['vie'] }],
  typoTolerance: {
    enabled: true,
    // A syllable has seven letters at most; accents are folded anyway, so that slips of accents are none here.
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 255 },
    disableOnNumbers: true,
    disableOnAttributes: ['number', 'headingPairs', 'bodyPairs'],
  },
  // People type whole syllables; the index is smaller without the beginnings of words.
  prefixSearch: 'disabled',
  facetSearch: false,
} satisfies Settings;

/** The lists in which the order says something; a server may give the others back in another one. */
const ORDERED: readonly string[] = ['searchableAttributes', 'rankingRules'];

/** Whether an index is set up like this; settings that are not named here may be anything. */
export const hasSettings = (found: Settings): boolean => has(found, SETTINGS);

function has(found: unknown, wanted: unknown, ordered = false): boolean {
  if (typeof wanted !== 'object' || wanted === null) return found === wanted;
  if (typeof found !== 'object' || found === null) return false;
  if (Array.isArray(wanted)) {
    const as = (list: readonly unknown[]) => (ordered ? list : [...list].sort());
    const [mine, theirs] = [as(wanted), as(found as unknown[])];
    return theirs.length === mine.length && mine.every((item, at) => has(theirs[at], item));
  }
  return Object.entries(wanted).every(([key, value]) => has((found as Record<string, unknown>)[key], value, ORDERED.includes(key)));
}

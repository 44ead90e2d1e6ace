/** An entry of the library as it lies in Meilisearch. */
import { articleKey, numberKeys } from '@/lib/domain/precedents/question';
import { stateOn } from '@/lib/domain/precedents/state';
import { foldedWords, pairOf } from '@/lib/domain/precedents/words';
import type { Part } from '@/lib/domain/procedures/types';
import { dateOrNull } from '../../db/columns';
import type { ArticleRow } from '../rows';

/** Number of the shape below: entries of another shape are left over from an older program, and are replaced. */
export const SHAPE = 1;

export interface IndexedEntry {
  readonly id: string;
  /** Number of the wording; with `id` it tells whether the entry is up to date. */
  readonly ordinal: number;
  readonly shape: typeof SHAPE;
  readonly kind: string;
  readonly article: string;
  readonly heading: string;
  readonly body: string;
  readonly number: string;
  readonly title: string;
  readonly type: string;
  readonly agency: string;
  readonly topic: string;
  readonly parts: readonly Part[];
  readonly year: number | null;
  /** Days as numbers that can be compared: 20251123. */
  readonly effectiveOn: number | null;
  readonly vouchedOn: number | null;
  readonly expiredOn: number | null;
  /** The number of the act as people type it, folded: "63/2010/nd-cp", "63/2010". */
  readonly numbers: readonly string[];
  /** Number of the article, folded: "12", "12a"; empty where it has none. */
  readonly place: string;
  /** Each two neighbouring syllables as one word ("giayphep"), once. */
  readonly headingPairs: string;
  readonly bodyPairs: string;
}

/** What a search gives back of an entry: all but its text, which would make every answer a hundred times larger. */
export const FOUND_FIELDS = ['id', 'ordinal', 'type', 'agency', 'topic', 'parts', 'year', 'effectiveOn', 'vouchedOn', 'expiredOn'] as const;
export type FoundEntry = Pick<IndexedEntry, (typeof FOUND_FIELDS)[number]>;

/** "2025-11-23" as 20251123. */
export const dayNumber = (isoDate: string): number => Number(isoDate.replaceAll('-', ''));

const dayOrNull = (date: Date | null): number | null => {
  const iso = dateOrNull(date);
  return iso === null ? null : dayNumber(iso);
};

/** 20251123 as "2025-11-23". */
const isoDay = (day: number | null): string | null => (day === null ? null : String(day).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));

/** The state of an entry that was found, on a day. */
export const stateOfFound = ({ effectiveOn, vouchedOn, expiredOn }: FoundEntry, on: string) =>
  stateOn({ effectiveOn: isoDay(effectiveOn), vouchedOn: isoDay(vouchedOn), expiredOn: isoDay(expiredOn) }, on);

/** Two syllables with a space between as one word of the index. */
export const pairToken = (pair: string): string => pair.replace(' ', '');

/** The pairs of neighbours among folded syllables as words of the index, each once. */
export const pairTokens = (words: readonly string[]): string[] => [...new Set(words.slice(1).map((word, at) => pairToken(pairOf(words[at] ?? '', word))))];

/** The entry of a row of the database. */
export function entryOf({ document, ...row }: ArticleRow): IndexedEntry {
  const { id, ordinal, kind, article, heading, body, topic, parts } = row;
  const { number, title, type, agency, issuedOn, effectiveOn, vouchedOn, expiredOn } = document;
  return {
    id, ordinal, shape: SHAPE, kind, article, heading, body, number, title, type, agency, topic, parts: parts as Part[],
    year: issuedOn?.getUTCFullYear() ?? null,
    effectiveOn: dayOrNull(effectiveOn), vouchedOn: dayOrNull(vouchedOn), expiredOn: dayOrNull(expiredOn),
    numbers: numberKeys(number),
    headingPairs: pairTokens(foldedWords(row.heading)).join(' '),
    bodyPairs: pairTokens(foldedWords(row.body)).join(' '),
    place: articleKey(article),
  };
}

/** An entry of the library as it lies in Meilisearch. */
import { fold } from '@/lib/domain/text/fold';
import { parseDocumentNumber } from '@/lib/domain/text/document-number';
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
  readonly parts: readonly string[];
  readonly year: number | null;
  /** Days as numbers that can be compared: 20251123. */
  readonly effectiveOn: number | null;
  readonly vouchedOn: number | null;
  readonly expiredOn: number | null;
  /** The number of the act as people type it, folded: "63/2010/nd-cp", "63/2010". */
  readonly numbers: readonly string[];
  /** Number of the article, folded: "12", "12a"; empty where it has none. */
  readonly place: string;
}

/** What a search gives back of an entry: all but its text, which would make every answer a hundred times larger. */
export const FOUND_FIELDS = ['id', 'type', 'agency', 'topic', 'parts', 'year', 'effectiveOn', 'vouchedOn', 'expiredOn'] as const;
export type FoundEntry = Pick<IndexedEntry, (typeof FOUND_FIELDS)[number]>;

/** "2025-11-23" as 20251123. */
export const dayNumber = (isoDate: string): number => Number(isoDate.replaceAll('-', ''));

const dayOrNull = (date: Date | null): number | null => {
  const iso = dateOrNull(date);
  return iso === null ? null : dayNumber(iso);
};

/** A document number as a key: "63 / 2010 / NĐ-CP" and "63/2010/nd-cp" are one. */
export const numberKey = (number: string): string => fold(number).replace(/\s/g, '');

function numberKeys(number: string): string[] {
  const { serial = '', year = null } = parseDocumentNumber(number) ?? {};
  const keys = year === null ? [numberKey(number)] : [numberKey(number), `${numberKey(serial)}/${year}`];
  return keys.filter((key) => key !== '');
}

/** The entry of a row of the database. */
export function entryOf({ document, ...row }: ArticleRow): IndexedEntry {
  const { id, ordinal, kind, article, heading, body, topic, parts } = row;
  const { number, title, type, agency, issuedOn, effectiveOn, vouchedOn, expiredOn } = document;
  return {
    id, ordinal, shape: SHAPE, kind, article, heading, body, number, title, type, agency, topic, parts,
    year: issuedOn?.getUTCFullYear() ?? parseDocumentNumber(number)?.year ?? null,
    effectiveOn: dayOrNull(effectiveOn), vouchedOn: dayOrNull(vouchedOn), expiredOn: dayOrNull(expiredOn),
    numbers: numberKeys(number),
    place: /^dieu\s+(\d+[a-z]?)/.exec(fold(article))?.[1] ?? '',
  };
}

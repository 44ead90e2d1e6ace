/** What the index of PostgreSQL must know of every entry to narrow a search and to count facets, held in memory: some 100 bytes each. */
import { articleKey, numberKeys } from '@/lib/domain/precedents/question';
import { stateOn, type LibraryState } from '@/lib/domain/precedents/state';
import { PARTS, type Part } from '@/lib/domain/procedures/types';
import type { PrecedentFilter } from '@/lib/ports/precedents';
import type { PrismaClient } from '../../db/client';

export interface DocumentFacts {
  readonly type: string;
  readonly agency: string;
  readonly year: number | null;
  readonly effectiveOn: string | null;
  readonly vouchedOn: string | null;
  readonly expiredOn: string | null;
}

/** An entry of the index. */
export interface EntryFacts {
  readonly articleId: string;
  readonly heading: string;
  readonly article: string;
  readonly kind: string;
  readonly topic: string;
  readonly parts: readonly Part[];
  readonly document: DocumentFacts;
  /** Place of its document in the list: the same for entries of one document. */
  readonly documentAt: number;
}

interface Row extends DocumentFacts {
  readonly number: string;
  readonly entries: readonly (readonly [ordinal: number, articleId: string, article: string, heading: string, kind: string, topic: string, parts: number])[];
}

/** Everything about the entries that are in the index and still in the database in that wording, each article once. */
export class LibraryFacts {
  readonly #entries: (EntryFacts | undefined)[] = [];
  readonly #ordinalsOf = new Map<string, number[]>();
  readonly #doubles = new Set<string>();
  /** Entries in all. */
  readonly size: number;

  private constructor(rows: readonly Row[], doubles: ReadonlySet<number>) {
    let size = 0;
    rows.forEach(({ number, entries: all, ...document }, documentAt) => {
      const entries = all.filter(([ordinal]) => !doubles.has(ordinal));
      for (const [ordinal, articleId] of all) if (doubles.has(ordinal)) this.#doubles.add(articleId);
      const ordinals = entries.map(([ordinal]) => ordinal);
      for (const key of numberKeys(number)) this.#ordinalsOf.set(key, [...(this.#ordinalsOf.get(key) ?? []), ...ordinals]);
      for (const [ordinal, articleId, article, heading, kind, topic, mask] of entries) {
        this.#entries[ordinal] = { articleId, article, heading, kind, topic, parts: PARTS.filter((_, at) => mask & (1 << at)), document, documentAt };
        size++;
      }
    });
    this.size = size;
  }

  /**
   * One row a document: 4,000 answers are read faster than 64,000.
   * @param doubles ordinals of entries that say what another one says
   */
  static async load(client: PrismaClient, doubles: ReadonlySet<number>): Promise<LibraryFacts> {
    return new LibraryFacts(await client.$queryRaw<Row[]>`
      SELECT d."number", d."type", d."agency", extract(year FROM d."issuedOn")::int AS year,
        d."effectiveOn"::text AS "effectiveOn", d."vouchedOn"::text AS "vouchedOn", d."expiredOn"::text AS "expiredOn",
        json_agg(json_build_array(a."ordinal", a."id", a."article", a."heading", a."kind", a."topic",
          (SELECT coalesce(sum(1 << (at - 1)::int), 0) FROM unnest(${[...PARTS]}::text[]) WITH ORDINALITY AS p(part, at) WHERE p.part = ANY (a."parts"))) ORDER BY a."ordinal") AS entries
      FROM "PrecedentArticle" a JOIN "PrecedentIndexed" i ON i."ordinal" = a."ordinal" JOIN "PrecedentDocument" d ON d."id" = a."documentId"
      GROUP BY d."id" ORDER BY d."id"`, doubles);
  }

  /** One more than the highest ordinal. */
  get end(): number {
    return this.#entries.length;
  }

  /** True for an entry that is left out because another one says the same. */
  isDouble(articleId: string): boolean {
    return this.#doubles.has(articleId);
  }

  of(ordinal: number): EntryFacts | undefined {
    return this.#entries[ordinal];
  }

  /** Entries of the acts with one of these keys; those of the named article first, then in the order of the act. */
  named(numbers: readonly string[], article: string | null): number[] {
    const ordinals = [...new Set(numbers.flatMap((number) => this.#ordinalsOf.get(number) ?? []))].sort((a, b) => a - b);
    const isNamed = (ordinal: number) => article !== null && articleKey(this.#entries[ordinal]?.article ?? '') === article;
    return [...ordinals.filter(isNamed), ...ordinals.filter((ordinal) => !isNamed(ordinal))];
  }

  /** Which ordinals a filter lets through on a day. */
  passing(filter: PrecedentFilter, on: string): (ordinal: number) => boolean {
    const { kind = 'law', types = [], agencies = [], topics = [], parts = [], yearFrom = -Infinity, yearTo = Infinity, state } = filter;
    const isIn = (list: readonly string[], value: string) => list.length === 0 || list.includes(value);
    const dated = filter.yearFrom !== undefined || filter.yearTo !== undefined;
    const passes = (document: DocumentFacts): boolean => {
      const { type, agency, year } = document;
      return isIn(types, type) && isIn(agencies, agency) && (!dated || (year !== null && year >= yearFrom && year <= yearTo)) && (state === undefined || stateOn(document, on) === state);
    };
    return (ordinal) => {
      const entry = this.#entries[ordinal];
      return entry !== undefined && entry.kind === kind && isIn(topics, entry.topic) && (parts.length === 0 || parts.some((part) => entry.parts.includes(part))) && passes(entry.document);
    };
  }
}

/** An entry for counting facets on a day. */
export const facetValues = ({ topic, parts, document }: EntryFacts, on: string): { type: string; agency: string; year: number | null; topic: string; parts: readonly Part[]; state: LibraryState } => ({
  type: document.type, agency: document.agency, year: document.year, topic, parts, state: stateOn(document, on),
});

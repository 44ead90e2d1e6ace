/** Reading the index of PostgreSQL: posting lists as they are asked for, of which the latest stay in memory. */
import type { EntryWords } from '@/lib/domain/precedents/fit';
import type { AskedTerm } from '@/lib/domain/precedents/gather';
import { unpackPostings } from '@/lib/domain/precedents/postings';
import type { PrismaClient } from '../../db/client';
import { LibraryFacts } from './facts';
import { unpackWords } from './stored-words';

/** Postings kept in memory, 5 bytes each: the lists of the common words of law, which nearly every question needs. */
const KEPT = 12_000_000;
/** Terms of which the number of entries is kept in memory. */
const COUNTED = 200_000;
/** What a list costs besides its postings. */
const OVERHEAD = 20;

export class IndexReader {
  #generation = '';
  #facts: Promise<LibraryFacts> | null = null;
  #vocabulary: Promise<Map<string, number>> | null = null;
  /** In the order of their last use. */
  readonly #lists = new Map<string, AskedTerm>();
  #kept = 0;
  readonly #entriesOf = new Map<string, number>();

  constructor(private readonly client: PrismaClient) {}

  /** What is known of every entry. Asked first for every question: forgets what is kept where the index has changed since, in whatever process. */
  async facts(): Promise<LibraryFacts> {
    const [row] = await this.client.$queryRaw<{ generation: string }[]>`SELECT concat_ws('/', max("id"), count(*)) AS generation FROM "PrecedentSegment"`;
    const generation = row?.generation ?? '';
    if (generation !== this.#generation) {
      this.#generation = generation;
      this.#facts = null;
      this.#vocabulary = null;
      this.#lists.clear();
      this.#entriesOf.clear();
      this.#kept = 0;
    }
    this.#facts ??= LibraryFacts.load(this.client).catch((error: unknown) => {
      this.#facts = null;
      throw error;
    });
    return this.#facts;
  }

  /** The terms that the library has, with their lists. */
  async lists(terms: readonly string[]): Promise<AskedTerm[]> {
    const missing = terms.filter((term) => !this.#lists.has(term));
    if (missing.length > 0) {
      const rows = await this.client.$queryRaw<{ term: string; entries: number; postings: Uint8Array }[]>`
        SELECT "term", "entries", "postings" FROM "PrecedentPosting" WHERE "term" = ANY (${missing}::text[]) ORDER BY "term", "segmentId"`;
      const found = new Map<string, typeof rows>(missing.map((term) => [term, []]));
      for (const row of rows) found.get(row.term)!.push(row);
      for (const [term, own] of found) this.#keep({ term, entries: own.reduce((sum, { entries }) => sum + entries, 0), lists: own.map(({ postings, entries }) => unpackPostings(postings, entries)) });
    }
    const asked = terms.map((term) => this.#used(term));
    this.#forget();
    return asked.filter(({ entries }) => entries > 0);
  }

  #keep(list: AskedTerm): void {
    this.#kept += list.entries + OVERHEAD;
    this.#lists.set(list.term, list);
  }

  #used(term: string): AskedTerm {
    const list = this.#lists.get(term)!;
    this.#lists.delete(term);
    this.#lists.set(term, list);
    return list;
  }

  #forget(): void {
    for (const [term, { entries }] of this.#lists) {
      if (this.#kept <= KEPT) return;
      this.#lists.delete(term);
      this.#kept -= entries + OVERHEAD;
    }
  }

  /** Every syllable of the library, folded, with its entries. */
  vocabulary(): Promise<ReadonlyMap<string, number>> {
    this.#vocabulary ??= this.client.$queryRaw<{ term: string; entries: number }[]>`
      SELECT "term", sum("entries")::int AS entries FROM "PrecedentPosting" WHERE strpos("term", ' ') = 0 GROUP BY "term"`
      .then((rows) => new Map(rows.map(({ term, entries }) => [term, entries])));
    return this.#vocabulary;
  }

  /** In how many entries each term stands; those of none are left out. */
  async frequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const missing = terms.filter((term) => !this.#entriesOf.has(term));
    if (missing.length > 0) {
      const rows = await this.client.$queryRaw<{ term: string; entries: number }[]>`
        SELECT "term", sum("entries")::int AS entries FROM "PrecedentPosting" WHERE "term" = ANY (${missing}::text[]) GROUP BY "term"`;
      if (this.#entriesOf.size > COUNTED) this.#entriesOf.clear();
      for (const term of missing) this.#entriesOf.set(term, 0);
      for (const { term, entries } of rows) this.#entriesOf.set(term, entries);
    }
    return new Map(terms.flatMap((term) => {
      const entries = this.#entriesOf.get(term) ?? 0;
      return entries > 0 ? [[term, entries] as const] : [];
    }));
  }

  /** The words of entries, by ordinal. */
  async words(ordinals: readonly number[]): Promise<Map<number, EntryWords>> {
    if (ordinals.length === 0) return new Map();
    // One answer instead of a row for each, which costs the driver more than the words themselves.
    const [row] = await this.client.$queryRaw<{ ordinals: number[]; lengths: number[]; bytes: Uint8Array }[]>`
      SELECT coalesce(array_agg("ordinal"), '{}') AS ordinals, coalesce(array_agg(length("words")), '{}') AS lengths, coalesce(string_agg("words", ''::bytea), ''::bytea) AS bytes
      FROM (SELECT "ordinal", "words" FROM "PrecedentIndexed" WHERE "ordinal" = ANY (${[...ordinals]}::int[]) ORDER BY "ordinal") found`;
    const { ordinals: found = [], lengths = [], bytes = new Uint8Array() } = row ?? {};
    let at = 0;
    return new Map(found.map((ordinal, i) => {
      const from = at;
      at += lengths[i]!;
      return [ordinal, unpackWords(bytes.subarray(from, at))];
    }));
  }
}

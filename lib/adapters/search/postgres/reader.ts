/** Reading the index of PostgreSQL: posting lists as they are asked for, of which the latest stay in memory. */
import type { EntryWords } from '@/lib/domain/precedents/fit';
import type { AskedTerm } from '@/lib/domain/precedents/gather';
import { unpackPostings } from '@/lib/domain/precedents/postings';
import type { PrismaClient } from '../../db/client';
import { Doubles } from './doubles';
import { LibraryFacts } from './facts';
import { unpackWords } from './stored-words';

/** Postings kept in memory, 5 bytes each: the lists of the common words of law, which nearly every question needs. */
const POSTINGS_KEPT = 12_000_000;
/** Words of entries kept in memory, 4 bytes each: the articles that come up again and again. */
const WORDS_KEPT = 12_000_000;
/** Terms of which the number of entries is kept in memory. */
const COUNTED = 200_000;
/** What a thing that is kept costs besides its contents. */
const OVERHEAD = 20;

/** What was used last, as much as there is room for. */
class Kept<K, V> {
  /** In the order of their last use. */
  readonly #all = new Map<K, V>();
  #size = 0;

  constructor(private readonly room: number, private readonly sizeOf: (value: V) => number) {}

  get(key: K): V | undefined {
    return this.#all.get(key);
  }

  used(entries: Iterable<readonly [K, V]>): void {
    for (const [key, value] of entries) {
      if (!this.#all.delete(key)) this.#size += this.sizeOf(value) + OVERHEAD;
      this.#all.set(key, value);
    }
    for (const [key, value] of this.#all) {
      if (this.#size <= this.room) return;
      this.#all.delete(key);
      this.#size -= this.sizeOf(value) + OVERHEAD;
    }
  }
}

/** What is kept of the index as it stood at one time. Whoever began to read then keeps to it, or what is old would be kept for new. */
class Shelf {
  facts: Promise<LibraryFacts> | null = null;
  vocabulary: Promise<Map<string, number>> | null = null;
  readonly entriesOf = new Map<string, number>();
  readonly lists = new Kept<string, AskedTerm>(POSTINGS_KEPT, ({ entries }) => entries);
  readonly words = new Kept<number, EntryWords>(WORDS_KEPT, ({ heading, title, place, body }) => heading.length + title.length + place.length + body.length);

  constructor(readonly generation: string) {}
}

export class IndexReader {
  #shelf = new Shelf('');

  readonly #doubles: Doubles;

  constructor(private readonly client: PrismaClient) {
    this.#doubles = new Doubles(client);
  }

  /** What is known of every entry. Asked first for every question: forgets what is kept where the index has changed since, in whatever process. */
  async facts(): Promise<LibraryFacts> {
    const [row] = await this.client.$queryRaw<{ generation: string }[]>`SELECT concat_ws('/', max("id"), count(*)) AS generation FROM "PrecedentSegment"`;
    const generation = row?.generation ?? '';
    if (generation !== this.#shelf.generation) this.#shelf = new Shelf(generation);
    const shelf = this.#shelf;
    shelf.facts ??= this.#doubles.ordinals().then((doubles) => LibraryFacts.load(this.client, doubles)).catch((error: unknown) => {
      shelf.facts = null;
      throw error;
    });
    return shelf.facts;
  }

  /** The terms that the library has, with their lists. */
  async lists(terms: readonly string[]): Promise<AskedTerm[]> {
    const shelf = this.#shelf;
    const asked = new Map(terms.map((term) => [term, shelf.lists.get(term)]));
    const missing = terms.filter((term) => asked.get(term) === undefined);
    if (missing.length > 0) {
      const rows = await this.client.$queryRaw<{ term: string; entries: number; postings: Uint8Array }[]>`
        SELECT "term", "entries", "postings" FROM "PrecedentPosting" WHERE "term" = ANY (${missing}::text[]) ORDER BY "term", "segmentId"`;
      const found = new Map<string, typeof rows>(missing.map((term) => [term, []]));
      for (const row of rows) found.get(row.term)!.push(row);
      for (const [term, own] of found) asked.set(term, { term, entries: own.reduce((sum, { entries }) => sum + entries, 0), lists: own.map(({ postings, entries }) => unpackPostings(postings, entries)) });
    }
    const lists = [...asked.values()].filter((list) => list !== undefined);
    shelf.lists.used(lists.map((list) => [list.term, list]));
    return lists.filter(({ entries }) => entries > 0);
  }

  /** Every syllable of the library, folded, with its entries. */
  vocabulary(): Promise<ReadonlyMap<string, number>> {
    const shelf = this.#shelf;
    shelf.vocabulary ??= this.client.$queryRaw<{ term: string; entries: number }[]>`
      SELECT "term", sum("entries")::int AS entries FROM "PrecedentPosting" WHERE strpos("term", ' ') = 0 GROUP BY "term"`
      .then((rows) => new Map(rows.map(({ term, entries }) => [term, entries])))
      .catch((error: unknown) => {
        shelf.vocabulary = null;
        throw error;
      });
    return shelf.vocabulary;
  }

  /** In how many entries each term stands; those of none are left out. */
  async frequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const { entriesOf } = this.#shelf;
    const asked = new Map(terms.map((term) => [term, entriesOf.get(term)]));
    const missing = terms.filter((term) => asked.get(term) === undefined);
    if (missing.length > 0) {
      const rows = await this.client.$queryRaw<{ term: string; entries: number }[]>`
        SELECT "term", sum("entries")::int AS entries FROM "PrecedentPosting" WHERE "term" = ANY (${missing}::text[]) GROUP BY "term"`;
      for (const term of missing) asked.set(term, 0);
      for (const { term, entries } of rows) asked.set(term, entries);
      if (entriesOf.size > COUNTED) entriesOf.clear();
      for (const term of missing) entriesOf.set(term, asked.get(term)!);
    }
    return new Map([...asked].flatMap(([term, entries = 0]) => (entries > 0 ? [[term, entries] as const] : [])));
  }

  /** The words of entries, by ordinal. */
  async words(ordinals: readonly number[]): Promise<Map<number, EntryWords>> {
    const kept = this.#shelf.words;
    const words = new Map(ordinals.flatMap((ordinal) => {
      const own = kept.get(ordinal);
      return own ? [[ordinal, own] as const] : [];
    }));
    const missing = ordinals.filter((ordinal) => !words.has(ordinal));
    if (missing.length > 0) for (const [ordinal, own] of await this.#readWords(missing)) words.set(ordinal, own);
    kept.used(words);
    return words;
  }

  async #readWords(ordinals: readonly number[]): Promise<[number, EntryWords][]> {
    // One answer instead of a row for each, which costs the driver more than the words themselves.
    const [row] = await this.client.$queryRaw<{ ordinals: number[]; lengths: number[]; bytes: Uint8Array }[]>`
      SELECT coalesce(array_agg("ordinal"), '{}') AS ordinals, coalesce(array_agg(length("words")), '{}') AS lengths, coalesce(string_agg("words", ''::bytea), ''::bytea) AS bytes
      FROM (SELECT "ordinal", "words" FROM "PrecedentIndexed" WHERE "ordinal" = ANY (${[...ordinals]}::int[]) ORDER BY "ordinal") found`;
    const { ordinals: found = [], lengths = [], bytes = new Uint8Array() } = row ?? {};
    let at = 0;
    return found.map((ordinal, i) => {
      const from = at;
      at += lengths[i]!;
      return [ordinal, unpackWords(bytes.subarray(from, at))];
    });
  }
}

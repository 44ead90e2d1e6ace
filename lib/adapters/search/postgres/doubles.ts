/** Articles that came in twice: with the codification, and in a file of their act. */
import { hasTheSameFigures, saysTheSame } from '@/lib/domain/precedents/same-text';
import type { PrismaClient } from '../../db/client';
import { unpackWords } from './stored-words';

/** Pairs whose words are read at once. */
const READ = 500;

/** Two wordings of one article of one act, by ordinal: the one of a file, and the one of the codification. */
interface Pair {
  readonly filed: number;
  readonly codified: number;
}

/** Finds the articles from files that the codification has as well. A wording never changes under its ordinal, so two are compared once. */
export class Doubles {
  #same = new Map<string, boolean>();

  constructor(private readonly client: PrismaClient) {}

  /** Ordinals of the entries from files of which the codification has the same article in nearly the same words, with the same figures. */
  async ordinals(): Promise<ReadonlySet<number>> {
    const pairs = await this.#pairs();
    const fresh = pairs.filter((pair) => !this.#same.has(keyOf(pair)));
    const same = new Map(pairs.map((pair) => [keyOf(pair), this.#same.get(keyOf(pair)) ?? false]));
    for (let from = 0; from < fresh.length; from += READ) {
      const some = fresh.slice(from, from + READ);
      const words = await this.#words(ordinalsOf(some));
      const alike = some.filter(({ filed, codified }) => {
        const [one, other] = [words.get(filed), words.get(codified)];
        return one !== undefined && other !== undefined && saysTheSame(one, other);
      });
      const bodies = await this.#bodies(ordinalsOf(alike));
      const doubles = new Set(alike.filter(({ filed, codified }) => hasTheSameFigures(bodies.get(filed) ?? '', bodies.get(codified) ?? '')));
      for (const pair of some) same.set(keyOf(pair), doubles.has(pair));
    }
    this.#same = same;
    return new Set(pairs.filter((pair) => same.get(keyOf(pair))).map(({ filed }) => filed));
  }

  /** The key of an entry from a file begins with that of its act; the codification has keys of its own. */
  #pairs(): Promise<Pair[]> {
    return this.client.$queryRaw<Pair[]>`
      WITH filed AS MATERIALIZED (
        SELECT f."ordinal", f."documentId", f."article" FROM "PrecedentArticle" f JOIN "PrecedentDocument" d ON d."id" = f."documentId"
        WHERE f."kind" = 'law' AND starts_with(f."sourceKey", d."sourceKey" || '|')
      )
      SELECT filed."ordinal" AS filed, c."ordinal" AS codified
      FROM filed JOIN "PrecedentDocument" d ON d."id" = filed."documentId" JOIN "PrecedentArticle" c ON c."documentId" = filed."documentId" AND c."article" = filed."article"
      WHERE NOT starts_with(c."sourceKey", d."sourceKey" || '|')`;
  }

  /** Bodies as written: coded words do not tell which of them are figures. */
  async #bodies(ordinals: readonly number[]): Promise<Map<number, string>> {
    const rows = await this.client.precedentArticle.findMany({ where: { ordinal: { in: [...ordinals] } }, select: { ordinal: true, body: true } });
    return new Map(rows.map(({ ordinal, body }) => [ordinal, body]));
  }

  /** Heading and body of each wording that is in the index. */
  async #words(ordinals: readonly number[]): Promise<Map<number, Uint32Array>> {
    const rows = await this.client.precedentIndexed.findMany({ where: { ordinal: { in: [...ordinals] } }, select: { ordinal: true, words: true } });
    return new Map(rows.map(({ ordinal, words }) => {
      const { heading, body } = unpackWords(words);
      return [ordinal, Uint32Array.from([...heading, ...body])];
    }));
  }
}

const ordinalsOf = (pairs: readonly Pair[]): number[] => [...new Set(pairs.flatMap(({ filed, codified }) => [filed, codified]))];

const keyOf = ({ filed, codified }: Pair): string => `${filed}/${codified}`;

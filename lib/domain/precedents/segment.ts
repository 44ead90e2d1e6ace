/** Building a piece of the search index: from entries to posting lists. */
import { packPostings } from './postings';
import { foldedWords, pairOf } from './words';

/** The texts of an entry that are searched. */
export interface SearchedTexts {
  readonly heading: string;
  readonly body: string;
  /** Title of the document. */
  readonly title: string;
  /** Chapters above the article and subject matter, as one text. */
  readonly place: string;
}

export const FIELDS = ['heading', 'body', 'title', 'place'] as const;
export type Field = (typeof FIELDS)[number];

/** How much a word in a text says, the usual length in syllables, and how far length counts (BM25F; the lengths are those of the codification). */
export const FIELD: Readonly<Record<Field, { readonly weight: number; readonly length: number; readonly damp: number }>> = {
  heading: { weight: 3, length: 10, damp: 0.5 },
  body: { weight: 1, length: 260, damp: 0.6 },
  title: { weight: 0.7, length: 17, damp: 0.5 },
  place: { weight: 0.5, length: 20, damp: 0.5 },
};

/** BM25: how fast repetition stops counting. */
export const SATURATION = 1.2;

export interface TermList {
  readonly term: string;
  /** Entries in which it stands. */
  readonly entries: number;
  readonly postings: Uint8Array;
}

/** Names of terms as numbers, for counting; a pair is one number of two. */
const PAIRED = 2 ** 24;

/** Collects entries until the piece is large enough, and then gives its posting lists. */
export class SegmentBuilder {
  readonly #syllables = new Map<string, number>();
  readonly #names: string[] = [];
  /** Place of a term by its number: a syllable's own, or first * PAIRED + second + PAIRED for a pair. */
  readonly #terms = new Map<number, number>();
  readonly #keys: number[] = [];
  readonly #counts: number[] = [];
  /** The entry that a term was last met in, and what it has gathered there. */
  readonly #met: number[] = [];
  readonly #gathered: number[] = [];
  readonly #ordinals: number[] = [];
  #postingTerms = new Uint32Array(1 << 20);
  #postingEntries = new Uint32Array(1 << 20);
  #postingWeights = new Uint8Array(1 << 20);
  #size = 0;

  /** Postings so far; a measure of how much memory the piece takes (about 12 bytes each). */
  get size(): number {
    return this.#size;
  }

  /** @param ordinal higher than that of every entry before */
  add(ordinal: number, texts: SearchedTexts): void {
    const entry = this.#ordinals.push(ordinal) - 1;
    const touched: number[] = [];
    for (const field of FIELDS) this.#read(texts[field], field, entry, touched);
    this.#reserve(touched.length);
    for (const term of touched) {
      const gathered = this.#gathered[term]!;
      this.#postingTerms[this.#size] = term;
      this.#postingEntries[this.#size] = entry;
      this.#postingWeights[this.#size] = Math.max(1, Math.round((255 * gathered) / (gathered + SATURATION)));
      this.#size++;
      this.#counts[term]!++;
    }
  }

  #read(text: string, field: Field, entry: number, touched: number[]): void {
    const words = foldedWords(text).map((word) => this.#syllable(word));
    const { weight, length, damp } = FIELD[field];
    const worth = weight / (1 - damp + (damp * words.length) / length);
    const meet = (key: number) => {
      const term = this.#term(key);
      if (this.#met[term] !== entry) {
        this.#met[term] = entry;
        this.#gathered[term] = 0;
        touched.push(term);
      }
      this.#gathered[term]! += worth;
    };
    words.forEach((word, at) => {
      meet(word);
      if (at > 0) meet((words[at - 1]! + 1) * PAIRED + word);
    });
  }

  #syllable(word: string): number {
    let number = this.#syllables.get(word);
    if (number === undefined) {
      number = this.#names.push(word) - 1;
      this.#syllables.set(word, number);
    }
    return number;
  }

  #term(key: number): number {
    let term = this.#terms.get(key);
    if (term === undefined) {
      term = this.#keys.push(key) - 1;
      this.#terms.set(key, term);
      this.#counts.push(0);
      this.#met.push(-1);
      this.#gathered.push(0);
    }
    return term;
  }

  #reserve(more: number): void {
    if (this.#size + more <= this.#postingTerms.length) return;
    const grown = <T extends Uint32Array | Uint8Array>(old: T, fresh: T): T => (fresh.set(old), fresh);
    const length = 2 * this.#postingTerms.length + more;
    this.#postingTerms = grown(this.#postingTerms, new Uint32Array(length));
    this.#postingEntries = grown(this.#postingEntries, new Uint32Array(length));
    this.#postingWeights = grown(this.#postingWeights, new Uint8Array(length));
  }

  /** Every term of the piece with its posting list. */
  *lists(): Generator<TermList> {
    // A counting sort by term: within a term the entries stay in their order, which is that of the ordinals.
    const starts = new Uint32Array(this.#counts.length + 1);
    this.#counts.forEach((count, term) => { starts[term + 1] = starts[term]! + count; });
    const next = starts.slice();
    const ordinals = new Uint32Array(this.#size);
    const weights = new Uint8Array(this.#size);
    for (let i = 0; i < this.#size; i++) {
      const at = next[this.#postingTerms[i]!]!++;
      ordinals[at] = this.#ordinals[this.#postingEntries[i]!]!;
      weights[at] = this.#postingWeights[i]!;
    }
    for (let term = 0; term < this.#keys.length; term++) {
      const [from, to] = [starts[term]!, starts[term + 1]!];
      yield { term: this.#nameOf(this.#keys[term]!), entries: to - from, postings: packPostings({ ordinals: ordinals.subarray(from, to), weights: weights.subarray(from, to) }) };
    }
  }

  #nameOf(key: number): string {
    if (key < PAIRED) return this.#names[key]!;
    return pairOf(this.#names[Math.floor(key / PAIRED) - 1]!, this.#names[key % PAIRED]!);
  }
}

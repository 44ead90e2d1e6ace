/** The second, closer look: how an entry fits a question, measured text by text. */
import { FIELD, SATURATION, type Field } from './segment';
import { withoutAccents } from './words';

/** The words of a question in order. */
export interface AskedWords {
  /** Coded syllables. */
  readonly codes: Uint32Array;
  /** How much each tells, by its rarity in the library. */
  readonly rarities: Float64Array;
}

/** The texts of an entry as coded syllables. */
export type EntryWords = Readonly<Record<Field, Uint32Array>>;

/** What is measured of one text: in the order of the numbers that `measure` gives. */
export const MEASURES = ['words', 'pairs', 'wordsCovered', 'pairsCovered', 'ownShare', 'longestRun'] as const;

/** Which words and pairs of the question were met, over several texts. */
interface Coverage {
  readonly words: Uint8Array;
  readonly pairs: Uint8Array;
}

/** What a word that is met so many times is worth (BM25's saturation); `long` is what the length of the text makes of it. */
const worth = (times: number, long: number): number => (times * (SATURATION + 1)) / (times + long);

/** Compares texts with one question; made once for a question, used for every entry. */
export class Matcher {
  /** Word of the question by the upper 16 bits of its code: its first place there, or -1. Accents are looked at after it. */
  readonly #byFolded = new Int16Array(65_536).fill(-1);
  readonly #unique: number[] = [];
  readonly #uniqueRarity: number[] = [];
  /** For each place of the question the word that stands there. */
  readonly #wordAt: Int16Array;
  readonly #placesOf: number[][] = [];
  /** Further words that are written with the same letters and other accents: "cổ", "có". */
  readonly #sameLetters = new Map<number, number[]>();
  /** Pair of words u, v at u * words + v: its number, or -1. */
  readonly #pairOf: Int16Array;
  readonly #pairRarity: number[] = [];
  // Reused for every text: how often each word and pair was met, and for each place of the question the run of words that ends there.
  readonly #wordTimes: Uint16Array;
  readonly #pairTimes: Uint16Array;
  readonly #runEnd: Int32Array;
  readonly #runLength: Float64Array;
  readonly #total: number;
  readonly #uniqueTotal: number;
  readonly #pairTotal: number;

  /** @param accents whether "cổ" and "có" are different words, as they are to somebody who types accents */
  constructor(private readonly asked: AskedWords, private readonly accents: boolean) {
    const { codes, rarities } = asked;
    this.#wordAt = Int16Array.from(codes, (code, place) => {
      const word = this.#find(code) ?? this.#add(code, rarities[place]!);
      this.#placesOf[word]!.push(place);
      return word;
    });
    const words = this.#unique.length;
    this.#pairOf = new Int16Array(words * words).fill(-1);
    for (let place = 1; place < codes.length; place++) {
      const pair = this.#wordAt[place - 1]! * words + this.#wordAt[place]!;
      if (this.#pairOf[pair] === -1) this.#pairOf[pair] = this.#pairRarity.push(rarities[place - 1]! + rarities[place]!) - 1;
    }
    this.#wordTimes = new Uint16Array(words);
    this.#pairTimes = new Uint16Array(this.#pairRarity.length);
    this.#runEnd = new Int32Array(codes.length);
    this.#runLength = new Float64Array(codes.length);
    const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0) || 1;
    this.#total = sum(rarities);
    this.#uniqueTotal = sum(this.#uniqueRarity);
    this.#pairTotal = sum(this.#pairRarity);
  }

  #add(code: number, rarity: number): number {
    const word = this.#unique.push(code) - 1;
    this.#uniqueRarity.push(rarity);
    this.#placesOf.push([]);
    const folded = withoutAccents(code);
    const first = this.#byFolded[folded]!;
    if (first === -1) this.#byFolded[folded] = word;
    else this.#sameLetters.set(folded, [...(this.#sameLetters.get(folded) ?? [first]), word]);
    return word;
  }

  /** The word of the question that a coded syllable is. */
  #find(code: number): number | undefined {
    const folded = withoutAccents(code);
    const first = this.#byFolded[folded]!;
    if (first === -1) return undefined;
    if (!this.accents) return first;
    if (this.#unique[first] === code) return first;
    return this.#sameLetters.get(folded)?.find((word) => this.#unique[word] === code);
  }

  fresh(): Coverage {
    return { words: new Uint8Array(this.#unique.length), pairs: new Uint8Array(this.#pairRarity.length) };
  }

  /** Shares of the question that were met: of its words, of its pairs. */
  covered({ words, pairs }: Coverage): [number, number] {
    let [w, p] = [0, 0];
    for (let i = 0; i < words.length; i++) if (words[i]) w += this.#uniqueRarity[i]!;
    for (let i = 0; i < pairs.length; i++) if (pairs[i]) p += this.#pairRarity[i]!;
    return [w / this.#uniqueTotal, pairs.length === 0 ? w / this.#uniqueTotal : p / this.#pairTotal];
  }

  /** Writes the measures of one text into `out` from `at`, and marks in `seen` what was met. @returns the place after them */
  measure(text: Uint32Array, field: Field, seen: readonly Coverage[], out: Float32Array, at: number): number {
    const { rarities } = this.asked;
    const words = this.#wordTimes.fill(0);
    const pairs = this.#pairTimes.fill(0);
    this.#runEnd.fill(-2);
    let met = 0;
    let longest = 0;
    let before = -1;
    for (let position = 0; position < text.length; position++) {
      const word = this.#find(text[position]!) ?? -1;
      if (word >= 0) {
        met++;
        words[word]!++;
        const pair = before < 0 ? -1 : this.#pairOf[before * this.#unique.length + word]!;
        if (pair >= 0) pairs[pair]!++;
        // From the last place to the first, so that a run is not lengthened twice by one word.
        const places = this.#placesOf[word]!;
        for (let i = places.length - 1; i >= 0; i--) {
          const place = places[i]!;
          const run = (place > 0 && this.#runEnd[place - 1] === position - 1 ? this.#runLength[place - 1]! : 0) + rarities[place]!;
          this.#runEnd[place] = position;
          this.#runLength[place] = run;
          if (run > longest) longest = run;
        }
      }
      before = word;
    }
    const { length, damp } = FIELD[field];
    const long = SATURATION * (1 - damp + (damp * text.length) / length);
    let [wordSum, wordShare, pairSum, pairShare] = [0, 0, 0, 0];
    for (let word = 0; word < words.length; word++) {
      if (words[word] === 0) continue;
      wordSum += this.#uniqueRarity[word]! * worth(words[word]!, long);
      wordShare += this.#uniqueRarity[word]!;
      for (const coverage of seen) coverage.words[word] = 1;
    }
    for (let pair = 0; pair < pairs.length; pair++) {
      if (pairs[pair] === 0) continue;
      pairSum += this.#pairRarity[pair]! * worth(pairs[pair]!, long);
      pairShare += this.#pairRarity[pair]!;
      for (const coverage of seen) coverage.pairs[pair] = 1;
    }
    const single = pairs.length === 0;
    out[at] = wordSum / this.#uniqueTotal;
    out[at + 1] = single ? out[at]! : pairSum / this.#pairTotal;
    out[at + 2] = wordShare / this.#uniqueTotal;
    out[at + 3] = single ? out[at + 2]! : pairShare / this.#pairTotal;
    out[at + 4] = text.length === 0 ? 0 : met / text.length;
    out[at + 5] = longest / this.#total;
    return at + MEASURES.length;
  }
}

/**
 * The trained finder as data: a table of hashed features (first pass), trees over what the first
 * pass says about a line and its surroundings (second pass), and thresholds. `npm run train` writes
 * the file; lib/adapters/models reads it from disk; this module turns its bytes into a model.
 */
import type { Forest } from '../forest';
import type { Block } from './features';
import { mix } from './grams';

/** Columns of the first pass: the ten parts in the order of PARTS, "any part", "article has a procedure". */
export const COLUMNS = 12;
export const ANY = 10;
export const ARTICLE = 11;

export interface FinderModel {
  /** Says what the model was made from, for the record: date of training data, counts. */
  readonly about: Readonly<Record<string, string | number>>;
  /** Open-addressed hash table: feature hash -> row of `weights`; 0 means empty. */
  readonly keys: Int32Array;
  readonly rows: Int32Array;
  /** Rows of COLUMNS quantised weights; multiply by the row's step. */
  readonly weights: Int8Array;
  readonly steps: Float32Array;
  readonly bias: readonly number[];
  /** One forest for each part and one for "any part"; empty in a model that has only a first pass. */
  readonly forests: readonly Forest[];
  /** Probability from which a part is assigned; the last one is for "any part". */
  readonly thresholds: readonly number[];
  /** How often labels that are shown were right on unseen documents, for probabilities 0.05, 0.15 … 0.95; empty if not known. */
  readonly sureness: readonly number[];
}

/** Row of a feature in the weight table, or -1. */
export function rowOf(model: FinderModel, hash: number): number {
  const size = model.keys.length - 1;
  for (let at = hash & size; ; at = (at + 1) & size) {
    const key = model.keys[at]!;
    if (key === hash) return model.rows[at]!;
    if (key === 0) return -1;
  }
}

/** What the given blocks add to the log-odds of every column, without the bias. */
export function weigh(model: FinderModel, blocks: readonly Block[]): Float64Array {
  const { weights, steps } = model;
  const starts: number[] = [];
  const sizes: number[] = [];
  for (const { salt, hashes, value } of blocks) {
    for (let k = 0; k < hashes.length; k++) {
      const row = rowOf(model, mix(salt, hashes[k]!));
      if (row < 0) continue;
      starts.push(row * COLUMNS);
      sizes.push(steps[row]! * value);
    }
  }
  const out = new Float64Array(COLUMNS);
  // Column by column, so that each sum stays in a register: this is a third of the time that finding takes.
  for (let c = 0; c < COLUMNS; c++) {
    let sum = 0;
    for (let k = 0; k < starts.length; k++) sum += weights[starts[k]! + c]! * sizes[k]!;
    out[c] = sum;
  }
  return out;
}

/** Log-odds of every column from the sums of weigh(). */
export function logOdds(model: FinderModel, ...sums: readonly Float64Array[]): Float64Array {
  const out = Float64Array.from(model.bias);
  for (const sum of sums) for (let c = 0; c < COLUMNS; c++) out[c]! += sum[c]!;
  return out;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** The share of labels like this one that were right: what the page calls how sure it is, 0 to 1. */
export function surenessOf({ sureness }: Pick<FinderModel, 'sureness'>, probability: number): number {
  const last = sureness.length - 1;
  if (last < 0) return probability;
  const at = Math.min(last, Math.max(0, probability * sureness.length - 0.5));
  const below = Math.floor(at);
  const [low, high] = [sureness[below]!, sureness[Math.min(last, below + 1)]!];
  return low + (at - below) * (high - low);
}

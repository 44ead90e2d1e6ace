/** Makes the first pass small: the features that say most, their weights as signed bytes. */
import { COLUMNS } from '../../lib/domain/procedures/model';
import type { Linear, Rows } from './linear';

export interface Quantised {
  readonly hashes: Int32Array;
  /** Rows of COLUMNS. */
  readonly weights: Int8Array;
  /** What 1 in a row's weights stands for. */
  readonly steps: Float32Array;
}

const STEPS = 127;

/**
 * Keeps the `limit` features that move the answers most: by their largest weight and by how much of the rows they are.
 * Each row has a step of its own, since the weights of a cue are a hundred times those of a run of words.
 */
export function quantise(rows: Rows, model: Linear, limit: number): Quantised {
  const hashes = [...rows.index.keys()];
  const spoken = new Float64Array(hashes.length);
  rows.features.forEach((f, at) => (spoken[f]! += rows.values[at]! ** 2));
  const largest = Float64Array.from(hashes, (_, f) => {
    let top = 0;
    for (let c = 0; c < COLUMNS; c++) top = Math.max(top, Math.abs(model.weights[f * COLUMNS + c]!));
    return top;
  });
  const says = largest.map((weight, f) => weight * Math.sqrt(spoken[f]!));
  const kept = hashes.map((_, f) => f).filter((f) => says[f]! > 0).sort((a, b) => says[b]! - says[a]! || a - b).slice(0, limit).sort((a, b) => a - b);
  const steps = Float32Array.from(kept, (f) => largest[f]! / STEPS);
  const weights = new Int8Array(kept.length * COLUMNS);
  kept.forEach((f, row) => {
    for (let c = 0; c < COLUMNS; c++) weights[row * COLUMNS + c] = Math.round((model.weights[f * COLUMNS + c]! / largest[f]!) * STEPS);
  });
  return { hashes: Int32Array.from(kept, (f) => hashes[f]!), weights, steps };
}

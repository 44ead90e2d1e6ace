/** Makes the first pass small: the weightiest features, their weights as signed bytes. */
import { COLUMNS } from '../../lib/domain/procedures/model';
import type { Linear, Rows } from './linear';

export interface Quantised {
  readonly hashes: Uint32Array;
  readonly weights: Int8Array;
  readonly scales: readonly number[];
}

/** Keeps `limit` features by their largest weight times how often they speak; a column's scale is its largest weight over 127, outliers cut. */
export function quantise(rows: Rows, model: Linear, limit: number): Quantised {
  const hashes = [...rows.index.keys()];
  const strength = hashes.map((_, f) => {
    let top = 0;
    for (let c = 0; c < COLUMNS; c++) top = Math.max(top, Math.abs(model.weights[f * COLUMNS + c]!));
    return top;
  });
  const kept = hashes.map((_, f) => f).filter((f) => strength[f]! > 0).sort((a, b) => strength[b]! - strength[a]! || a - b).slice(0, limit).sort((a, b) => a - b);
  const scales = Array.from({ length: COLUMNS }, (_, c) => {
    const sizes = kept.map((f) => Math.abs(model.weights[f * COLUMNS + c]!)).sort((a, b) => a - b);
    return (sizes[Math.floor(sizes.length * 0.9998)] ?? 1) / 127 || 1;
  });
  const weights = new Int8Array(kept.length * COLUMNS);
  kept.forEach((f, row) => {
    for (let c = 0; c < COLUMNS; c++) weights[row * COLUMNS + c] = Math.max(-127, Math.min(127, Math.round(model.weights[f * COLUMNS + c]! / scales[c]!)));
  });
  return { hashes: Uint32Array.from(kept, (f) => hashes[f]!), weights, scales };
}

/** Gradient-boosted trees: histograms of 32 bins, depth-limited, row and column sampling. */
import type { Forest, Tree } from '../../lib/domain/forest';
import { seeded } from './random';

const BINS = 32;

/** Feature columns cut into bins; cuts are quantiles of all rows. */
export interface Binned {
  readonly rows: number;
  readonly width: number;
  /** bin of feature f of row r at f * rows + r. */
  readonly bins: Uint8Array;
  readonly cuts: readonly Float32Array[];
}

export function binned(table: readonly Float32Array[]): Binned {
  const rows = table.length;
  const width = table[0]?.length ?? 0;
  const bins = new Uint8Array(rows * width);
  const cuts: Float32Array[] = [];
  for (let f = 0; f < width; f++) {
    const sorted = Float32Array.from(table, (row) => row[f]!).sort();
    const marks = new Set<number>();
    for (let b = 1; b < BINS; b++) marks.add(sorted[Math.floor((b * rows) / BINS)]!);
    const list = Float32Array.from([...marks].filter((m) => m < sorted[rows - 1]!)).sort();
    // A rare flag has all its quantiles at 0: one cut still has to part it.
    const cut = list.length === 0 && sorted[0]! < sorted[rows - 1]! ? Float32Array.of(sorted[0]!) : list;
    cuts.push(cut);
    for (let r = 0; r < rows; r++) {
      let b = 0;
      while (b < cut.length && table[r]![f]! > cut[b]!) b++;
      bins[f * rows + r] = b;
    }
  }
  return { rows, width, bins, cuts };
}

export interface ForestOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly rowShare: number;
  readonly columnShare: number;
  readonly lambda: number;
  readonly minHessian: number;
  readonly seed: number;
}

interface Split { feature: number; bin: number; gain: number }

/** Base and slope that make the first pass's log-odds fit the target best (Platt), by Newton's method. */
function calibrate(use: Int32Array, target: Uint8Array, own: Float64Array): { base: number; slope: number } {
  let [base, slope] = [0, 1];
  for (let step = 0; step < 25; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const r of use) {
      const x = own[r]!;
      const p = 1 / (1 + Math.exp(-(base + slope * x)));
      const w = p * (1 - p);
      g0 += p - target[r]!;
      g1 += (p - target[r]!) * x;
      h00 += w;
      h01 += w * x;
      h11 += w * x * x;
    }
    const det = h00 * h11 - h01 * h01;
    base -= (h11 * g0 - h01 * g1) / det;
    slope -= (h00 * g1 - h01 * g0) / det;
  }
  return { base, slope };
}

/** What the trees are to learn: writes for each row in use how its loss changes with its score, once and twice derived. */
export type Slopes = (score: Float64Array, gradient: Float64Array, hessian: Float64Array) => void;

/** Log loss: each row of `use` by itself is 0 or 1; rows count by `weight`. */
export function logLoss(use: Int32Array, target: Uint8Array, weight: Float64Array): Slopes {
  return (score, gradient, hessian) => {
    for (const r of use) {
      const p = 1 / (1 + Math.exp(-score[r]!));
      gradient[r] = weight[r]! * (p - target[r]!);
      hessian[r] = weight[r]! * p * (1 - p);
    }
  };
}

/** Fits a forest by `slopes` on the rows `use`, on top of the first pass's log-odds `own` of the target (0 or 1). */
export function fitForest(data: Binned, use: Int32Array, target: Uint8Array, own: Float64Array, slopes: Slopes, o: ForestOptions): Forest {
  const random = seeded(o.seed);
  const { base, slope } = calibrate(use, target, own);
  const score = Float64Array.from(own, (x) => base + slope * x);
  const gradient = new Float64Array(data.rows);
  const hessian = new Float64Array(data.rows);
  const trees: Tree[] = [];
  for (let t = 0; t < o.trees; t++) {
    slopes(score, gradient, hessian);
    const sample = use.filter(() => random() < o.rowShare);
    const columns = Array.from({ length: data.width }, (_, f) => f).filter((f) => data.cuts[f]!.length > 0 && random() < o.columnShare);
    const tree = growTree(data, sample, columns, gradient, hessian, o);
    trees.push(tree.tree);
    for (const r of use) score[r]! += tree.apply(r);
  }
  return { base, slope, trees };
}

function growTree(data: Binned, sample: Int32Array, columns: readonly number[], g: Float64Array, h: Float64Array, o: ForestOptions) {
  const feature: number[] = [];
  const left: number[] = [];
  const value: number[] = [];
  const bin: number[] = [];
  const grow = (rows: Int32Array, depth: number, node: number): void => {
    const split = depth < o.depth ? bestSplit(data, rows, columns, g, h, o) : null;
    if (!split) {
      const [sg, sh] = sums(rows, g, h);
      feature[node] = -1;
      left[node] = 0;
      bin[node] = 0;
      value[node] = (-sg / (sh + o.lambda)) * o.rate;
      return;
    }
    const offset = split.feature * data.rows;
    feature[node] = split.feature;
    bin[node] = split.bin;
    value[node] = data.cuts[split.feature]![split.bin]!;
    const child = feature.length;
    left[node] = child;
    feature.push(-1, -1);
    left.push(0, 0);
    value.push(0, 0);
    bin.push(0, 0);
    grow(rows.filter((r) => data.bins[offset + r]! <= split.bin), depth + 1, child);
    grow(rows.filter((r) => data.bins[offset + r]! > split.bin), depth + 1, child + 1);
  };
  feature.push(-1);
  left.push(0);
  value.push(0);
  bin.push(0);
  grow(sample, 0, 0);
  const apply = (r: number): number => {
    let node = 0;
    while (feature[node]! >= 0) node = left[node]! + (data.bins[feature[node]! * data.rows + r]! <= bin[node]! ? 0 : 1);
    return value[node]!;
  };
  return { tree: { feature: Int16Array.from(feature), left: Int16Array.from(left), value: Float32Array.from(value) }, apply };
}

function sums(rows: Int32Array, g: Float64Array, h: Float64Array): [number, number] {
  let sg = 0;
  let sh = 0;
  for (const r of rows) {
    sg += g[r]!;
    sh += h[r]!;
  }
  return [sg, sh];
}

function bestSplit(data: Binned, rows: Int32Array, columns: readonly number[], g: Float64Array, h: Float64Array, o: ForestOptions): Split | null {
  const [sg, sh] = sums(rows, g, h);
  if (sh < 2 * o.minHessian) return null;
  const whole = (sg * sg) / (sh + o.lambda);
  const hg = new Float64Array(BINS);
  const hh = new Float64Array(BINS);
  let best: Split | null = null;
  for (const f of columns) {
    hg.fill(0);
    hh.fill(0);
    const offset = f * data.rows;
    for (const r of rows) {
      const b = data.bins[offset + r]!;
      hg[b]! += g[r]!;
      hh[b]! += h[r]!;
    }
    let lg = 0;
    let lh = 0;
    for (let b = 0; b < data.cuts[f]!.length; b++) {
      lg += hg[b]!;
      lh += hh[b]!;
      if (lh < o.minHessian || sh - lh < o.minHessian) continue;
      const gain = (lg * lg) / (lh + o.lambda) + ((sg - lg) * (sg - lg)) / (sh - lh + o.lambda) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { feature: f, bin: b, gain };
    }
  }
  return best;
}

/** The forest with its trees' say multiplied by `share`; without trees at 0. */
export function shrunk(forest: Forest, share: number): Forest {
  if (share === 0) return { ...forest, trees: [] };
  return { ...forest, trees: forest.trees.map((t) => ({ ...t, value: t.value.map((v, n) => (t.feature[n]! < 0 ? v * share : v)) })) };
}

/** One-vs-rest logistic regression over sparse rows, all columns at once, AdaGrad with L2. */
import { COLUMNS } from '../../lib/domain/procedures/model';
import { featuresOf, type Block } from '../../lib/domain/procedures/features';
import { seeded, shuffled } from './random';

/** Rows of features, numbered by a dictionary that grows as rows are added. */
export class Rows {
  readonly index = new Map<number, number>();
  readonly starts: number[] = [0];
  readonly features: number[] = [];
  readonly values: number[] = [];
  /** In how many articles a feature occurs: what one article alone says does not carry over. */
  readonly articles: number[] = [];
  private readonly last: number[] = [];

  add(blocks: readonly Block[], article: number): void {
    for (const block of blocks) for (const hash of featuresOf(block)) {
      if (hash === 0) continue;
      let f = this.index.get(hash);
      if (f === undefined) {
        f = this.index.size;
        this.index.set(hash, f);
        this.articles.push(0);
        this.last.push(-1);
      }
      if (this.last[f] !== article) {
        this.last[f] = article;
        this.articles[f]!++;
      }
      this.features.push(f);
      this.values.push(block.value);
    }
    this.starts.push(this.features.length);
  }
}

export interface Linear {
  readonly weights: Float32Array;
  readonly bias: Float64Array;
}

export interface LinearOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  readonly minArticles: number;
  readonly seed: number;
  /** Errors smaller than this teach nothing. */
  readonly ignore: number;
}

const COLUMN_NUMBERS = Array.from({ length: COLUMNS }, (_, c) => c);

/** Fits rows `use`; target(row, column) is 1, 0 or -1 for "does not count"; weight(row) says how much the row counts. */
export function fitLinear(rows: Rows, use: readonly number[], target: (row: number, column: number) => number, weight: (row: number) => number, o: LinearOptions): Linear {
  const n = rows.index.size;
  const weights = new Float32Array(n * COLUMNS);
  const squares = new Float32Array(n * COLUMNS).fill(0.01);
  const bias = new Float64Array(COLUMNS);
  const biasSquares = new Float64Array(COLUMNS).fill(1);
  const random = seeded(o.seed);
  const z = new Float64Array(COLUMNS);
  const g = new Float64Array(COLUMNS);
  const features = Int32Array.from(rows.features);
  const values = Float32Array.from(rows.values);
  const keep = Uint8Array.from(rows.articles, (a) => (a >= o.minArticles ? 1 : 0));
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    for (const k of shuffled(use.length, random)) {
      const row = use[k]!;
      const [from, to] = [rows.starts[row]!, rows.starts[row + 1]!];
      z.set(bias);
      for (let j = from; j < to; j++) {
        if (!keep[features[j]!]) continue;
        const at = features[j]! * COLUMNS;
        const v = values[j]!;
        for (let c = 0; c < COLUMNS; c++) z[c]! += weights[at + c]! * v;
      }
      for (let c = 0; c < COLUMNS; c++) {
        const t = target(row, c);
        g[c] = t < 0 ? 0 : weight(row) * (1 / (1 + Math.exp(-z[c]!)) - t);
        biasSquares[c]! += g[c]! * g[c]!;
        bias[c]! -= (o.rate * g[c]!) / Math.sqrt(biasSquares[c]!);
      }
      // Most lines are surely nothing: to skip what they no longer teach makes training several times faster.
      const learn = COLUMN_NUMBERS.filter((c) => Math.abs(g[c]!) > o.ignore);
      if (learn.length === 0) continue;
      for (let j = from; j < to; j++) {
        if (!keep[features[j]!]) continue;
        const at = features[j]! * COLUMNS;
        const v = values[j]!;
        for (const c of learn) {
          const grad = g[c]! * v + o.l2 * weights[at + c]!;
          squares[at + c]! += grad * grad;
          weights[at + c]! -= (o.rate * grad) / Math.sqrt(squares[at + c]!);
        }
      }
    }
  }
  return { weights, bias };
}

/** Log-odds of a row. */
export function applyLinear(model: Linear, rows: Rows, row: number): Float64Array {
  const z = Float64Array.from(model.bias);
  for (let j = rows.starts[row]!; j < rows.starts[row + 1]!; j++) {
    const at = rows.features[j]! * COLUMNS;
    for (let c = 0; c < COLUMNS; c++) z[c]! += model.weights[at + c]! * rows.values[j]!;
  }
  return z;
}

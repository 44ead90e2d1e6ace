/** Scores as the published figures count them: highlighted lines, labels (micro), articles. */
import { partsOf, type LineProbabilities } from '../../lib/domain/procedures/decide';
import { ANY } from '../../lib/domain/procedures/model';

export interface Line {
  readonly article: number;
  readonly gold: readonly number[];
  readonly p: LineProbabilities;
}

const f1 = (tp: number, fp: number, fn: number): number => (tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn));

export interface Scores { readonly lines: number; readonly labels: number; readonly articles: number }

export function scoresOf(lines: readonly Line[], thresholds: readonly number[]): Scores {
  const line = [0, 0, 0];
  const label = [0, 0, 0];
  const said = new Set<number>();
  const true_ = new Set<number>();
  for (const { article, gold, p } of lines) {
    const parts = partsOf(p, thresholds);
    if (gold.length) true_.add(article);
    if (parts.length) said.add(article);
    if (gold.length && parts.length) line[0]!++;
    else if (parts.length) line[1]!++;
    else if (gold.length) line[2]!++;
    const hits = parts.filter((c) => gold.includes(c)).length;
    label[0]! += hits;
    label[1]! += parts.length - hits;
    label[2]! += gold.length - hits;
  }
  const both = [...said].filter((a) => true_.has(a)).length;
  return {
    lines: f1(line[0]!, line[1]!, line[2]!),
    labels: f1(label[0]!, label[1]!, label[2]!),
    articles: f1(both, said.size - both, true_.size - both),
  };
}

/**
 * How often a label that is shown is right, by tenths of its probability, made to rise (pool adjacent violators):
 * a line may get its likeliest part although no part is over its threshold, so the bare probability says too little.
 */
export function surenessBy(lines: readonly Line[], thresholds: readonly number[]): number[] {
  const bins = Array.from({ length: 10 }, () => ({ right: 1, cases: 2, width: 1 }));
  for (const { p, gold } of lines) for (const c of partsOf(p, thresholds)) {
    const bin = bins[Math.min(9, Math.floor(p[c]! * 10))]!;
    bin.cases++;
    if (gold.includes(c)) bin.right++;
  }
  const pools: typeof bins = [];
  for (const bin of bins) {
    let pool = { ...bin };
    for (let last = pools.at(-1); last && last.right * pool.cases > pool.right * last.cases; last = pools.at(-1)) {
      pools.pop();
      pool = { right: pool.right + last.right, cases: pool.cases + last.cases, width: pool.width + last.width };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ right, cases, width }) => new Array<number>(width).fill(Math.round((1000 * right) / cases) / 1000));
}

const GRID = Array.from({ length: 37 }, (_, i) => 0.05 + i * 0.025);

/**
 * Thresholds that were best on the given (out-of-fold) probabilities: "any" for highlighted lines, then one for all
 * parts for the F1 of their labels together. A threshold for each part fits the noise: chosen on some documents, ten
 * of them lost 0.005 of F1 to a common one on others.
 */
export function chooseThresholds(lines: readonly Line[]): number[] {
  const best = (of: (t: number) => number, tolerance = 0): number => {
    const values = GRID.map(of);
    // The middle of the neighbourhood rather than a lucky peak.
    const smooth = values.map((v, i) => (v * 2 + (values[i - 1] ?? v) + (values[i + 1] ?? v)) / 4);
    // Where the curve is flat, fewer false marks are worth more to the reader than a hair of recall.
    const enough = Math.max(...smooth) * (1 - tolerance);
    return Math.round(1000 * GRID[smooth.findLastIndex((v) => v >= enough)]!) / 1000;
  };
  const any = best((t) => {
    const [tp, fp, fn] = tally(lines, (l) => l.p[ANY]! >= t, (l) => l.gold.length > 0);
    return f1(tp, fp, fn);
  }, 0.003);
  const withParts = (t: number): number[] => [...new Array<number>(ANY).fill(t), any];
  return withParts(best((t) => scoresOf(lines, withParts(t)).labels));
}

function tally(lines: readonly Line[], says: (l: Line) => boolean, is: (l: Line) => boolean): [number, number, number] {
  let [tp, fp, fn] = [0, 0, 0];
  for (const l of lines) {
    const [s, g] = [says(l), is(l)];
    if (s && g) tp++;
    else if (s) fp++;
    else if (g) fn++;
  }
  return [tp, fp, fn];
}

/**
 * Trains the finder: `npm run train -- --data DIR` (or SOAT_SHARED). Writes lib/adapters/models/finder.bin
 * and prints cross-validated scores; documents never straddle folds. The same data give the same bytes.
 * `--share 0.5` learns from half of our own labels only, `--no-write` keeps the model as it is.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANY, ARTICLE, COLUMNS, evaluate, sigmoid, type Forest } from '../../lib/domain/procedures/model';
import { writeModel } from '../../lib/domain/procedures/model-file';
import { secondPassRows } from '../../lib/domain/procedures/second-pass';
import { foldsOf, trainingData } from './data';
import { quantise } from './quantise';
import { chooseThresholds, scoresOf, type Line } from './score';
import { fitFirst, outOfFold, tableOf, type Table } from './table';
import { binned, fitForest, shrunk, type Binned, type ForestOptions } from './trees';

const FOLDS = 5;
const LINEAR = { epochs: 7, rate: 0.07, l2: 1e-5, minArticles: 2, seed: 7, ignore: 0.02 };
const FOREST: ForestOptions = { trees: 50, depth: 3, rate: 0.07, rowShare: 0.7, columnShare: 0.2, lambda: 5, minHessian: 5, seed: 11 };
const KEPT_FEATURES = 110_000;

/** The lines of all articles as second-pass rows, with what is known of each. */
interface Lines {
  readonly article: readonly number[];
  readonly gold: readonly (readonly number[])[];
  readonly table: readonly Float32Array[];
  readonly weight: Float64Array;
}

function linesOf(t: Table, logits: readonly (readonly Float64Array[])[]): Lines {
  return {
    article: t.data.flatMap((item, a) => item.gold.map(() => a)),
    gold: t.data.flatMap((item) => item.gold),
    table: t.data.flatMap((_, a) => secondPassRows(t.read[a]!, logits[a]!.slice(0, -1), logits[a]!.at(-1)![ARTICLE]!)),
    weight: Float64Array.from(t.data.flatMap((item) => item.gold.map(() => item.weight))),
  };
}

function fitSecond(bins: Binned, use: Int32Array, { gold, table, weight }: Lines): Forest[] {
  return Array.from({ length: ANY + 1 }, (_, c) => {
    const target = Uint8Array.from(gold, (parts) => Number(c === ANY ? parts.length > 0 : parts.includes(c)));
    return fitForest(bins, use, target, Float64Array.from(table, (row) => row[c]!), weight, { ...FOREST, seed: FOREST.seed + c });
  });
}

/** Forests that never saw the documents of their fold. */
function foldForests(lines: Lines, folds: readonly number[]): Forest[][] {
  const bins = binned(lines.table);
  return Array.from({ length: FOLDS }, (_, fold) => {
    console.error(`second pass, fold ${fold + 1} of ${FOLDS}`);
    return fitSecond(bins, Int32Array.from(lines.article.keys()).filter((r) => folds[lines.article[r]!] !== fold), lines);
  });
}

/** Probabilities of both passes for lines whose documents neither has seen. */
function crossValidated(lines: Lines, folds: readonly number[], forests: readonly (readonly Forest[])[]): Line[] {
  return lines.article.map((article, r) => {
    const p = Float64Array.from(forests[folds[article]!]!, (f, c) => sigmoid(evaluate(f, lines.table[r]!, c)));
    return { article, gold: lines.gold[r]!, p };
  });
}

/** How far the trees of each column may correct the first pass: the share with the least log loss on unseen documents. */
function sharesOf(lines: Lines, folds: readonly number[], forests: readonly (readonly Forest[])[]): number[] {
  const tries = [0, 0.5, 1].map((share) => ({ share, out: crossValidated(lines, folds, forests.map((list) => list.map((f) => shrunk(f, share)))) }));
  return Array.from({ length: ANY + 1 }, (_, c) => {
    const loss = ({ out }: (typeof tries)[number]): number => out.reduce((sum, { p, gold }, r) => {
      const yes = c === ANY ? gold.length > 0 : gold.includes(c);
      return sum - lines.weight[r]! * Math.log(Math.max(1e-9, yes ? p[c]! : 1 - p[c]!));
    }, 0);
    return tries.reduce((best, one) => (loss(one) < loss(best) ? one : best)).share;
  });
}

function report(name: string, lines: readonly Line[], thresholds: readonly number[]): void {
  const s = scoresOf(lines, thresholds);
  console.log(`${name.padEnd(26)} lines ${s.lines.toFixed(4)}  labels ${s.labels.toFixed(4)}  articles ${s.articles.toFixed(4)}`);
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : undefined;
}

function main(): void {
  const folder = option('--data') ?? process.env.SOAT_SHARED;
  if (!folder) {
    console.error('Cần thư mục dữ liệu: npm run train -- --data THƯ_MỤC (hoặc đặt SOAT_SHARED).');
    process.exit(2);
  }
  const share = Number(option('--share') ?? 1);
  const data = trainingData(folder, share);
  const t = tableOf(data);
  const folds = foldsOf(data, FOLDS);
  const lines = linesOf(t, outOfFold(t, folds, FOLDS, LINEAR));
  const isLocal = (l: Line): boolean => data[l.article]!.local;
  const isScored = (l: Line): boolean => data[l.article]!.scored;
  const first = lines.article.map((article, r): Line => ({ article, gold: lines.gold[r]!, p: Float64Array.from(lines.table[r]!.slice(0, ARTICLE), sigmoid) })).filter(isScored);
  const unseen = foldForests(lines, folds);
  const shares = sharesOf(lines, folds, unseen);
  const second = crossValidated(lines, folds, unseen.map((list) => list.map((f, c) => shrunk(f, shares[c]!))));
  const thresholds = chooseThresholds(second.filter(isScored));
  report('first pass', first, chooseThresholds(first));
  report('both passes', second.filter(isScored), thresholds);
  report('both passes, provincial', second.filter((l) => isScored(l) && isLocal(l)), thresholds);
  console.log(`share of the trees, by column: ${shares.join(' ')}`);
  if (process.argv.includes('--no-write')) return;

  const forests = fitSecond(binned(lines.table), Int32Array.from(lines.article.keys()), lines).map((f, c) => shrunk(f, shares[c]!));
  const full = fitFirst(t, data.map((_, a) => a), LINEAR);
  const { hashes, weights, scales } = quantise(t.rows, full, KEPT_FEATURES);
  const about = { articles: data.length, documents: new Set(data.map((d) => d.group)).size, lines: lines.gold.length, features: hashes.length };
  const bytes = writeModel({ about, hashes, weights, scales, bias: [...full.bias], forests, thresholds });
  const file = join(import.meta.dirname, '../../lib/adapters/models/finder.bin');
  writeFileSync(file, bytes);
  console.log(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB, ${hashes.length} features of ${COLUMNS} columns`);
}

main();

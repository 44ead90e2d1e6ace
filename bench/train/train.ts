/**
 * Trains the finder: `npm run train -- --data DIR` (or SOAT_SHARED). Writes lib/adapters/models/finder.bin
 * and prints cross-validated scores; documents never straddle folds. The same data give the same bytes.
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
import { binned, fitForest, type Binned, type ForestOptions } from './trees';

const FOLDS = 5;
const LINEAR = { epochs: 7, rate: 0.07, l2: 1e-5, minArticles: 2, seed: 7, ignore: 0.02 };
const FOREST: ForestOptions = { trees: 60, depth: 3, rate: 0.07, rowShare: 0.7, columnShare: 0.3, lambda: 3, minHessian: 4, seed: 11 };
const KEPT_FEATURES = 110_000;

/** The lines of all articles as second-pass rows, with what is known of each. */
interface Lines {
  readonly article: readonly number[];
  readonly gold: readonly (readonly number[])[];
  readonly table: readonly Float32Array[];
}

function linesOf(t: Table, logits: readonly (readonly Float64Array[])[]): Lines {
  return {
    article: t.data.flatMap((item, a) => item.gold.map(() => a)),
    gold: t.data.flatMap((item) => item.gold),
    table: t.data.flatMap((_, a) => secondPassRows(t.read[a]!, logits[a]!.slice(0, -1), logits[a]!.at(-1)![ARTICLE]!)),
  };
}

function fitSecond(bins: Binned, use: Int32Array, { gold, table }: Lines): Forest[] {
  return Array.from({ length: ANY + 1 }, (_, c) => {
    const target = Uint8Array.from(gold, (parts) => Number(c === ANY ? parts.length > 0 : parts.includes(c)));
    return fitForest(bins, use, target, Float64Array.from(table, (row) => row[c]!), { ...FOREST, seed: FOREST.seed + c });
  });
}

/** Probabilities of both passes for lines whose documents neither pass has seen. */
function crossValidated(lines: Lines, folds: readonly number[]): Line[] {
  const bins = binned(lines.table);
  const out: Line[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const forests = fitSecond(bins, Int32Array.from(lines.article.keys()).filter((r) => folds[lines.article[r]!] !== fold), lines);
    lines.article.forEach((article, r) => {
      if (folds[article] === fold) out[r] = { article, gold: lines.gold[r]!, p: Float64Array.from(forests, (f, c) => sigmoid(evaluate(f, lines.table[r]!, c))) };
    });
    console.error(`second pass, fold ${fold + 1} of ${FOLDS}`);
  }
  return out;
}

function report(name: string, lines: readonly Line[], thresholds: readonly number[]): void {
  const s = scoresOf(lines, thresholds);
  console.log(`${name.padEnd(26)} lines ${s.lines.toFixed(4)}  labels ${s.labels.toFixed(4)}  articles ${s.articles.toFixed(4)}`);
}

function main(): void {
  const at = process.argv.indexOf('--data');
  const folder = at > 0 ? process.argv[at + 1] : process.env.SOAT_SHARED;
  if (!folder) {
    console.error('Cần thư mục dữ liệu: npm run train -- --data THƯ_MỤC (hoặc đặt SOAT_SHARED).');
    process.exit(2);
  }
  const data = trainingData(folder);
  const t = tableOf(data);
  const folds = foldsOf(data, FOLDS);
  const lines = linesOf(t, outOfFold(t, folds, FOLDS, LINEAR));
  const isLocal = (l: Line): boolean => data[l.article]!.local;
  const first = lines.article.map((article, r): Line => ({ article, gold: lines.gold[r]!, p: Float64Array.from(lines.table[r]!.slice(0, ARTICLE), sigmoid) }));
  const second = crossValidated(lines, folds);
  const thresholds = chooseThresholds(second);
  report('first pass', first, chooseThresholds(first));
  report('both passes', second, thresholds);
  report('both passes, provincial', second.filter(isLocal), thresholds);
  if (process.argv.includes('--no-write')) return;

  const forests = fitSecond(binned(lines.table), Int32Array.from(lines.article.keys()), lines);
  const full = fitFirst(t, data.map((_, a) => a), LINEAR);
  const { hashes, weights, scales } = quantise(t.rows, full, KEPT_FEATURES);
  const about = { articles: data.length, documents: new Set(data.map((d) => d.group)).size, lines: lines.gold.length, features: hashes.length };
  const bytes = writeModel({ about, hashes, weights, scales, bias: [...full.bias], forests, thresholds });
  const file = join(import.meta.dirname, '../../lib/adapters/models/finder.bin');
  writeFileSync(file, bytes);
  console.log(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB, ${hashes.length} features of ${COLUMNS} columns`);
}

main();

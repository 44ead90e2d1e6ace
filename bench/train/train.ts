/**
 * Trains the finder: `npm run train -- --data DIR` (or SOAT_SHARED). Writes lib/adapters/models/finder.bin
 * and prints cross-validated scores; documents never straddle folds. The same data give the same bytes.
 * Options in options.ts; with one that keeps something from the finder the model stays as it is.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, type Forest } from '../../lib/domain/forest';
import { ANY, ARTICLE, COLUMNS, sigmoid } from '../../lib/domain/procedures/model';
import { writeModel } from '../../lib/domain/procedures/model-file';
import { secondPassRows } from '../../lib/domain/procedures/second-pass';
import { settledCells, withCells } from '../../lib/domain/procedures/step-table';
import { foldsOf, trainingData } from './data';
import { quantise } from './quantise';
import { optionsOf, USAGE } from './options';
import { printReport, printScores } from './report';
import { chooseThresholds, surenessBy, type Line as Scored } from './score';
import { fitFirst, outOfFold, tableOf, type Table } from './table';
import { binned, fitForest, logLoss, shrunk, type Binned, type ForestOptions } from './trees';

const FOLDS = 5;
const LINEAR = { epochs: 7, rate: 0.07, l2: 1e-5, minArticles: 2, seed: 7, ignore: 0.02 };
const FOREST: ForestOptions = { trees: 50, depth: 3, rate: 0.07, rowShare: 0.7, columnShare: 0.2, lambda: 5, minHessian: 5, seed: 11 };
/** Whether a line is labelled at all has the most examples and stands the most detail. */
const FOREST_ANY: ForestOptions = { ...FOREST, trees: 100, depth: 4, rate: 0.05, columnShare: 0.5 };
const KEPT_FEATURES = 200_000;

type Line = Scored & { readonly line: number };

/** The lines of all articles as second-pass rows, with what is known of each. */
interface Lines {
  readonly article: readonly number[];
  /** Place in the article. */
  readonly line: readonly number[];
  readonly gold: readonly (readonly number[])[];
  readonly table: readonly Float32Array[];
  readonly weight: Float64Array;
}

function linesOf(t: Table, logits: readonly (readonly Float64Array[])[]): Lines {
  return {
    article: t.data.flatMap((item, a) => item.gold.map(() => a)),
    line: t.data.flatMap((item) => item.gold.map((_, i) => i)),
    gold: t.data.flatMap((item) => item.gold),
    table: t.data.flatMap((_, a) => secondPassRows(t.read[a]!, logits[a]!.slice(0, -1), logits[a]!.at(-1)![ARTICLE]!)),
    weight: Float64Array.from(t.data.flatMap((item) => item.gold.map((_, i) => (item.learnt && item.judged[i] ? item.weight : 0)))),
  };
}

function fitSecond(bins: Binned, use: Int32Array, { gold, table, weight }: Lines): Forest[] {
  return Array.from({ length: ANY + 1 }, (_, c) => {
    const target = Uint8Array.from(gold, (parts) => Number(c === ANY ? parts.length > 0 : parts.includes(c)));
    return fitForest(bins, use, target, Float64Array.from(table, (row) => row[c]!), logLoss(use, target, weight), { ...(c === ANY ? FOREST_ANY : FOREST), seed: FOREST.seed + c });
  });
}

/** Forests that never saw the documents of their fold. */
function foldForests(lines: Lines, folds: readonly number[]): Forest[][] {
  const bins = binned(lines.table);
  return Array.from({ length: FOLDS }, (_, fold) => {
    console.error(`second pass, fold ${fold + 1} of ${FOLDS}`);
    return fitSecond(bins, Int32Array.from(lines.article.keys()).filter((r) => folds[lines.article[r]!] !== fold && lines.weight[r]! > 0), lines);
  });
}

/** Probabilities of both passes for lines whose documents neither has seen. */
function crossValidated(lines: Lines, folds: readonly number[], forests: readonly (readonly Forest[])[]): Float64Array[] {
  return lines.article.map((article, r) => Float64Array.from(forests[folds[article]!]!, (f, c) => sigmoid(evaluate(f, lines.table[r]!, c))));
}

/** The same with the cells of tables of steps settled, as in use; lines stand in the order of their articles. */
function settled(t: Table, learnt: readonly Float64Array[], thresholds: readonly number[]): Float64Array[] {
  let at = 0;
  return t.read.flatMap(({ lines }) => {
    const own = learnt.slice(at, (at += lines.length));
    return withCells(own, settledCells(lines, own, thresholds));
  });
}

/** How far the trees of each column may correct the first pass: the share with the least log loss on unseen documents. */
function sharesOf(lines: Lines, folds: readonly number[], forests: readonly (readonly Forest[])[]): number[] {
  const tries = [0, 0.5, 1].map((share) => ({ share, out: crossValidated(lines, folds, forests.map((list) => list.map((f) => shrunk(f, share)))) }));
  return Array.from({ length: ANY + 1 }, (_, c) => {
    const loss = ({ out }: (typeof tries)[number]): number => out.reduce((sum, p, r) => {
      const gold = lines.gold[r]!;
      const yes = c === ANY ? gold.length > 0 : gold.includes(c);
      return sum - lines.weight[r]! * Math.log(Math.max(1e-9, yes ? p[c]! : 1 - p[c]!));
    }, 0);
    return tries.reduce((best, one) => (loss(one) < loss(best) ? one : best)).share;
  });
}

function main(): void {
  const options = optionsOf(process.argv.slice(2));
  if (!options) {
    console.error(USAGE);
    process.exit(2);
  }
  const { sight } = options;
  const data = trainingData(options.folder, options);
  const t = tableOf(data, sight);
  const folds = foldsOf(data, FOLDS);
  const lines = linesOf(t, outOfFold(t, folds, FOLDS, LINEAR));
  const isLocal = (l: Line): boolean => data[l.article]!.local;
  const scored = (out: readonly Float64Array[]): Line[] => out.flatMap((p, r) => (data[lines.article[r]!]!.scored ? [{ article: lines.article[r]!, line: lines.line[r]!, gold: lines.gold[r]!, p }] : []));
  const first = scored(lines.table.map((row) => Float64Array.from(row.slice(0, ARTICLE), sigmoid)));
  printScores('first pass', first, chooseThresholds(first));
  printScores('first pass, provincial', first.filter(isLocal), chooseThresholds(first));
  if (!sight.secondPass) return;
  const unseen = foldForests(lines, folds);
  const shares = sharesOf(lines, folds, unseen);
  const learnt = crossValidated(lines, folds, unseen.map((list) => list.map((f, c) => shrunk(f, shares[c]!))));
  const second = scored(learnt);
  const thresholds = chooseThresholds(second);
  printScores('both passes', second, thresholds);
  printScores('both passes, provincial', second.filter(isLocal), thresholds);
  // Thresholds and sureness are of what is learnt: the cells of tables are settled by a rule that needs neither.
  const shown = scored(settled(t, learnt, thresholds));
  printScores('and tables of steps', shown, thresholds);
  printScores('and tables, provincial', shown.filter(isLocal), thresholds);
  if (options.report) printReport(data, shown, thresholds, folds);
  console.log(`share of the trees, by column: ${shares.join(' ')}`);
  if (!options.write) return;

  const forests = fitSecond(binned(lines.table), Int32Array.from(lines.article.keys()).filter((r) => lines.weight[r]! > 0), lines).map((f, c) => shrunk(f, shares[c]!));
  const full = fitFirst(t, data.flatMap(({ learnt }, a) => (learnt ? [a] : [])), LINEAR);
  const { hashes, weights, steps } = quantise(t.rows, full, KEPT_FEATURES);
  const about = { articles: data.length, documents: new Set(data.map((d) => d.group)).size, lines: lines.gold.length, features: hashes.length };
  const bytes = writeModel({ about, hashes, weights, steps, bias: [...full.bias], forests, thresholds, sureness: surenessBy(second, thresholds) });
  const file = join(import.meta.dirname, '../../lib/adapters/models/finder.bin');
  writeFileSync(file, bytes);
  console.log(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB, ${hashes.length} features of ${COLUMNS} columns`);
}

main();

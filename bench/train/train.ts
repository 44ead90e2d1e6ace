/**
 * Trains the finder: `npm run train -- --data DIR` (or SOAT_SHARED). Writes lib/adapters/models/finder.bin
 * and prints cross-validated scores. The same data give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleBlocks, lineBlocks, readArticle, type ReadArticle } from '../../lib/domain/procedures/features';
import { ANY, ARTICLE, COLUMNS, evaluate, sigmoid, type Forest } from '../../lib/domain/procedures/model';
import { writeModel } from '../../lib/domain/procedures/model-file';
import { secondPassRows } from '../../lib/domain/procedures/second-pass';
import { foldsOf, trainingData, type Labelled } from './data';
import { applyLinear, fitLinear, Rows, type Linear } from './linear';
import { quantise } from './quantise';
import { chooseThresholds, scoresOf, type Line } from './score';
import { binned, fitForest, type Binned } from './trees';

const FOLDS = 5;
const LINEAR = { epochs: 8, rate: 0.15, l2: 1e-5, minArticles: 2, seed: 7 };
const FOREST = { trees: 90, depth: 4, rate: 0.08, rowShare: 0.7, columnShare: 0.35, lambda: 2, minHessian: 3, seed: 11 };
const KEPT_FEATURES = 110_000;

interface Table {
  readonly data: readonly Labelled[];
  readonly read: readonly ReadArticle[];
  readonly rows: Rows;
  /** Row numbers: lines of article a are lineRow[a] …, the article itself articleRow[a]. */
  readonly lineRow: readonly number[];
  readonly articleRow: readonly number[];
  /** Gold parts of a line row, or null for an article row. */
  readonly gold: readonly (readonly number[] | null)[];
  readonly positive: readonly boolean[];
}

function tableOf(data: readonly Labelled[]): Table {
  const rows = new Rows();
  const lineRow: number[] = [];
  const articleRow: number[] = [];
  const gold: (readonly number[] | null)[] = [];
  const positive: boolean[] = [];
  const read = data.map((item, a) => {
    const article = readArticle(item.article);
    lineRow.push(gold.length);
    item.gold.forEach((parts, i) => {
      rows.add(lineBlocks(article, i), a);
      gold.push(parts);
      positive.push(parts.length > 0);
    });
    articleRow.push(gold.length);
    rows.add(articleBlocks(article), a);
    gold.push(null);
    positive.push(item.gold.some((parts) => parts.length > 0));
    return article;
  });
  return { data, read, rows, lineRow, articleRow, gold, positive };
}

const rowsOf = (t: Table, articles: readonly number[]): number[] => articles.flatMap((a) => Array.from({ length: t.data[a]!.gold.length + 1 }, (_, i) => t.lineRow[a]! + i));

function fitFirst(t: Table, articles: readonly number[]): Linear {
  const target = (row: number, column: number): number => {
    const parts = t.gold[row]!;
    if (parts === null) return column === ARTICLE ? Number(t.positive[row]) : -1;
    if (column === ARTICLE) return -1;
    return Number(column === ANY ? parts.length > 0 : parts.includes(column));
  };
  return fitLinear(t.rows, rowsOf(t, articles), target, LINEAR);
}

/** First-pass log-odds of every article by models that never saw its document. */
function outOfFold(t: Table, folds: readonly number[]): Float64Array[][] {
  const out: Float64Array[][] = [];
  const all = t.data.map((_, a) => a);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitFirst(t, all.filter((a) => folds[a] !== fold));
    for (const a of all) if (folds[a] === fold) out[a] = rowsOf(t, [a]).map((row) => applyLinear(model, t.rows, row));
    console.error(`first pass, fold ${fold + 1} of ${FOLDS}`);
  }
  return out;
}

function fitSecond(data: Binned, use: Int32Array, gold: readonly (readonly number[])[]): Forest[] {
  return Array.from({ length: ANY + 1 }, (_, c) => {
    const target = Uint8Array.from(gold, (parts) => Number(c === ANY ? parts.length > 0 : parts.includes(c)));
    return fitForest(data, use, target, { ...FOREST, seed: FOREST.seed + c });
  });
}

function report(name: string, lines: readonly Line[], thresholds: readonly number[]): void {
  const s = scoresOf(lines, thresholds);
  console.log(`${name.padEnd(36)} lines ${s.lines.toFixed(4)}  labels ${s.labels.toFixed(4)}  articles ${s.articles.toFixed(4)}`);
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
  console.error(`${data.length} articles, ${t.rows.index.size} features`);
  const logits = outOfFold(t, folds);
  const of = (a: number): Float64Array => logits[a]!.at(-1)!;
  const articles = data.flatMap((item, a) => item.gold.map(() => a));
  const gold = data.flatMap((item) => item.gold);
  const first: Line[] = data.flatMap((item, a) => item.gold.map((parts, i) => ({ article: a, gold: parts, p: logits[a]![i]!.slice(0, ARTICLE).map(sigmoid) })));
  const local = (lines: readonly Line[]): Line[] => lines.filter((l) => data[l.article]!.local);
  const t1 = chooseThresholds(first);
  report('first pass, all', first, t1);
  report('first pass, provincial', local(first), t1);

  const table = data.flatMap((_, a) => secondPassRows(t.read[a]!, logits[a]!.slice(0, -1), of(a)[ARTICLE]!));
  const bins = binned(table);
  const second: Line[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const use = Int32Array.from(articles.keys()).filter((r) => folds[articles[r]!] !== fold);
    const forests = fitSecond(bins, use, gold);
    articles.forEach((a, r) => {
      if (folds[a] === fold) second[r] = { article: a, gold: gold[r]!, p: Float64Array.from(forests, (f) => sigmoid(evaluate(f, table[r]!))) };
    });
    console.error(`second pass, fold ${fold + 1} of ${FOLDS}`);
  }
  const thresholds = chooseThresholds(second);
  report('both passes, all', second, thresholds);
  report('both passes, provincial', local(second), thresholds);
  if (process.argv.includes('--no-write')) return;

  const forests = fitSecond(bins, Int32Array.from(articles.keys()), gold);
  const full = fitFirst(t, data.map((_, a) => a));
  const { hashes, weights, scales } = quantise(t.rows, full, KEPT_FEATURES);
  const about = { articles: data.length, documents: new Set(data.map((d) => d.group)).size, lines: gold.length, features: hashes.length };
  const bytes = writeModel({ about, hashes, weights, scales, bias: [...full.bias], forests, thresholds });
  const file = join(import.meta.dirname, '../../lib/adapters/models/finder.bin');
  writeFileSync(file, bytes);
  console.log(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB, ${hashes.length} features of ${COLUMNS} columns`);
}

main();

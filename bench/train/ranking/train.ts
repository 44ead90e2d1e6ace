/**
 * Fits the order of search results: `npm run train:ranking -- --data DIR [--except FILE] [--no-write]`. DIR holds
 * corpus/phapdien.jsonl.gz and corpus/tthc-procedures.jsonl.gz; the questions of FILE (`{id, query}`, a line each) are never
 * learnt from. Writes lib/domain/precedents/data/ranking.json and prints cross-validated figures.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isFault } from '../../../lib/adapters/library/source';
import { openSource } from '../../../lib/adapters/library/sources';
import { openLabeller } from '../../../lib/adapters/library/labeller';
import { withParts } from '../../../lib/adapters/library/with-parts';
import { draftFiles } from '../../../lib/adapters/files/draft-files';
import { evaluate, type Forest } from '../../../lib/domain/forest';
import { featureRows, FEATURES } from '../../../lib/domain/precedents/features';
import { CONTENDERS, OWN_COLUMN } from '../../../lib/domain/precedents/rank';
import type { ImportedArticle } from '../../../lib/ports/precedents';
import { binned, fitForest, type ForestOptions } from '../trees';
import { lambdaRank } from './lambda-rank';
import { memoryLibrary } from './library';
import { silverQuestions } from './silver';

const FOLDS = 5;
const FOREST: ForestOptions = { trees: 150, depth: 4, rate: 0.07, rowShare: 0.7, columnShare: 0.4, lambda: 1, minHessian: 0.5, seed: 5 };

async function entriesOf(file: string): Promise<ImportedArticle[]> {
  const labeller = openLabeller();
  const entries: ImportedArticle[] = [];
  const source = await openSource(file, draftFiles({ maxBytes: 1 }), { vouchedOn: null });
  for await (const item of withParts(source.items(), labeller)) if (!isFault(item)) entries.push(item);
  await labeller.close();
  return entries;
}

interface Row { readonly question: number; readonly values: Float32Array; readonly right: boolean }

/** Shares of questions whose first, or one of whose first ten, entries is right, and the mean reciprocal rank within ten. */
function scored(rows: readonly Row[], scores: ArrayLike<number>, questions: number): string {
  const ranked = new Map<number, { score: number; right: boolean }[]>();
  rows.forEach(({ question, right }, at) => ranked.set(question, [...(ranked.get(question) ?? []), { score: scores[at]!, right }]));
  let [first, ten, reciprocal] = [0, 0, 0];
  for (const list of ranked.values()) {
    const at = list.sort((a, b) => b.score - a.score).slice(0, 10).findIndex(({ right }) => right);
    if (at === 0) first++;
    if (at >= 0) { ten++; reciprocal += 1 / (at + 1); }
  }
  return `hit@1 ${(first / questions).toFixed(3)}  hit@10 ${(ten / questions).toFixed(3)}  MRR@10 ${(reciprocal / questions).toFixed(3)}`;
}

const rounded = (forest: Forest) => ({
  base: Number(forest.base.toPrecision(6)), slope: Number(forest.slope.toPrecision(6)),
  trees: forest.trees.map(({ feature, left, value }) => ({ feature: [...feature], left: [...left], value: Array.from(value, (v) => Number(v.toPrecision(6))) })),
});

const { values } = parseArgs({ options: { data: { type: 'string' }, except: { type: 'string' }, 'no-write': { type: 'boolean', default: false } } });
if (!values.data) throw new Error('--data DIR');
const articles = await entriesOf(join(values.data, 'corpus/phapdien.jsonl.gz'));
const procedures = await entriesOf(join(values.data, 'corpus/tthc-procedures.jsonl.gz'));
console.error(`${articles.length} articles, ${procedures.length} procedures`);
const except = new Set(values.except ? readFileSync(values.except, 'utf8').trim().split('\n').flatMap((line) => { const { id, query } = JSON.parse(line) as { id: string; query: string }; return [id, query.trim()]; }) : []);
const questions = silverQuestions(articles, procedures.filter(({ heading, document }) => !except.has(document.number) && !except.has(heading.trim())));
console.error(`${questions.length} questions`);
const library = memoryLibrary(articles);
const rows: Row[] = questions.flatMap(({ text, answers }, question) => {
  const { asked, plain, contenders } = library.look(text, CONTENDERS);
  const right = new Set(answers.map((place) => `${articles[place]!.document.number} ${articles[place]!.article}`));
  return featureRows(asked, text, plain, contenders).map((values, at) => ({ question, values, right: right.has(`${articles[contenders[at]!.place]!.document.number} ${contenders[at]!.article}`) }));
});
console.error(`${rows.length} rows of ${FEATURES.length} features; first look: ${scored(rows, rows.map((row) => row.values[OWN_COLUMN]!), questions.length)}`);
const bins = binned(rows.map(({ values }) => values));
const target = Uint8Array.from(rows, ({ right }) => Number(right));
const own = Float64Array.from(rows, ({ values }) => values[OWN_COLUMN]!);
const listOf = Array.from({ length: questions.length }, (): number[] => []);
rows.forEach(({ question }, at) => listOf[question]!.push(at));

/** The order learnt from the questions that `asked` lets through. */
function fitted(asked: (question: number) => boolean): Forest {
  const lists = listOf.filter((_, question) => asked(question)).map((list) => Int32Array.from(list));
  const use = Int32Array.from(lists.flatMap((list) => [...list]));
  return fitForest(bins, use, target, own, lambdaRank(lists, target), FOREST);
}

const outOfFold = new Float64Array(rows.length);
for (let fold = 0; fold < FOLDS; fold++) {
  const forest = fitted((question) => question % FOLDS !== fold);
  rows.forEach(({ question, values }, at) => {
    if (question % FOLDS === fold) outOfFold[at] = evaluate(forest, values, OWN_COLUMN);
  });
}
console.log(`cross-validated over questions: ${scored(rows, outOfFold, questions.length)}`);
if (!values['no-write']) {
  const about = `Rừng cây xếp hạng tiền lệ, do “npm run train:ranking” lập từ ${questions.length} tên thủ tục quốc gia; cột theo FEATURES trong features.ts.`;
  writeFileSync(new URL('../../../lib/domain/precedents/data/ranking.json', import.meta.url), `${JSON.stringify({ about, ...rounded(fitted(() => true)) })}\n`);
}

/** Labelled articles from the folder with the training data (see docs/quality.md). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARTS, type FinderArticle, type Part } from '../../lib/domain/procedures/types';
import { readLabels } from './read-labels';

export interface Labelled {
  readonly id: string;
  readonly article: FinderArticle;
  /** Documents never straddle folds: neighbouring articles resemble each other. */
  readonly group: string;
  readonly local: boolean;
  /** False for articles that are only learnt from: the published figures are of the same articles, whatever else was labelled. */
  readonly scored: boolean;
  /** For each line the column numbers of its parts. */
  readonly gold: readonly (readonly number[])[];
  /** How much its lines count: one regulation of two thousand lines must not drown the rest. */
  readonly weight: number;
  /** False for an article that is only scored: nobody has told us its labels yet (see `reviewed`). */
  readonly learnt: boolean;
  /** For each line whether a person has said its labels; the others teach nothing. */
  readonly judged: readonly boolean[];
}

/** What to learn from. */
export interface Choice {
  /** Share of our own labels, 0 to 1: for the learning curve. */
  readonly share: number;
  /** Files of `soat learn export`: what reviewers have said on the page. */
  readonly feedback: readonly string[];
  /** Share of the given provincial articles that reviewers have labelled so far, 0 to 1; all of them are scored. */
  readonly reviewed: number;
}

const FULL_WEIGHT_LINES = 200;

interface Row extends FinderArticle {
  readonly id: string;
  readonly labels: Readonly<Record<string, readonly Part[]>>;
  /** Only in what reviewers said: the lines that they judged. */
  readonly judged?: readonly number[];
}

type Unweighted = Omit<Labelled, 'weight'>;

const rowsIn = (file: string): Row[] => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row);

function prepared(rows: readonly Row[], { local, scored }: { local: boolean; scored: boolean }): Unweighted[] {
  return rows.map((row) => ({
    id: row.id,
    article: row,
    group: row.docNumber ?? row.docTitle ?? row.id,
    local,
    scored,
    learnt: true,
    gold: row.lines.map((_, i) => (row.labels[String(i)] ?? []).map((part) => PARTS.indexOf(part))),
    judged: row.lines.map((_, i) => row.judged?.includes(i) ?? true),
  }));
}

const isProvincial = (row: Row): boolean => /(?:UBND|HĐND)/u.test(row.docNumber ?? '');

/** The articles to learn from: acts of the centre and of provinces, of the given set, of our own labels and of reviewers. */
export function trainingData(folder: string, { share, feedback, reviewed }: Choice): Labelled[] {
  const taken = <T>(rows: readonly T[], part: number): T[] => rows.filter((_, i) => i % 100 < part * 100);
  const own = (file: 'central' | 'provincial'): Row[] => taken(readLabels(file, folder), share).map(({ id, article, labels }) => ({ id, ...article, labels }));
  const local = prepared(rowsIn(join(folder, 'eval/clauses-local-train.jsonl')), { local: true, scored: true });
  const said = feedback.flatMap(rowsIn);
  const all = [
    ...prepared(rowsIn(join(folder, 'eval/clauses-train.jsonl')), { local: false, scored: true }),
    ...local.map((item, i) => ({ ...item, learnt: i % 100 < reviewed * 100 })),
    ...(share === 0 ? [] : [...prepared(own('central'), { local: false, scored: false }), ...prepared(own('provincial'), { local: true, scored: false })]),
    ...prepared(said.filter((row) => !isProvincial(row)), { local: false, scored: false }),
    ...prepared(said.filter(isProvincial), { local: true, scored: false }),
  ];
  const lines = new Map<string, number>();
  for (const { group, gold } of all) lines.set(group, (lines.get(group) ?? 0) + gold.length);
  return all.map((item) => ({ ...item, weight: Math.min(1, Math.sqrt(FULL_WEIGHT_LINES / lines.get(item.group)!)) }));
}

/**
 * A fold for each group: the biggest groups first, each to the fold with the fewest articles of its kind. Groups that are
 * scored are dealt out before those that are only learnt from, so that further labels leave the folds of the figures as they were.
 */
export function foldsOf(data: readonly Labelled[], folds: number): number[] {
  const sizes = new Map<string, { size: number; scored: boolean; local: boolean }>();
  for (const { group, local, scored } of data) {
    const known = sizes.get(`${local}|${group}`);
    sizes.set(`${local}|${group}`, { local, scored: scored || known?.scored === true, size: (known?.size ?? 0) + Number(scored || known?.scored !== true) });
  }
  const load = { scored: { true: zeros(folds), false: zeros(folds) }, learnt: { true: zeros(folds), false: zeros(folds) } };
  const fold = new Map<string, number>();
  for (const [key, { size, scored, local }] of [...sizes].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))) {
    const kind = load[scored ? 'scored' : 'learnt'][local ? 'true' : 'false'];
    const least = kind.indexOf(Math.min(...kind));
    kind[least] = kind[least]! + size;
    fold.set(key, least);
  }
  return data.map(({ group, local }) => fold.get(`${local}|${group}`)!);
}

const zeros = (count: number): number[] => new Array<number>(count).fill(0);

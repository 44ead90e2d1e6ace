/** From log-odds to labels: the same rule in training (to choose thresholds) and in use. */
import { evaluate } from '../forest';
import { articleBlocks, lineBlocks, parentBlocks, readArticle, sharedBlocks, type ReadArticle } from './features';
import { ANY, ARTICLE, logOdds, sigmoid, weigh, type FinderModel } from './model';
import { secondPassRows } from './second-pass';
import { settledCells, withCells } from './step-table';
import type { FinderArticle } from './types';

/** Probabilities of one line: ten parts in the order of PARTS, then "any part"; the ten are 0 where "any" is under its threshold. */
export type LineProbabilities = Float64Array;

export interface ArticleProbabilities {
  readonly read: ReadArticle;
  readonly lines: readonly LineProbabilities[];
  /** For each line the column that a table of steps settled, or null; may be empty. */
  readonly cells: readonly (number | null)[];
}

/** Both passes over an article, then the cells of a table of steps. */
export function probabilities(model: FinderModel, article: FinderArticle): ArticleProbabilities {
  const read = readArticle(article);
  const shared = weigh(model, sharedBlocks(read));
  const lent = new Map<number, Float64Array>();
  const logits = read.lines.map(({ shape: { parent } }, i) => {
    if (!lent.has(parent)) lent.set(parent, weigh(model, parentBlocks(read, parent)));
    return logOdds(model, shared, lent.get(parent)!, weigh(model, lineBlocks(read, i)));
  });
  if (model.forests.length === 0) return { read, lines: logits.map((l) => l.slice(0, ARTICLE).map(sigmoid)), cells: [] };
  const whole = logOdds(model, weigh(model, articleBlocks(read)))[ARTICLE]!;
  const lines = secondPassRows(read, logits, whole).map((row) => lineProbabilities(model, row));
  const cells = settledCells(read.lines, lines, model.thresholds);
  return { read, lines: withCells(lines, cells), cells };
}

/** A line that is not labelled at all is not asked for its parts: most lines of most acts, and most of the time. */
function lineProbabilities(model: FinderModel, row: Float32Array): LineProbabilities {
  const any = sigmoid(evaluate(model.forests[ANY]!, row, ANY));
  const asked = any >= model.thresholds[ANY]!;
  return Float64Array.from(model.forests, (forest, c) => (c === ANY ? any : asked ? sigmoid(evaluate(forest, row, c)) : 0));
}

/**
 * The parts of a line. "Any part" decides whether the line is labelled at all: it is the surer
 * judgement of the two. A line it lets through without a part over its threshold takes the likeliest.
 */
export function partsOf(line: LineProbabilities, thresholds: readonly number[]): number[] {
  if (line[ANY]! < thresholds[ANY]!) return [];
  const over: number[] = [];
  let best = 0;
  for (let c = 0; c < ANY; c++) {
    if (line[c]! >= thresholds[c]!) over.push(c);
    if (line[c]! / thresholds[c]! > line[best]! / thresholds[best]!) best = c;
  }
  return over.length ? over : [best];
}

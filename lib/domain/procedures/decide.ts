/** From log-odds to labels: the same rule in training (to choose thresholds) and in use. */
import { readArticle, articleBlocks, lineBlocks, sharedBlocks, type ReadArticle } from './features';
import { ANY, ARTICLE, evaluate, logOdds, sigmoid, weigh, type FinderModel } from './model';
import { secondPassRows } from './second-pass';
import type { FinderArticle } from './types';

/** Probabilities of one line: ten parts in the order of PARTS, then "any part". */
export type LineProbabilities = Float64Array;

export interface ArticleProbabilities {
  readonly read: ReadArticle;
  readonly lines: readonly LineProbabilities[];
}

/** Both passes over an article. */
export function probabilities(model: FinderModel, article: FinderArticle): ArticleProbabilities {
  const read = readArticle(article);
  const shared = weigh(model, sharedBlocks(read));
  const logits = read.lines.map((_, i) => logOdds(model, shared, weigh(model, lineBlocks(read, i))));
  if (model.forests.length === 0) return { read, lines: logits.map((l) => l.slice(0, ARTICLE).map(sigmoid)) };
  const whole = logOdds(model, weigh(model, articleBlocks(read)))[ARTICLE]!;
  const lines = secondPassRows(read, logits, whole).map((row) => Float64Array.from(model.forests, (f, c) => sigmoid(evaluate(f, row, c))));
  return { read, lines };
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

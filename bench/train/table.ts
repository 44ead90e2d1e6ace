/** The training articles as rows of features, and the first pass fitted to them. */
import { articleBlocks, lineBlocks, parentBlocks, readArticle, sharedBlocks, type Block, type ReadArticle } from '../../lib/domain/procedures/features';
import { ANY, ARTICLE } from '../../lib/domain/procedures/model';
import type { Labelled } from './data';
import type { Sight } from './options';
import { applyLinear, fitLinear, Rows, type Linear, type LinearOptions } from './linear';

export interface Table {
  readonly data: readonly Labelled[];
  readonly read: readonly ReadArticle[];
  readonly rows: Rows;
  /** First line row of each article; its last row is the article as a whole. */
  readonly start: readonly number[];
  /** Gold parts of a line row, or null for an article row. */
  readonly gold: readonly (readonly number[] | null)[];
  readonly positive: readonly boolean[];
  readonly weight: readonly number[];
}

export function tableOf(data: readonly Labelled[], { kinds, sources }: Sight): Table {
  const seen = (blocks: readonly Block[]): Block[] => blocks.filter((b) => kinds.includes(b.kind) && sources.includes(b.source));
  const rows = new Rows();
  const start: number[] = [];
  const gold: (readonly number[] | null)[] = [];
  const positive: boolean[] = [];
  const weight: number[] = [];
  const read = data.map((item, a) => {
    const article = readArticle(item.article);
    const shared = sharedBlocks(article);
    start.push(gold.length);
    item.gold.forEach((parts, i) => {
      rows.add(seen([...shared, ...parentBlocks(article, article.lines[i]!.shape.parent), ...lineBlocks(article, i)]), a);
      gold.push(parts);
      positive.push(parts.length > 0);
      weight.push(item.judged[i] ? item.weight : 0);
    });
    rows.add(seen(articleBlocks(article)), a);
    gold.push(null);
    const holds = item.gold.some((parts, i) => item.judged[i] && parts.length > 0);
    positive.push(holds);
    // That an article lays down nothing is known only where all its lines were judged.
    weight.push(holds || item.judged.every(Boolean) ? item.weight : 0);
    return article;
  });
  return { data, read, rows, start, gold, positive, weight };
}

const rowsOf = (t: Table, articles: readonly number[]): number[] => articles.flatMap((a) => Array.from({ length: t.data[a]!.gold.length + 1 }, (_, i) => t.start[a]! + i));

/** The first pass, from the given articles. */
export function fitFirst(t: Table, articles: readonly number[], options: LinearOptions): Linear {
  const target = (row: number, column: number): number => {
    const parts = t.gold[row]!;
    if (parts === null) return column === ARTICLE ? Number(t.positive[row]) : -1;
    if (column === ARTICLE) return -1;
    return Number(column === ANY ? parts.length > 0 : parts.includes(column));
  };
  return fitLinear(t.rows, rowsOf(t, articles), target, (row) => t.weight[row]!, options);
}

/** First-pass log-odds of every article (its lines, then the article) by models that never saw its document. */
export function outOfFold(t: Table, folds: readonly number[], count: number, options: LinearOptions): Float64Array[][] {
  const out: Float64Array[][] = [];
  const all = t.data.map((_, a) => a);
  for (let fold = 0; fold < count; fold++) {
    const model = fitFirst(t, all.filter((a) => folds[a] !== fold && t.data[a]!.learnt), options);
    for (const a of all) if (folds[a] === fold) out[a] = rowsOf(t, [a]).map((row) => applyLinear(model, t.rows, row));
    console.error(`first pass, fold ${fold + 1} of ${count}`);
  }
  return out;
}

/** Why a line got a part: what the first pass weighed most, put in words for a lawyer. */
import { CUES } from './cues';
import { featuresOf, lineBlocks, parentBlocks, sharedBlocks, type Block, type ReadArticle, type Source } from './features';
import { COLUMNS, rowOf, type FinderModel } from './model';
import type { FinderArticle, Reason } from './types';

interface Tally {
  total: number;
  top: number;
  words: string;
}

const clip = (text: string, length = 60): string => (text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length))} …`);

/** A block with the row of each of its features in the model's table, -1 where it has none. */
interface Weighed {
  readonly block: Block;
  readonly rows: readonly number[];
}

const weighed = (model: FinderModel, blocks: readonly Block[]): Weighed[] => blocks.map((block) => ({ block, rows: featuresOf(block).map((hash) => rowOf(model, hash)) }));

function contribution(model: FinderModel, row: number, value: number, column: number): number {
  return row < 0 ? 0 : model.weights[row * COLUMNS + column]! * model.steps[row]! * value;
}

function tally(model: FinderModel, blocks: readonly Weighed[], column: number): Map<Source, Tally> {
  const bySource = new Map<Source, Tally>();
  for (const { block, rows } of blocks) {
    const entry = bySource.get(block.source) ?? { total: 0, top: 0, words: '' };
    for (let k = 0; k < rows.length; k++) {
      const c = contribution(model, rows[k]!, block.value, column);
      entry.total += c;
      if (c <= entry.top || !block.wordsOf) continue;
      const words = block.wordsOf(k);
      if (words.length <= 2) continue;
      entry.top = c;
      entry.words = words;
    }
    bySource.set(block.source, entry);
  }
  return bySource;
}

/** The cue of the line that speaks most for the column, with its words as written. */
function strongestCue(model: FinderModel, read: ReadArticle, i: number, blocks: readonly Weighed[], column: number): Reason | null {
  const line = read.lines[i]!;
  const cues = blocks.find(({ block: { source, kind } }) => source === 'line' && kind === 'cues');
  let best: Reason | null = null;
  line.fired.cues.forEach((cue, k) => {
    const weight = cues ? contribution(model, cues.rows[k]!, cues.block.value, column) : 0;
    const match = CUES[cue]!.regex.exec(line.folded);
    if (!match || weight <= (best?.weight ?? 0.02)) return;
    const words = clip(line.text.slice(match.index, match.index + match[0].length).trim());
    best = { words, because: `từ “${words}”: ${CUES[cue]!.says}`, weight };
  });
  return best;
}

/** Up to three reasons for giving line `i` the part of each of `columns`, the weightiest first; never none. */
export function reasonsFor(model: FinderModel, article: FinderArticle, read: ReadArticle, i: number, columns: readonly number[]): Reason[][] {
  const blocks = weighed(model, [...lineBlocks(read, i), ...parentBlocks(read, read.lines[i]!.shape.parent), ...sharedBlocks(read)]);
  return columns.map((column) => reasonsOf(model, article, read, i, blocks, column));
}

function reasonsOf(model: FinderModel, article: FinderArticle, read: ReadArticle, i: number, blocks: readonly Weighed[], column: number): Reason[] {
  const sums = tally(model, blocks, column);
  const reasons: Reason[] = [];
  const cue = strongestCue(model, read, i, blocks, column);
  if (cue) reasons.push(cue);
  const line = sums.get('line');
  if (!cue && line && line.words) reasons.push({ words: line.words, because: `cụm từ “${line.words}”`, weight: line.top });
  const parent = article.lines[read.lines[i]!.shape.parent];
  const above = sums.get('parent');
  if (parent && above && above.total > 0.1) reasons.push({ words: clip(parent), because: `nằm dưới “${clip(parent)}”`, weight: above.total });
  const heading = sums.get('heading');
  if (heading && heading.total > 0.1 && article.heading) reasons.push({ words: clip(article.heading), because: `${article.article} có tên “${clip(article.heading)}”`, weight: heading.total });
  const around = (sums.get('previous')?.total ?? 0) + (sums.get('next')?.total ?? 0);
  if (reasons.length === 0) reasons.push({ words: clip(article.lines[i] ?? ''), because: 'đứng giữa các dòng cùng loại trong điều', weight: around });
  return reasons.sort((a, b) => b.weight - a.weight).slice(0, 3).map((r) => ({ ...r, weight: Math.round(r.weight * 100) / 100 }));
}

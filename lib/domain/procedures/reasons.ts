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

function contribution(model: FinderModel, hash: number, value: number, column: number): number {
  const row = rowOf(model, hash);
  return row < 0 ? 0 : model.weights[row * COLUMNS + column]! * model.scales[column]! * value;
}

function tally(model: FinderModel, blocks: readonly Block[], column: number): Map<Source, Tally> {
  const bySource = new Map<Source, Tally>();
  for (const block of blocks) {
    const entry = bySource.get(block.source) ?? { total: 0, top: 0, words: '' };
    featuresOf(block).forEach((hash, k) => {
      const c = contribution(model, hash, block.value, column);
      entry.total += c;
      if (c > entry.top && block.wordsOf) {
        const words = block.wordsOf(k);
        if (words.length > 2) {
          entry.top = c;
          entry.words = words;
        }
      }
    });
    bySource.set(block.source, entry);
  }
  return bySource;
}

/** The cue of the line that speaks most for the column, with its words as written. */
function strongestCue(model: FinderModel, read: ReadArticle, i: number, blocks: readonly Block[], column: number): Reason | null {
  const line = read.lines[i]!;
  const block = blocks.find((b) => b.source === 'line' && b.kind === 'cues');
  let best: Reason | null = null;
  line.fired.cues.forEach((cue, k) => {
    const weight = block ? contribution(model, featuresOf(block)[k]!, block.value, column) : 0;
    const match = CUES[cue]!.regex.exec(line.folded);
    if (!match || weight <= (best?.weight ?? 0.02)) return;
    const words = clip(line.text.slice(match.index, match.index + match[0].length).trim());
    best = { words, because: `từ “${words}”: ${CUES[cue]!.says}`, weight };
  });
  return best;
}

/** Up to three reasons for giving column `column` to line `i`, the weightiest first; never empty. */
export function reasonsFor(model: FinderModel, article: FinderArticle, read: ReadArticle, i: number, column: number): Reason[] {
  const blocks = [...lineBlocks(read, i), ...parentBlocks(read, read.lines[i]!.shape.parent), ...sharedBlocks(read)];
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

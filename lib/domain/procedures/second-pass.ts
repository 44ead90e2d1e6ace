/**
 * What the second pass looks at: the first pass's log-odds for the line, its chapeau, its neighbours,
 * its siblings and the article, with the line's cues and shape. Fixed width, so that trees can be trained.
 */
import { CUES, CUE_CLASSES } from './cues';
import type { ReadArticle } from './features';
import type { LineShape } from './lines';
import { ANY, COLUMNS } from './model';

const LABELS = ANY + 1; // ten parts and "any"
const VIEWS = 8; // own, parent, previous, next, siblings' mean, article's mean, article's maximum, children's maximum
const EXTRA = 16;

/** Number of features of a row. */
export const WIDTH = LABELS * VIEWS + EXTRA + CUES.length + CUE_CLASSES.length * 2;

const MARKERS = ['plain', 'clause', 'point', 'dash'];
const ABSENT = -9; // stands for "no such line": far below any log-odds that occur

/** The rows of one article; `logits` are the first pass's, one per line, `article` its article column. */
export function secondPassRows(read: ReadArticle, logits: readonly Float64Array[], article: number): Float32Array[] {
  const n = read.lines.length;
  const mean = new Float64Array(COLUMNS);
  const top = new Float64Array(COLUMNS).fill(ABSENT);
  for (const l of logits) for (let c = 0; c < LABELS; c++) {
    mean[c]! += l[c]! / n;
    top[c] = Math.max(top[c]!, l[c]!);
  }
  const order = logits.map((l) => l[ANY]!).sort((a, b) => b - a);
  const groups = groupMeans(read, logits);
  const below = childrenMaxima(read, logits);
  return read.lines.map((line, i) => {
    const row = new Float32Array(WIDTH);
    let at = 0;
    const put = (view: ArrayLike<number> | undefined): void => {
      for (let c = 0; c < LABELS; c++) row[at++] = view ? view[c]! : ABSENT;
    };
    const { shape } = line;
    const group = groups.get(groupOf(shape))!;
    put(logits[i]);
    put(logits[shape.parent]);
    put(logits[i - 1]);
    put(logits[i + 1]);
    put(group.mean);
    put(mean);
    put(top);
    put(below[i]);
    const extra = [
      article, i, n, i / n, MARKERS.indexOf(shape.marker), shape.depth, line.grams.words.length, line.ending === ':' ? 1 : line.ending === ';' ? 2 : line.ending === '.' ? 3 : 0,
      shape.parent < 0 ? -1 : i - shape.parent, group.size, order[1] ?? ABSENT, order[2] ?? ABSENT, logits[i - 2]?.[ANY] ?? ABSENT, logits[i + 2]?.[ANY] ?? ABSENT,
      read.act.startsWith('qđ') ? 1 : read.act.startsWith('nq') ? 2 : read.act.startsWith('tt') ? 3 : read.act.startsWith('nđ') ? 4 : 0, shape.quoted ? 1 : 0,
    ];
    for (const value of extra) row[at++] = value;
    for (const c of line.fired.cues) row[at + c] = 1;
    at += CUES.length;
    for (const c of read.heading.fired.classes) row[at + c] = 1;
    at += CUE_CLASSES.length;
    for (const c of read.lines[shape.parent]?.fired.classes ?? []) row[at + c] = 1;
    return row;
  });
}

interface Group {
  size: number;
  readonly mean: Float64Array;
}

/** Lines under the same line and of the same depth are siblings: what is said of one is likely of the others. */
const groupOf = (shape: LineShape): number => (shape.parent + 1) * 8 + shape.depth;

function groupMeans(read: ReadArticle, logits: readonly Float64Array[]): Map<number, Group> {
  const groups = new Map<number, Group>();
  read.lines.forEach(({ shape }, i) => {
    const key = groupOf(shape);
    let group = groups.get(key);
    if (!group) groups.set(key, group = { size: 0, mean: new Float64Array(LABELS) });
    group.size++;
    for (let c = 0; c < LABELS; c++) group.mean[c]! += logits[i]![c]!;
  });
  for (const { size, mean } of groups.values()) for (let c = 0; c < LABELS; c++) mean[c]! /= size;
  return groups;
}

/** For each line the greatest log-odds of the lines under it; undefined where none are. */
function childrenMaxima(read: ReadArticle, logits: readonly Float64Array[]): (Float64Array | undefined)[] {
  const maxima: (Float64Array | undefined)[] = new Array<undefined>(read.lines.length).fill(undefined);
  read.lines.forEach(({ shape }, i) => {
    if (shape.parent < 0) return;
    const max = (maxima[shape.parent] ??= new Float64Array(LABELS).fill(ABSENT));
    for (let c = 0; c < LABELS; c++) max[c] = Math.max(max[c]!, logits[i]![c]!);
  });
  return maxima;
}

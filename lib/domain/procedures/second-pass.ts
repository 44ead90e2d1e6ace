/**
 * What the second pass looks at: the first pass's log-odds for the line, its chapeau, its neighbours,
 * its siblings and the article, with the line's cues and shape. Fixed width, so that trees can be trained.
 */
import { CUES, CUE_CLASSES } from './cues';
import type { ReadArticle } from './features';
import { ANY, ARTICLE, COLUMNS } from './model';

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
  const groups = siblings(read);
  return read.lines.map((line, i) => {
    const row = new Float32Array(WIDTH);
    let at = 0;
    const put = (view: ArrayLike<number> | undefined): void => {
      for (let c = 0; c < LABELS; c++) row[at++] = view ? view[c]! : ABSENT;
    };
    const { shape } = line;
    const group = groups.get(`${shape.parent}/${shape.depth}`) ?? [i];
    put(logits[i]);
    put(logits[shape.parent]);
    put(logits[i - 1]);
    put(logits[i + 1]);
    put(columnwise(group.map((k) => logits[k]!), 'mean'));
    put(mean);
    put(top);
    put(columnwise(read.lines.flatMap((other, k) => (other.shape.parent === i ? [logits[k]!] : [])), 'max'));
    const extra = [
      article, i, n, i / n, MARKERS.indexOf(shape.marker), shape.depth, line.grams.words.length, line.ending === ':' ? 1 : line.ending === ';' ? 2 : line.ending === '.' ? 3 : 0,
      shape.parent < 0 ? -1 : i - shape.parent, group.length, order[1] ?? ABSENT, order[2] ?? ABSENT, logits[i - 2]?.[ANY] ?? ABSENT, logits[i + 2]?.[ANY] ?? ABSENT,
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

function siblings(read: ReadArticle): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  read.lines.forEach(({ shape }, i) => {
    const key = `${shape.parent}/${shape.depth}`;
    groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  return groups;
}

function columnwise(list: readonly Float64Array[], how: 'mean' | 'max'): Float64Array | undefined {
  if (list.length === 0) return undefined;
  const out = new Float64Array(ARTICLE).fill(how === 'max' ? ABSENT : 0);
  for (const l of list) for (let c = 0; c < ARTICLE; c++) out[c] = how === 'max' ? Math.max(out[c]!, l[c]!) : out[c]! + l[c]! / list.length;
  return out;
}

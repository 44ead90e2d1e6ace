/** Where the text of a page begins and ends at its sides, and how far apart its lines are. */
import type { Edges } from './paragraphs';
import { sizeOf, type Row } from './rows';

/** Lines that a page must have to speak for itself. */
const ENOUGH = 6;

export interface PageText {
  readonly width: number;
  /** Rows of running text. */
  readonly text: readonly Row[];
  /** Every row, those of tables too. */
  readonly all: readonly Row[];
}

/**
 * Edges of each page. A page of short lines takes what is usual on pages of its width; so
 * does the side of a page, since the margins of a left and a right page are mirrored.
 */
export function pageEdges(pages: readonly PageText[]): Edges[] {
  const own = pages.map((page) => edgesOf(page.text.length >= ENOUGH ? page.text : page.all));
  return pages.map((page, i) => {
    const mine = own[i] ?? edgesOf([]);
    const alike = pages.flatMap((other, k) => (k % 2 === i % 2 && Math.abs(other.width - page.width) < 2 && other.text.length >= ENOUGH ? [own[k] ?? mine] : []));
    const right = middle(alike.map((e) => e.right)) ?? mine.right;
    const left = middle(alike.map((e) => e.left)) ?? mine.left;
    const near = 2 * mine.pitch;
    return {
      ...mine,
      left: mine.left > left && page.text.length < 3 * ENOUGH ? left : mine.left,
      right: right - mine.right > near || page.text.length < ENOUGH ? Math.max(right, mine.right) : mine.right,
    };
  });
}

function edgesOf(rows: readonly Row[]): Edges {
  const lefts = rows.map((r) => r.x0).sort((a, b) => a - b);
  const rights = rows.map((r) => -r.x1).sort((a, b) => a - b);
  const steps = rows.flatMap((row, i) => {
    const step = row.y1 - (rows[i - 1]?.y1 ?? Infinity);
    return step > 0.5 * sizeOf(row) && step < 3 * sizeOf(row) ? [step] : [];
  });
  steps.sort((a, b) => a - b);
  const left = settled(lefts);
  const size = sizeOf(rows[0] ?? { y0: 0, y1: 14 });
  return { left, right: -settled(rights), pitch: steps[Math.floor(steps.length * 0.4)] ?? 1.2 * size, indent: commonest(lefts.filter((x) => x - left > 0.8 * size && x - left < 5 * size)) ?? left };
}

/** The least value that another is near to: one stray line makes no edge. */
function settled(sorted: readonly number[]): number {
  return sorted.find((x, i) => (sorted[i + 1] ?? Infinity) - x < 4) ?? sorted[0] ?? 0;
}

function commonest(values: readonly number[]): number | undefined {
  const count = (x: number): number => values.filter((y) => Math.abs(x - y) < 1.5).length;
  const best = values.reduce<number | undefined>((a, b) => (a === undefined || count(b) > count(a) ? b : a), undefined);
  return best !== undefined && count(best) > 1 ? best : undefined;
}

function middle(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

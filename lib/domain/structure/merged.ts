/**
 * Lines that hold two provisions ("1. … 2. …"), as PDF writers and careless typing make them. A
 * line stands in one provision only, so the second number stays text; but the row has passed it.
 */
import { POINT_LETTERS } from '../text/letters';
import type { Mark } from './marks';
import type { Page } from './page';

/** No provision is longer than so many lines where this is looked for. */
const REACH = 200;

/** Where the number that is missing before `mark` stands inside an earlier line, and how it is written; null where it does not. */
export function mergedBefore(page: Page, from: number, at: number, mark: Mark, last: number | null): { at: number; missing: string; order: number } | null {
  const order = Math.floor(last ?? 0) + 1;
  const pattern = patternOf(mark, order);
  if (pattern === null || order >= Math.floor(mark.order)) return null;
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const found = pattern.exec(page.texts[i] ?? '');
    if (found !== null) return { at: i, missing: `“${found[1] ?? ''}”`, order };
  }
  return null;
}

function patternOf(mark: Mark, order: number): RegExp | null {
  if (mark.kind === 'article') return new RegExp(`\\S\\s+(Điều ${order}\\s?[.:])`, 'u');
  if (mark.kind === 'clause') return new RegExp(`[\\p{L}\\d.;:”"’)]\\s+(${order}\\.)\\s?\\p{Lu}`, 'u');
  if (mark.kind === 'point') return new RegExp(`[\\p{L}\\d.;:”"’)]\\s+(${POINT_LETTERS[order - 1] ?? '-'}[.)])\\s`, 'u');
  return null;
}

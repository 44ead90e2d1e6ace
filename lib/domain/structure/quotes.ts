/** Where text that an amending act quotes begins and ends: “ … ”, often over many lines. */
import { readMark } from './marks';

// Some keyboards write ‘‘ … ’’ for “ … ”.
const OPENS = /^(?:[“"«]|‘‘|'')/;
const ENDS = /(?:[”"»]|’’|'')\s*[.;,:]*\s*$/;
const INSTRUCTION_ENDS = /:\s*$|như sau\s*[.:;]?\s*$/iu;
const INSTRUCTION_BEGINS = /^(?:sửa đổi|bổ sung|thay thế|thay|bãi bỏ|bỏ)\s/iu;

/** True where a line may open a quotation: it begins with a quotation mark and what stands before announces one. */
export function opensQuote(text: string, before: string, afterQuote: boolean): boolean {
  return OPENS.test(text) && (afterQuote || INSTRUCTION_ENDS.test(before));
}

/**
 * Position of the last line of the quotation that opens at `start`. `closed` is false
 * where no closing mark was found: the quotation then ends before the next instruction
 * of the amending act, or at `limit`.
 * @param texts all lines as shown
 * @param holder kind and order of the provision that quotes, to know its successor
 */
export function quoteEnd(texts: readonly string[], start: number, limit: number, holder: { kind: string; order: number } | null): { end: number; closed: boolean } {
  let depth = 0;
  const straight = texts[start]?.startsWith('"') === true;
  for (let i = start; i < limit; i++) {
    const text = texts[i] ?? '';
    if (i > start && isNextInstruction(text, holder)) return { end: i - 1, closed: false };
    depth += straight ? count(text, /"/g) % 2 : count(text, /[“«]|‘‘/g) - count(text, /[”»]|’’/g);
    const atEnd = ENDS.test(text);
    if (straight ? depth % 2 === 0 && atEnd : depth <= 0 || (depth === 1 && /(?:"|'')\s*[.;,]*$/.test(text))) return { end: i, closed: true };
  }
  return { end: limit - 1, closed: false };
}

function isNextInstruction(text: string, holder: { kind: string; order: number } | null): boolean {
  const mark = readMark(text);
  if (mark === null || mark.quoted || !INSTRUCTION_BEGINS.test(mark.rest)) return false;
  return mark.kind === 'article' || (holder !== null && mark.kind === holder.kind && mark.order > holder.order && mark.order <= holder.order + 1.01);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

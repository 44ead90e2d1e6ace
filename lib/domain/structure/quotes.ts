/** Where text that an amending act quotes begins and ends: “ … ”, often over many lines. */
import { openingQuote, readMark } from './marks';

const ENDS = /(?:[”"»]|’’|'')\s*[.;,:]*\s*$/;
const INSTRUCTION_ENDS = /:\s*$|như sau\s*[.:;]?\s*$/iu;
const INSTRUCTION_BEGINS = /^(?:sửa đổi|bổ sung|điều chỉnh|thay thế|thay|bãi bỏ|hủy bỏ|huỷ bỏ|bỏ)[,\s]/iu;

/** True where a line begins with a quotation mark. */
export function beginsWithQuote(text: string): boolean {
  return openingQuote(text) !== '';
}

/** True where the words before a quotation announce one ("… như sau:"). */
export function announcesQuote(text: string): boolean {
  return INSTRUCTION_ENDS.test(text);
}

/** What a quotation that opens within the line says first: "2. Hồ sơ" of "… như sau: “2. Hồ sơ"; null where none opens or it closes again on the line. */
export function quoteWithin(text: string): string | null {
  const inner = /(?:như sau|sau đây|thành|là)\s*:?\s*((?:[“"«]|‘‘|'').*)$/isu.exec(text)?.[1];
  return inner === undefined || depthAfter(inner, 0, inner.startsWith('"')) <= 0 ? null : inner;
}

/**
 * Position of the last line of the quotation that opens at `start`. `closed` is false
 * where no closing mark was found: the quotation then ends before the next instruction
 * of the amending act, or at `limit`.
 * @param texts all lines as shown
 * @param rows the numbers of the amending act that are open, to know their successors
 * @param straight true where the quotation opens with "
 */
export function quoteEnd(texts: readonly string[], start: number, limit: number, rows: readonly Row[], straight: boolean): { end: number; closed: boolean } {
  let depth = 0;
  for (let i = start; i < limit; i++) {
    const text = texts[i] ?? '';
    if (i > start && isNextInstruction(text, rows)) return { end: i - 1, closed: false };
    depth = depthAfter(text, depth, straight);
    const atEnd = ENDS.test(text);
    if (straight ? depth % 2 === 0 && atEnd : depth <= 0 || (depth === 1 && /(?:"|'')\s*[.;,]*$/.test(text))) return { end: i, closed: true };
  }
  return { end: limit - 1, closed: false };
}

interface Row {
  readonly kind: string;
  readonly order: number;
}

function depthAfter(text: string, depth: number, straight: boolean): number {
  return straight ? depth + (count(text, /"/g) % 2) : depth + count(text, /[“«]|‘‘/g) - count(text, /[”»]|’’/g);
}

/** Last line before the next instruction of the amending act, or before `limit`: the end of quoted text without quotation marks. */
export function lastBeforeInstruction(texts: readonly string[], start: number, limit: number, rows: readonly Row[]): number {
  for (let i = start + 1; i < limit; i++) if (isNextInstruction(texts[i] ?? '', rows)) return i - 1;
  return limit - 1;
}

function isNextInstruction(text: string, rows: readonly Row[]): boolean {
  const mark = readMark(text);
  if (mark === null || mark.quoted || !INSTRUCTION_BEGINS.test(mark.rest)) return false;
  return mark.kind === 'article' || rows.some((row) => mark.kind === row.kind && mark.order > row.order && mark.order <= row.order + 1.01);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

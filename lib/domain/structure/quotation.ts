/** A quotation of an amending act while it is read: where it goes to, and what it is for. */
import type { Node } from './nodes';
import type { Page } from './page';
import { type Mark, openingQuote, readMark } from './marks';
import { readInstruction } from './amendments';
import { announcesQuote, beginsWithQuote, lastBeforeInstruction, quoteEnd, quoteWithin } from './quotes';
import { Scope } from './scope';
import { beginsSignature } from './signature';
import type { AmendmentTarget } from './types';

export interface Quotation {
  readonly scope: Scope;
  /** Positions of its first and last line. */
  readonly begin: number;
  readonly end: number;
  /** What of the quotation marks is missing: the one at the end, or both. */
  readonly missing: 'none' | 'end' | 'both';
  readonly target: AmendmentTarget | undefined;
}

/**
 * True where a quotation opens with the line at `at`: announced by the words before it, next to
 * one that just closed, or with a number right under an instruction.
 * @param afterQuote whether a quotation closed on the line before
 */
export function opensAt(page: Page, at: number, scope: Scope, afterQuote: boolean): boolean {
  const holder = scope.current;
  const text = page.texts[at] ?? '';
  if (holder === null || !beginsWithQuote(text)) return false;
  const amends = holder.target !== undefined && holder.target.operation !== 'replace-phrase';
  if ((page.columns[at] ?? 0) > 1) return amends && announcesQuote(page.texts[at - 1] ?? '');
  return afterQuote || announcesQuote(page.texts[at - 1] ?? '') || (amends && page.marks[at] !== null && isLastLineOf(page, holder, at - 1));
}

/** The quotation that opens with the line at `at`. */
export function quotationAt(page: Page, at: number, scope: Scope): Quotation | null {
  const holder = scope.current;
  if (holder === null) return null;
  // “ may stand on a line of its own.
  const text = page.texts[at] ?? '';
  const alone = openingQuote(text) === text;
  return { ...bounded(page, at, scope, text.startsWith('"')), scope: new Scope(holder, holder.id, true), begin: alone ? at + 1 : at, target: holder.target };
}

/** The quotation that opens inside the line at `at` and goes on below it; its first words stay with the instruction. */
export function quotationWithin(page: Page, at: number, scope: Scope): Quotation | null {
  const holder = scope.current;
  if (holder?.target === undefined || holder.target.operation === 'replace-phrase') return null;
  const inner = quoteWithin(page.texts[at] ?? '');
  if (inner === null || at + 1 >= page.lines.length) return null;
  const inside = new Scope(holder, holder.id, true);
  const mark = readMark(inner);
  if (mark !== null) inside.skipTo(mark.kind, mark.order);
  return { ...bounded(page, at, scope, inner.startsWith('"')), scope: inside, begin: at, target: holder.target };
}

/**
 * The quotation that begins with the line at `at` although no mark says so: the instruction right
 * above announces the very provision that the line begins ("Sửa đổi khoản 2 Điều 5 như sau:", "2. …").
 */
export function unmarkedQuotationAt(page: Page, at: number, scope: Scope): Quotation | null {
  const holder = scope.current;
  const mark = page.marks[at] ?? null;
  const target = holder?.target;
  if (holder === null || target === undefined || mark === null || mark.quoted || !isTargetOf(target, mark)) return null;
  if (!announcesQuote(page.texts[at - 1] ?? '') || !isLastLineOf(page, holder, at - 1) || readInstruction(mark.rest, target) !== null) return null;
  const end = Math.min(lastBeforeInstruction(page.texts, at, page.lines.length, scope.rows()), bodyEnd(page, at, scope));
  return { scope: new Scope(holder, holder.id, true), begin: at, end, missing: 'both', target };
}

function isTargetOf({ operation, article, clause, point }: AmendmentTarget, { kind, number }: Mark): boolean {
  if (operation !== 'amend' && operation !== 'add') return false;
  if (point !== undefined) return kind === 'point' && number === point;
  return clause !== undefined ? kind === 'clause' && number === clause : kind === 'article' && number === article;
}

function bounded(page: Page, at: number, scope: Scope, straight: boolean): Pick<Quotation, 'end' | 'missing'> {
  const found = quoteEnd(page.texts, at, page.lines.length, scope.rows(), straight);
  return found.closed ? { end: found.end, missing: 'none' } : { end: Math.min(found.end, bodyEnd(page, at, scope)), missing: 'end' };
}

/** Last line before the next article of this body or the signature: no quotation without an end goes beyond. */
function bodyEnd(page: Page, from: number, scope: Scope): number {
  const last = scope.lastArticle ?? 0;
  for (let i = from + 1; i < page.lines.length; i++) {
    const mark = page.marks[i];
    const nextArticle = mark?.kind === 'article' && !mark.quoted && mark.order > last && mark.order <= last + 1;
    if (nextArticle || beginsSignature(page.texts[i] ?? '')) return i - 1;
  }
  return page.lines.length - 1;
}

function isLastLineOf(page: Page, node: Node, at: number): boolean {
  return node.lines.at(-1) === page.lines[at]?.index;
}

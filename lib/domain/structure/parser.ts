/**
 * Goes through the lines once and puts each into exactly one provision. The page may
 * be in its head, in a body (of the document or of a regulation issued with it), in a
 * signature block, or in an appendix; within a body, a quotation has a scope of its own.
 */
import { type AnnexTitle, isIssuedWith, readAnnexTitle } from './annexes';
import { quotedTarget, readInstruction } from './amendments';
import { isArticleName, isNameBelow, isTitleLine } from './headings';
import { judge } from './judge';
import { isHeadMark, type Mark, readMark } from './marks';
import { describe, nameOf, type Node, NodeList } from './nodes';
import { articleFollows, type Page } from './page';
import { opensQuote, quoteEnd } from './quotes';
import { provisionKind, Scope } from './scope';
import { beginsSignature } from './signature';
import type { AmendmentTarget, LineCorrection, ReadingWarning } from './types';
import { warning } from './warnings';

interface Quotation {
  readonly scope: Scope;
  readonly begin: number;
  readonly end: number;
  readonly target: AmendmentTarget | undefined;
}

type Zone = 'head' | 'body' | 'signature' | 'annex';

const NATIONAL_HEAD = /^(?:cộng\s+h[òo][àa]\s+xã hội|độc lập\s*[-–])/iu;
const HEAD_LINE = /^(?:[-–—_*\s.=]+|cộng\s+h[òo][àa]\s+xã hội.*|độc lập\s*[-–].*|(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|TỈNH|THÀNH PHỐ|BỘ|CHÍNH PHỦ)(?!\p{L})[^\p{Ll}]*)$/iu;

export class Parser {
  readonly list = new NodeList();
  readonly warnings: ReadingWarning[] = [];
  private zone: Zone = 'head';
  private scope = new Scope(null, '', false);
  private quotation: Quotation | null = null;
  /** Where lines go that belong to no scope: head, signature or appendix. */
  private loose: Node | null = null;
  private appendix: Node | null = null;
  private attachedCount = 0;
  private plainAppendices = 0;
  private quoteClosedAt = -1;

  /** @param said what a person said of lines, by index of the source line */
  constructor(
    private readonly page: Page,
    private readonly said: ReadonlyMap<number, LineCorrection>,
  ) {}

  /** Parses everything. */
  run(): void {
    for (let i = 0; i < this.page.lines.length; ) i = this.step(i);
  }

  /** Places the line at `i` (with title lines that belong to it) and returns the next to be placed. */
  private step(i: number): number {
    if (this.quotation !== null && i > this.quotation.end) this.quotation = null;
    if (this.page.contents.has(i)) return this.keep(i);
    const said = this.said.get(this.index(i));
    if (said?.as === 'text' || said?.as === 'continues') return this.keep(i);
    const mark = this.page.marks[i] ?? null;
    if (this.quotation !== null) return this.marked(i, mark);
    if (this.zone !== 'head') {
      const title = (this.page.columns[i] ?? 0) > 1 ? null : readAnnexTitle(this.page.texts, i, this.formatted(i));
      if (title !== null && this.mayBegin(title, i)) return title.kind === 'attached' ? this.beginAttached(i, title) : this.beginAppendix(i, title);
    }
    if (this.zone === 'annex') return this.keep(i);
    if (this.zone === 'signature') return this.afterSignature(i, mark);
    if (this.zone === 'body' && beginsSignature(this.page.texts[i] ?? '')) return this.beginSignature(i);
    if (this.zone === 'body' && this.beginQuotation(i)) return this.marked(i, mark);
    return this.marked(i, mark);
  }

  private marked(i: number, mark: Mark | null): number {
    if (mark === null) return this.keep(i);
    const scope = this.quotation?.scope ?? this.scope;
    if (this.restarts(i, mark)) {
      this.warnings.push(warning('attached-untitled', this.index(i)));
      this.enterAttached();
      return this.marked(i, mark);
    }
    const end = this.quotation?.end ?? this.page.lines.length - 1;
    const read = this.asTarget(i, mark);
    const verdict = judge(this.page, i, read, scope, end, this.quotation?.begin === i);
    this.warnings.push(...verdict.warnings);
    if (verdict.accepted) return this.open(i, read, scope);
    if (read.kind === 'clause') scope.ignoredClause = read.order;
    return this.keep(i);
  }

  /** “14a. …” after "Bổ sung Điều 14a …" is an article whose author left out the word. */
  private asTarget(i: number, mark: Mark): Mark {
    const target = this.quotation?.begin === i ? this.quotation.target : undefined;
    return mark.kind === 'clause' && target?.article === mark.number && target.clause === undefined ? { ...mark, kind: 'article' } : mark;
  }

  private open(i: number, mark: Mark, scope: Scope): number {
    this.zone = 'body';
    const kind = provisionKind(mark.kind);
    const parent = scope.holder(mark.kind);
    const { node, duplicate } = this.list.add(kind, mark.number, parent, scope.idPrefix(mark.kind), scope.quoted);
    if (duplicate && !scope.quoted) this.warnings.push(warning('number-duplicate', this.index(i), { now: describe(node), id: node.id }));
    scope.enter(mark, node);
    node.lines.push(this.index(i));
    const next = mark.kind === 'article' ? this.articleHeading(i, mark, node) : isHeadMark(mark) ? this.title(i + 1, node, mark.rest) : this.ownText(i, mark, node);
    this.setTarget(node, scope);
    return next;
  }

  private ownText(i: number, mark: Mark, node: Node): number {
    if (mark.rest !== '') node.text.push(mark.rest);
    return i + 1;
  }

  private articleHeading(i: number, mark: Mark, node: Node): number {
    const below = this.page.texts[i + 1] ?? '';
    if (mark.rest === '' && this.continues(i + 1) && isNameBelow(below, this.page.lines[i + 1]?.bold === true) && this.continues(i + 2)) {
      node.heading = below;
      node.lines.push(this.index(i + 1));
      return i + 2;
    }
    if (isArticleName(mark.rest, this.continues(i + 1))) node.heading = mark.rest;
    else if (mark.rest !== '') node.text.push(mark.rest);
    return i + 1;
  }

  /** Takes up the lines of a title that stands below its number. */
  private title(from: number, node: Node, rest: string): number {
    node.heading = rest;
    let i = from;
    while (i < from + 4 && this.continues(i) && !this.opensForm(i) && this.isTitle(this.page.texts[i] ?? '', node)) {
      node.heading = `${node.heading} ${this.page.texts[i] ?? ''}`.trim();
      node.lines.push(this.index(i));
      i++;
    }
    return i;
  }

  private isTitle(text: string, node: Node): boolean {
    return isTitleLine(text, node.heading) && !isIssuedWith(text) && !HEAD_LINE.test(text);
  }

  /** "Mẫu số 01" right below "PHỤ LỤC" is the first form in it, not its title. */
  private opensForm(i: number): boolean {
    const title = this.zone !== 'annex' || (this.page.columns[i] ?? 0) > 1 ? null : readAnnexTitle(this.page.texts, i, this.formatted(i));
    return title?.kind === 'appendix' && title.number !== '';
  }

  /** True where the line still belongs to what was just opened, as far as its looks tell. */
  private continues(i: number): boolean {
    if (i >= this.page.lines.length || (this.quotation !== null && i > this.quotation.end) || this.page.contents.has(i)) return false;
    const text = this.page.texts[i] ?? '';
    return !(isHeadMark(this.page.marks[i]) && this.page.marks[i]?.quoted !== true) && !beginsSignature(text);
  }

  private setTarget(node: Node, scope: Scope): void {
    if (this.quotation !== null) {
      if (node.parent === scope.root && this.quotation.target !== undefined) node.target = quotedTarget(this.quotation.target, node.kind, node.number);
      return;
    }
    let outer = node.parent;
    while (outer !== null && outer.target === undefined) outer = outer.parent;
    node.target = readInstruction(node.heading === '' ? (node.text[0] ?? '') : node.heading, outer?.target) ?? undefined;
  }

  private beginQuotation(i: number): boolean {
    const { texts } = this.page;
    const holder = this.scope.current;
    if (holder === null || (this.page.columns[i] ?? 0) > 1 || !opensQuote(texts[i] ?? '', texts[i - 1] ?? '', this.quoteClosedAt === i - 1)) return false;
    const own = readMark(holder.kind === 'clause' ? `${holder.number}.` : holder.kind === 'point' ? `${holder.number})` : '');
    const found = quoteEnd(texts, i, this.page.lines.length, own);
    const end = found.closed ? found.end : Math.min(found.end, this.bodyEnd(i));
    if (!found.closed) this.warnings.push(warning('quote-unclosed', this.index(i)));
    this.quotation = { scope: new Scope(holder, holder.id, true), begin: i, end, target: holder.target };
    this.quoteClosedAt = end;
    return true;
  }

  /** Last line before the next article of this body or the signature: no quotation without an end goes beyond. */
  private bodyEnd(from: number): number {
    const last = this.scope.lastArticle ?? 0;
    for (let i = from + 1; i < this.page.lines.length; i++) {
      const mark = this.page.marks[i];
      const nextArticle = mark?.kind === 'article' && !mark.quoted && mark.order > last && mark.order <= last + 1;
      if (nextArticle || beginsSignature(this.page.texts[i] ?? '')) return i - 1;
    }
    return this.page.lines.length - 1;
  }

  /** Article 1 after other articles, with an article 2 behind it: another text has begun. */
  private restarts(i: number, mark: Mark): boolean {
    const atOne = mark.kind === 'article' && mark.order === 1 && mark.punctuated && (this.page.columns[i] ?? 0) <= 1;
    return atOne && this.quotation === null && (this.scope.lastArticle ?? 0) >= 1 && articleFollows(this.page, i, 1);
  }

  private mayBegin(title: AnnexTitle, i: number): boolean {
    if (this.zone !== 'body') return true;
    const alone = title.rest === '' || this.formatted(i);
    return (!title.weak || alone) && this.scope.lastArticle !== null && !articleFollows(this.page, i, this.scope.lastArticle);
  }

  private beginAttached(i: number, title: AnnexTitle): number {
    const node = this.enterAttached();
    this.moveNationalHead(node);
    node.lines.push(this.index(i));
    node.heading = title.rest;
    let next = i + 1;
    while (next < i + 5 && this.continues(next) && !isIssuedWith(this.page.texts[next] ?? '')) {
      node.heading = `${node.heading} ${this.page.texts[next] ?? ''}`;
      node.lines.push(this.index(next));
      next++;
    }
    return next;
  }

  private enterAttached(): Node {
    const { node } = this.list.add('attached', '', null, '', false, String(++this.attachedCount));
    this.scope = new Scope(node, node.id, false);
    this.zone = 'body';
    return node;
  }

  /** The head of an attached regulation ("CỘNG HÒA …") was read as the end of the signature before its title came. */
  private moveNationalHead(node: Node): void {
    const from = this.loose;
    if (from === null || from.kind !== 'signature') return;
    let first = from.text.length;
    while (first > 1 && HEAD_LINE.test(from.text[first - 1] ?? '')) first--;
    if (!from.text.slice(first).some((t) => NATIONAL_HEAD.test(t))) return;
    node.text.push(...from.text.splice(first));
    node.lines.push(...from.lines.splice(first));
  }

  private beginAppendix(i: number, title: AnnexTitle): number {
    // Forms stand under the appendix that holds them; the next appendix stands beside it.
    const isForm = /^(?:mẫu|biểu)/iu.test(this.page.texts[i] ?? '');
    const parent = isForm ? this.appendix : null;
    const number = title.number;
    const { node } = this.list.add('appendix', number, parent, parent?.id ?? '', false, number === '' ? String(++this.plainAppendices) : number);
    if (!isForm) this.appendix = node;
    this.zone = 'annex';
    this.loose = node;
    node.lines.push(this.index(i));
    const issued = isIssuedWith(title.rest);
    if (issued) node.text.push(title.rest);
    return issued ? i + 1 : this.title(i + 1, node, title.rest);
  }

  private beginSignature(i: number): number {
    const parent = this.scope.root;
    this.loose = this.list.add('signature', '', parent, parent?.id ?? '', false).node;
    this.zone = 'signature';
    return this.keep(i);
  }

  /** After the signature comes another text, or, where only a page of the gazette stood between, the rest of this one. */
  private afterSignature(i: number, mark: Mark | null): number {
    const head = mark !== null && isHeadMark(mark) && !mark.quoted && (mark.punctuated || mark.kind !== 'article') && (this.page.columns[i] ?? 0) <= 1;
    if (!head || mark === null) return this.keep(i);
    const last = this.scope.last(mark.kind);
    if (mark.order === 1 && (mark.kind === 'article' || articleFollows(this.page, i - 1, 0))) {
      this.warnings.push(warning('attached-untitled', this.index(i)));
      this.enterAttached();
      return this.marked(i, mark);
    }
    if (last === null || mark.order <= last || mark.order > last + 1.01) return this.keep(i);
    this.warnings.push(warning('signature-inside', this.index(i), { now: nameOf(provisionKind(mark.kind), mark.number) }));
    this.zone = 'body';
    return this.marked(i, mark);
  }

  /** Puts a line that opens nothing where the text now stands. */
  private keep(i: number): number {
    const node = this.zone === 'body' ? ((this.quotation?.scope ?? this.scope).current ?? this.head()) : (this.loose ?? this.head());
    node.lines.push(this.index(i));
    node.text.push(this.page.texts[i] ?? '');
    return i + 1;
  }

  private head(): Node {
    this.loose ??= this.list.add('preamble', '', null, '', false).node;
    return this.loose;
  }

  private formatted(i: number): boolean {
    const line = this.page.lines[i];
    return line?.bold === true || line?.centred === true;
  }

  private index(i: number): number {
    return this.page.lines[i]?.index ?? i;
  }
}

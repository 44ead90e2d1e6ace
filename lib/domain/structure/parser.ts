/**
 * Goes through the lines once and puts each into exactly one provision. The page may
 * be in its head, in a body (of the document, of a regulation issued with it, or of an
 * appendix written like law), in a signature block, or in an appendix; within a body, a
 * quotation has a scope of its own.
 */
import { outlineOf } from './annex-outline';
import { type AnnexTitle, isIssuedWith, readAnnexTitle, readListTitle } from './annexes';
import { quotedTarget, readInstruction } from './amendments';
import { saidMark } from './corrections';
import { HEAD_LINE, isArticleName, isFootnoteMark, isNameBelow, isTitleLine, NATIONAL_HEAD } from './headings';
import { judge } from './judge';
import { isHeadMark, type Mark } from './marks';
import { mergedBefore } from './merged';
import { describe, nameOf, type Node, NodeList } from './nodes';
import { articleFollows, type Page } from './page';
import { opensAt, type Quotation, quotationAt, quotationWithin, unmarkedQuotationAt } from './quotation';
import { citesUpTo } from './rules/hard';
import { provisionKind, Scope, wordOf } from './scope';
import { beginsSignature, endsSignature } from './signature';
import type { LineCorrection, ReadingWarning } from './types';
import { isSaidOnce, warning } from './warnings';

type Zone = 'head' | 'body' | 'signature' | 'annex';

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
  /** Where the last line went, for one that goes on from it. */
  private latest: { readonly node: Node; readonly heading: boolean } | null = null;
  private readonly alreadySaid = new Set<string>();

  constructor(private readonly page: Page) {}

  /** Parses everything. */
  run(): void {
    for (let i = 0; i < this.page.lines.length; ) i = this.step(i);
  }

  /** Places the line at `i` (with title lines that belong to it) and returns the next to be placed. */
  private step(i: number): number {
    if (this.quotation !== null && i > this.quotation.end) this.quotation = null;
    const said = this.page.said.get(i);
    if (said !== undefined) return this.follow(i, said);
    if (this.page.contents.has(i)) return this.keep(i);
    const mark = this.page.marks[i] ?? null;
    if (this.quotation !== null) return this.marked(i, mark);
    if (this.zone !== 'head') {
      const title = this.annexTitle(i);
      if (title !== null && this.mayBegin(title, i)) return title.kind === 'attached' ? this.beginAttached(i, title) : this.beginAppendix(i, title);
    }
    if (this.zone === 'annex') return this.keep(i);
    if (this.zone === 'signature') return this.afterSignature(i, mark);
    if (this.zone === 'body' && !this.scope.inAppendix) {
      if (beginsSignature(this.page.texts[i] ?? '')) return this.beginSignature(i);
      if (opensAt(this.page, i, this.scope, this.quoteClosedAt === i - 1)) this.enter(quotationAt(this.page, i, this.scope));
      else this.enter(unmarkedQuotationAt(this.page, i, this.scope));
    }
    return this.marked(i, mark);
  }

  /** Does what a person said of the line. */
  private follow(i: number, said: LineCorrection): number {
    if (said.as === 'text') return this.keep(i);
    if (said.as === 'continues') return this.join(i);
    if (said.as === 'appendix') {
      const read = readAnnexTitle(this.page.texts, i, true);
      const title = read?.kind === 'appendix' ? read : { kind: 'appendix' as const, number: said.number?.trim() ?? '', rest: this.page.texts[i] ?? '', weak: false };
      return this.beginAppendix(i, title);
    }
    const mark = saidMark(this.page.texts[i] ?? '', said);
    if (this.zone === 'annex') this.scope = new Scope(this.loose, this.loose?.id ?? '', false);
    // An instruction does not stand in the text that it quotes.
    if (readInstruction(mark.rest, undefined) !== null) this.quotation = null;
    const scope = this.quotation?.scope ?? this.scope;
    return this.open(i, mark, scope, true);
  }

  /** Joins the line to the one above, which a line break has cut. */
  private join(i: number): number {
    const above = this.latest;
    if (above === null) return this.keep(i);
    const text = this.page.texts[i] ?? '';
    const { node } = above;
    if (above.heading || (node.text.length === 0 && node.heading !== '')) node.heading = `${node.heading} ${text}`.trim();
    else node.text.push(node.text.length === 0 ? text : `${node.text.pop() ?? ''} ${text}`);
    node.lines.push(this.index(i));
    return i + 1;
  }

  private marked(i: number, mark: Mark | null): number {
    if (mark !== null && this.restarts(i, mark)) {
      this.warn(warning('attached-untitled', this.index(i)));
      this.enterAttached();
      return this.marked(i, mark);
    }
    const scope = this.quotation?.scope ?? this.scope;
    const read = mark === null || (scope.inAppendix && mark.kind === 'article' && scope.lastArticle === null && mark.order !== 1) ? null : this.asTarget(i, mark);
    if (read !== null) {
      const end = this.quotation?.end ?? this.page.lines.length - 1;
      const verdict = judge(this.page, i, read, scope, end, this.quotation?.begin === i);
      if (verdict.accepted) return this.accept(i, read, scope, verdict.warnings);
      if (!scope.inAppendix) verdict.warnings.forEach((w) => this.warn(w));
      if (read.kind === 'clause') scope.ignoredClause = read.order;
    }
    if (this.quotation?.begin === i && this.quotation.target !== undefined && scope.current === scope.root) this.openUnnumbered(i, scope, this.quotation);
    return this.keep(i);
  }

  /** Opens what the rules accepted; a number that is missing before it may stand inside an earlier line. */
  private accept(i: number, mark: Mark, scope: Scope, warnings: readonly ReadingWarning[]): number {
    const gap = warnings.find((w) => w.code === 'number-gap' || w.code === 'number-start');
    const merged = gap === undefined ? null : mergedBefore(this.page, scope.openedAt(mark.kind), i, mark, scope.last(mark.kind));
    if (merged !== null) this.warn(warning('line-merged', this.index(merged.at), { missing: merged.missing }));
    if (!scope.inAppendix) for (const w of warnings) if (merged === null || w !== gap) this.warn(w);
    return this.open(i, mark, scope, false);
  }

  /** “14a. …” after "Bổ sung Điều 14a …" is an article whose author left out the word. */
  private asTarget(i: number, mark: Mark): Mark {
    const target = this.quotation?.begin === i ? this.quotation.target : undefined;
    return mark.kind === 'clause' && target?.article === mark.number && target.clause === undefined ? { ...mark, kind: 'article' } : mark;
  }

  /** @param said true where a person decided it: then nothing is doubtful */
  private open(i: number, mark: Mark, scope: Scope, said: boolean): number {
    this.zone = 'body';
    const parent = scope.holder(mark.kind);
    const kind = provisionKind(mark.kind, parent?.kind);
    const { node, duplicate } = this.list.add(kind, mark.number, parent, scope.idPrefix(mark.kind), scope.quoted);
    if (kind !== 'section') node.word = wordOf(mark.kind);
    if (duplicate && !scope.quoted && !said) this.warn(warning('number-duplicate', this.index(i), { now: describe(node), id: node.id }));
    if (said) scope.enterAsSaid(mark.kind, node, i, mark.order);
    else scope.enter(mark, node, i);
    this.put(node, i);
    const next = kind === 'article' ? this.articleHeading(i, mark, node) : isHeadMark(mark) ? this.title(i + 1, node, mark.rest) : this.ownText(i, mark, node);
    this.setTarget(node, scope);
    if (this.quotation === null && !scope.inAppendix) this.enter(quotationWithin(this.page, next - 1, scope));
    return next;
  }

  /** Quoted text without a number, such as the opening words of a clause. */
  private openUnnumbered(i: number, scope: Scope, quotation: Quotation): void {
    const kind = quotation.target?.point === undefined ? 'clause' : 'point';
    const { node } = this.list.add(kind, '', scope.root, scope.prefix, true);
    node.word = 'đoạn trích';
    node.target = quotation.target;
    scope.enterAsSaid(kind, node, i, Number.NaN);
  }

  private ownText(i: number, mark: Mark, node: Node): number {
    // "I. ĐỐI TƯỢNG ÁP DỤNG" in an appendix has a name, as a section has.
    if (node.kind === 'section' && isArticleName(mark.rest, this.bodyFollows(i + 1))) {
      node.heading = mark.rest;
      this.latest = { node, heading: true };
    } else if (mark.rest !== '') node.text.push(mark.rest);
    return i + 1;
  }

  private articleHeading(i: number, mark: Mark, node: Node): number {
    const below = this.page.texts[i + 1] ?? '';
    const bare = mark.rest === '' || isFootnoteMark(mark.rest);
    if (bare && this.continues(i + 1) && isNameBelow(below, this.page.lines[i + 1]?.bold === true) && this.bodyFollows(i + 2)) {
      node.heading = `${mark.rest} ${below}`.trim();
      this.put(node, i + 1, true);
      return i + 2;
    }
    if (isArticleName(mark.rest, this.bodyFollows(i + 1))) {
      node.heading = mark.rest;
      this.latest = { node, heading: true };
    } else if (mark.rest !== '') node.text.push(mark.rest);
    return i + 1;
  }

  /** Takes up the lines of a title that stands below its number. */
  private title(from: number, node: Node, rest: string): number {
    node.heading = rest;
    this.latest = { node, heading: true };
    let i = from;
    while (i < from + 4 && this.continues(i) && !this.opensForm(i) && this.isTitle(this.page.texts[i] ?? '', node)) {
      node.heading = `${node.heading} ${this.page.texts[i] ?? ''}`.trim();
      this.put(node, i, true);
      i++;
    }
    return i;
  }

  private isTitle(text: string, node: Node): boolean {
    return isTitleLine(text, node.heading) && !isIssuedWith(text) && !HEAD_LINE.test(text);
  }

  /** "Mẫu số 01" right below "PHỤ LỤC" is the first form in it, not its title. */
  private opensForm(i: number): boolean {
    const title = this.zone === 'annex' ? this.annexTitle(i) : null;
    return title?.kind === 'appendix' && title.number !== '';
  }

  /** True where the line still belongs to what was just opened, as far as its looks tell. */
  private continues(i: number): boolean {
    if (i >= this.page.lines.length || (this.quotation !== null && i > this.quotation.end) || this.page.contents.has(i) || this.page.said.has(i)) return false;
    const text = this.page.texts[i] ?? '';
    return !(isHeadMark(this.page.marks[i]) && this.page.marks[i]?.quoted !== true) && !beginsSignature(text);
  }

  /** True where text of what was just opened comes at `i`, or behind lines that only go on with its name. */
  private bodyFollows(i: number): boolean {
    const said = this.page.said.get(i);
    if (said === undefined) return this.continues(i);
    return said.as === 'continues' ? this.bodyFollows(i + 1) : ['text', 'clause', 'point'].includes(said.as);
  }

  private setTarget(node: Node, scope: Scope): void {
    if (this.quotation !== null) {
      const whole = node.parent === scope.root || node.kind === 'article';
      if (whole && this.quotation.target !== undefined) node.target = quotedTarget(this.quotation.target, node.kind, node.number);
      return;
    }
    let outer = node.parent;
    while (outer !== null && outer.target === undefined) outer = outer.parent;
    node.target = readInstruction(node.heading === '' ? (node.text[0] ?? '') : node.heading, outer?.target) ?? undefined;
  }

  private enter(quotation: Quotation | null): void {
    if (quotation === null) return;
    if (quotation.missing !== 'none') this.warn(warning(quotation.missing === 'end' ? 'quote-unclosed' : 'quote-unmarked', this.index(quotation.begin)));
    this.quotation = quotation;
    this.quoteClosedAt = quotation.end;
  }

  /** Article 1 after other articles, with an article 2 behind it: another text has begun. */
  private restarts(i: number, mark: Mark): boolean {
    const atOne = mark.kind === 'article' && mark.order === 1 && mark.punctuated && (this.page.columns[i] ?? 0) <= 1;
    return atOne && !citesUpTo(this.page.texts[i - 1] ?? '') && this.quotation === null && !this.scope.inAppendix && (this.scope.lastArticle ?? 0) >= 1 && articleFollows(this.page, i, 1);
  }

  private annexTitle(i: number): AnnexTitle | null {
    if ((this.page.columns[i] ?? 0) > 1 || this.page.said.has(i)) return null;
    const title = readAnnexTitle(this.page.texts, i, this.formatted(i));
    if (title !== null || this.zone !== 'signature' || !endsSignature(this.loose?.text ?? [])) return title;
    return readListTitle(this.page.texts, i);
  }

  private mayBegin(title: AnnexTitle, i: number): boolean {
    if (this.zone !== 'body') return true;
    const alone = title.rest === '' || this.formatted(i);
    if (title.weak && !alone) return false;
    if (this.scope.inAppendix || title.issued !== undefined) return true;
    return this.scope.lastArticle !== null && !articleFollows(this.page, i, this.scope.lastArticle);
  }

  private beginAttached(i: number, title: AnnexTitle): number {
    const node = this.enterAttached();
    this.moveNationalHead(node);
    node.heading = title.rest;
    this.put(node, i, true);
    let next = i + 1;
    if (title.issued !== undefined) {
      node.text.push(title.issued);
      return next;
    }
    while (next < i + 5 && this.continues(next) && !isIssuedWith(this.page.texts[next] ?? '')) {
      node.heading = `${node.heading} ${this.page.texts[next] ?? ''}`;
      this.put(node, next, true);
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
    const isForm = title.word !== undefined;
    const parent = isForm ? this.appendix : null;
    const number = title.number;
    const { node } = this.list.add('appendix', number, parent, parent?.id ?? '', false, number === '' ? String(++this.plainAppendices) : number);
    node.word = title.word;
    if (!isForm) this.appendix = node;
    this.zone = 'annex';
    this.loose = node;
    this.quotation = null;
    this.put(node, i);
    const issued = title.issued ?? (isIssuedWith(title.rest) ? title.rest : undefined);
    if (issued !== undefined) node.text.push(issued);
    if (title.issued !== undefined) node.heading = title.rest;
    const next = issued === undefined ? this.title(i + 1, node, title.rest) : i + 1;
    if (!isForm && /^phụ lục/iu.test(this.page.texts[i] ?? '')) this.readOutline(node, next);
    return next;
  }

  /** An appendix written like law is read like law. */
  private readOutline(node: Node, from: number): void {
    let to = from;
    while (to < this.page.lines.length && this.annexTitle(to) === null) to++;
    if (outlineOf(this.page, from, to, node.heading) === null) return;
    this.warn(warning('appendix-outline', node.lines[0] ?? null, { now: describe(node) }));
    this.scope = new Scope(node, node.id, false);
    this.zone = 'body';
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
      this.warn(warning('attached-untitled', this.index(i)));
      this.enterAttached();
      return this.marked(i, mark);
    }
    if (last === null || mark.order <= last || mark.order > last + 1.01) return this.keep(i);
    this.warn(warning('signature-inside', this.index(i), { now: nameOf(provisionKind(mark.kind), mark.number) }));
    this.zone = 'body';
    return this.marked(i, mark);
  }

  /** Puts a line that opens nothing where the text now stands. */
  private keep(i: number): number {
    const node = this.zone === 'body' ? ((this.quotation?.scope ?? this.scope).current ?? this.head()) : (this.loose ?? this.head());
    node.text.push(this.page.texts[i] ?? '');
    this.put(node, i);
    return i + 1;
  }

  private put(node: Node, i: number, heading = false): void {
    node.lines.push(this.index(i));
    this.latest = { node, heading };
  }

  private head(): Node {
    this.loose ??= this.list.add('preamble', '', null, '', false).node;
    return this.loose;
  }

  /** What is a way of writing is said once an article, not once a line. */
  private warn(warned: ReadingWarning): void {
    const key = isSaidOnce(warned.code) ? `${warned.code} ${this.scope.at('article')?.id ?? ''}` : '';
    if (key !== '' && this.alreadySaid.has(key)) return;
    this.alreadySaid.add(key);
    this.warnings.push(warned);
  }

  private formatted(i: number): boolean {
    const line = this.page.lines[i];
    return line?.bold === true || line?.centred === true;
  }

  private index(i: number): number {
    return this.page.lines[i]?.index ?? i;
  }
}

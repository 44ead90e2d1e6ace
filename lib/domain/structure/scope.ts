/**
 * Where the parser stands: which part, chapter, article, clause … is open. A document
 * has one scope, an attached regulation its own, and each quotation one for its time.
 */
import type { Mark, MarkKind } from './marks';
import type { Node } from './nodes';
import type { ProvisionKind } from './types';

/** Levels from high to low; decimal numbers ("2.1", "2.1.3") stand between clause and point. */
export const LEVELS: readonly MarkKind[] = ['part', 'chapter', 'section', 'subsection', 'article', 'group', 'clause', 'decimal', 'subdecimal', 'point', 'subpoint'];

interface OpenLevel {
  readonly node: Node;
  readonly sign: string;
  /** Position of the line that opened it. */
  readonly at: number;
}

export class Scope {
  private readonly open_ = new Map<MarkKind, OpenLevel>();
  /** Articles are numbered through a document, whatever chapter they stand in. */
  lastArticle: number | null = null;
  /** Order of the last closed provision of a level in its present holder. */
  private readonly last_ = new Map<MarkKind, number>();

  /** Orders of the row of a level so far. */
  private readonly seen_ = new Map<MarkKind, Set<number>>();

  /** Order of the last clause number that was read as text, until something opens. */
  ignoredClause: number | null = null;

  /**
   * @param root what holds the top level: null for the document itself
   * @param prefix what ids at the top level begin with
   */
  constructor(
    readonly root: Node | null,
    readonly prefix: string,
    readonly quoted: boolean,
  ) {}

  /** The lowest open provision, or the root. */
  get current(): Node | null {
    for (let i = LEVELS.length - 1; i >= 0; i--) {
      const open = this.open_.get(LEVELS[i] as MarkKind);
      if (open !== undefined) return open.node;
    }
    return this.root;
  }

  /** True in an appendix that is read as clauses and points. */
  get inAppendix(): boolean {
    return this.root?.kind === 'appendix';
  }

  /** The open provision of a level. */
  at(kind: MarkKind): Node | null {
    return this.open_.get(kind)?.node ?? null;
  }

  /** How the numbers of the open row of that level are set off: "." ")" …; null where none is open. */
  sign(kind: MarkKind): string | null {
    return this.open_.get(kind)?.sign ?? null;
  }

  /** Position of the line that opened the last provision of that level, or what holds the level; 0 where there is neither. */
  openedAt(kind: MarkKind): number {
    const level = LEVELS.indexOf(kind);
    for (let i = level; i >= 0; i--) {
      const open = this.open_.get(LEVELS[i] as MarkKind);
      if (open !== undefined) return open.at;
    }
    return 0;
  }

  /** What is open, with its last order: the numbers that could come next. */
  rows(): { kind: MarkKind; order: number }[] {
    return LEVELS.flatMap((kind) => (this.open_.has(kind) ? [{ kind, order: this.last(kind) ?? 0 }] : []));
  }

  /** Order of the last provision of that level in the present holder; null where a first one is due. */
  last(kind: MarkKind): number | null {
    return kind === 'article' ? this.lastArticle : (this.last_.get(kind) ?? null);
  }

  /** True where the row of that level already has the number. */
  has(kind: MarkKind, order: number): boolean {
    return this.seen_.get(kind)?.has(order) ?? false;
  }

  /** The node under which a mark of that level would stand. */
  holder(kind: MarkKind): Node | null {
    const level = LEVELS.indexOf(kind);
    for (let i = level - 1; i >= 0; i--) {
      const open = this.open_.get(LEVELS[i] as MarkKind);
      if (open !== undefined) return open.node;
    }
    return this.root;
  }

  /** What the id of such a provision builds on: articles leave out their chapter. */
  idPrefix(kind: MarkKind): string {
    return kind === 'article' ? this.prefix : (this.holder(kind)?.id ?? this.prefix);
  }

  /** Opens a provision at a line; everything below its level is closed. */
  enter(mark: Mark, node: Node, at: number): void {
    this.openLevel(mark.kind, node, at, mark.sign);
    // After a slip backwards (a, b, đ, c, g) the row goes on from its highest number; a row that begins anew does not.
    this.last_.set(mark.kind, mark.order < 2 ? mark.order : Math.max(mark.order, this.last_.get(mark.kind) ?? 0));
    this.seen_.set(mark.kind, (this.seen_.get(mark.kind) ?? new Set()).add(mark.order));
    if (mark.kind === 'article') this.lastArticle = Math.max(this.lastArticle ?? 0, mark.order);
  }

  /** Opens a provision that a person named: the row goes on from its number, if it has one. */
  enterAsSaid(kind: MarkKind, node: Node, at: number, order: number): void {
    this.openLevel(kind, node, at, '.');
    if (Number.isNaN(order)) return;
    this.last_.set(kind, order);
    if (kind === 'article') this.lastArticle = order;
  }

  /** Says that the row of a level has come to this number without a line of its own. */
  skipTo(kind: MarkKind, order: number): void {
    this.last_.set(kind, order);
  }

  private openLevel(kind: MarkKind, node: Node, at: number, sign: string): void {
    this.ignoredClause = null;
    for (const lower of LEVELS.slice(LEVELS.indexOf(kind) + 1)) {
      this.open_.delete(lower);
      this.last_.delete(lower);
      this.seen_.delete(lower);
    }
    this.open_.set(kind, { node, at, sign });
  }
}

/** The kind of provision that a mark makes under its holder: "3.1" right under an article is a clause, "I." in an appendix a section. */
export function provisionKind(kind: MarkKind, holder: ProvisionKind | null = null): ProvisionKind {
  if (kind === 'group') return holder === 'article' || holder === null ? 'clause' : 'section';
  if (kind === 'decimal') return holder === 'article' ? 'clause' : 'point';
  return kind === 'subdecimal' || kind === 'subpoint' ? 'point' : kind;
}

/** What lawyers call the numbers that the law on drafting does not know; undefined for the others. */
export function wordOf(kind: MarkKind): string | undefined {
  return { group: 'mục', subpoint: 'tiểu điểm' }[kind as string];
}

/**
 * Where the parser stands: which part, chapter, article, clause … is open. A document
 * has one scope, an attached regulation its own, and each quotation one for its time.
 */
import type { Mark, MarkKind } from './marks';
import type { Node } from './nodes';
import type { ProvisionKind } from './types';

/** Levels from high to low; a decimal number ("2.1") stands between clause and point. */
export const LEVELS: readonly MarkKind[] = ['part', 'chapter', 'section', 'subsection', 'article', 'clause', 'decimal', 'point'];

interface OpenLevel {
  readonly node: Node;
  readonly order: number;
}

export class Scope {
  private readonly open_ = new Map<MarkKind, OpenLevel>();
  /** Articles are numbered through a document, whatever chapter they stand in. */
  lastArticle: number | null = null;
  /** Order of the last closed provision of a level in its present holder. */
  private readonly last_ = new Map<MarkKind, number>();

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

  /** The open provision of a level. */
  at(kind: MarkKind): Node | null {
    return this.open_.get(kind)?.node ?? null;
  }

  /** Order of the last provision of that level in the present holder; null where a first one is due. */
  last(kind: MarkKind): number | null {
    return kind === 'article' ? this.lastArticle : (this.last_.get(kind) ?? null);
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

  /** Opens a provision; everything below its level is closed. */
  enter(mark: Mark, node: Node): void {
    this.ignoredClause = null;
    const level = LEVELS.indexOf(mark.kind);
    for (const lower of LEVELS.slice(level + 1)) {
      this.open_.delete(lower);
      this.last_.delete(lower);
    }
    this.open_.set(mark.kind, { node, order: mark.order });
    // After a slip backwards (a, b, đ, c, g) the row goes on from its highest number; a row that begins anew does not.
    this.last_.set(mark.kind, mark.order < 2 ? mark.order : Math.max(mark.order, this.last_.get(mark.kind) ?? 0));
    if (mark.kind === 'article') this.lastArticle = Math.max(this.lastArticle ?? 0, mark.order);
  }
}

/** The kind of provision that a mark makes. */
export function provisionKind(kind: MarkKind): ProvisionKind {
  return kind === 'decimal' ? 'point' : kind;
}

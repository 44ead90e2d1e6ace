/**
 * Tracked changes (sửa đổi có theo dõi) while a body is read: which of them the chosen view
 * leaves out, how many there are, and by whom. A move is a deletion where the words went away
 * and an insertion where they arrived.
 */
import { cleanText } from '../paragraph-lines';
import type { RevisionView } from '@/lib/domain/structure/types';
import type { Attributes } from '../xml';

export type Change = 'insertion' | 'deletion';

/** What the elements of tracked changes do; the same names mark paragraphs and rows as changed. */
export const CHANGES: Readonly<Record<string, Change | undefined>> = {
  'w:ins': 'insertion',
  'w:moveTo': 'insertion',
  'w:cellIns': 'insertion',
  'w:del': 'deletion',
  'w:moveFrom': 'deletion',
  'w:cellDel': 'deletion',
};

/** A change with its author: neighbours that are alike are one place to a reader. */
export interface Marked {
  readonly change: Change;
  readonly author: string;
}

export class Revisions {
  insertions = 0;
  deletions = 0;
  readonly authors = new Set<string>();
  /** How many of the open changes the view leaves out. */
  private mutedBy = 0;
  private open_ = 0;
  private before: Marked | null = null;

  constructor(readonly view: RevisionView) {}

  /** True while the words read are not in the text as viewed. */
  get muted(): boolean {
    return this.mutedBy > 0;
  }

  /** Whether the view leaves out what has such a mark. */
  leavesOut(change: Change): boolean {
    return (this.view === 'accepted') === (change === 'deletion');
  }

  /** Words changed begin. */
  begin(change: Change, attributes: Attributes): void {
    this.open_++;
    if (this.leavesOut(change)) this.mutedBy++;
    this.count(this.marked(change, attributes));
  }

  end(change: Change): void {
    this.open_ = Math.max(0, this.open_ - 1);
    if (this.leavesOut(change)) this.mutedBy = Math.max(0, this.mutedBy - 1);
  }

  /** Reads a mark on a paragraph or row; it is counted once its place in the text is known. */
  marked(change: Change, attributes: Attributes): Marked {
    const author = cleanText(attributes.get('w:author') ?? '');
    if (author !== '') this.authors.add(author);
    return { change, author };
  }

  /** Counts a change, unless it goes on the one before it. */
  count(mark: Marked): void {
    if (this.before?.change === mark.change && this.before.author === mark.author) return;
    if (mark.change === 'insertion') this.insertions++;
    else this.deletions++;
    this.before = mark;
  }

  /** Words or a paragraph mark that nobody changed: what comes is another place. */
  unchanged(): void {
    if (this.open_ === 0) this.before = null;
  }
}

/** How the comparison of two versions is laid out on the page. */
import type { Change, ChangeKind, WordSpan } from '@/lib/domain/compare/types';

/** Kinds in the order of the filter; "same" is no choice, since those are folded away. */
export const SHOWN_KINDS = ['changed', 'added', 'deleted', 'moved', 'renumbered'] as const satisfies readonly ChangeKind[];
export type ShownKind = (typeof SHOWN_KINDS)[number];

export const isShownKind = (value: unknown): value is ShownKind => SHOWN_KINDS.includes(value as ShownKind);

/** How many provisions are of each kind. */
export function countKinds(changes: readonly Change[]): Record<ChangeKind, number> {
  const counts: Record<ChangeKind, number> = { same: 0, changed: 0, moved: 0, renumbered: 0, added: 0, deleted: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

/** One change, or a run of provisions that stayed as they were. */
export type Row = { readonly kind: 'change'; readonly change: Change } | { readonly kind: 'same'; readonly ids: readonly string[] };

/** Changes with what stayed between them folded; with a filter only the changes of that kind, without folds. */
export function rowsOf(changes: readonly Change[], only: ShownKind | null): Row[] {
  if (only) return changes.filter(({ kind }) => kind === only).map((change) => ({ kind: 'change', change }));
  const rows: (Extract<Row, { kind: 'change' }> | { kind: 'same'; ids: string[] })[] = [];
  for (const change of changes) {
    const last = rows.at(-1);
    if (change.kind !== 'same') rows.push({ kind: 'change', change });
    else if (last?.kind === 'same') last.ids.push(change.to ?? '');
    else rows.push({ kind: 'same', ids: [change.to ?? ''] });
  }
  return rows;
}

/** The words of one side: what the older or the newer version has. */
export function sideOf(words: readonly WordSpan[], side: 'before' | 'after'): WordSpan[] {
  const other = side === 'before' ? 'added' : 'deleted';
  return words.filter(({ op }) => op !== other);
}

/** The versions to compare: those asked for if they exist, else the last but one and the last. Null with fewer than two. */
export function pairOf(numbers: readonly number[], from: number, to: number): { from: number; to: number } | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const last = sorted.at(-1);
  const previous = sorted.at(-2);
  if (last === undefined || previous === undefined) return null;
  return { from: sorted.includes(from) ? from : previous, to: sorted.includes(to) ? to : last };
}

/**
 * What became of a provision between two versions. moved: it stands under another parent or in
 * another order, its words may have changed too. renumbered: the same words under another
 * number. changed: other words, and possibly another number.
 */
export type ChangeKind = 'same' | 'changed' | 'moved' | 'renumbered' | 'added' | 'deleted';

/** A run of words in one text, the other or both. */
export interface WordSpan {
  readonly op: 'same' | 'added' | 'deleted';
  readonly text: string;
  /** How the older version wrote the same words, where it spelled or spaced them otherwise ("hoà" for "hòa"). */
  readonly was?: string;
}

/** One provision of either version or both; every provision occurs in exactly one change. */
export interface Change {
  readonly kind: ChangeKind;
  /** Id in the older version, null for an added provision. */
  readonly from: string | null;
  /** Id in the newer version, null for a deleted provision. */
  readonly to: string | null;
  /** Present exactly where the words differ: the spans give both texts back (see `textOf`). */
  readonly words?: readonly WordSpan[];
}

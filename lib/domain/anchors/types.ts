/**
 * Where a comment stands: not an offset alone, which the next version would break,
 * but the words themselves and the words around them (W3C Web Annotation, TextQuote).
 */
export interface Anchor {
  /** Id of the provision it was made in. */
  readonly provision: string;
  readonly quote: string;
  /** Words just before and just after the quote, across the borders of provisions. */
  readonly prefix: string;
  readonly suffix: string;
  /** Character offset of the quote in the provision's text when it was made. */
  readonly start: number;
  /** True where the quote stands in the heading of the provision, which is no part of its text. */
  readonly head?: boolean;
}

/**
 * sure: shown in its place. to-confirm: a likely place, which a person must confirm.
 * orphan: shown beside the document, with its quote.
 */
export type AnchorState = 'sure' | 'to-confirm' | 'orphan';

/** Where an anchor stands in a document. */
export interface AnchorPlace {
  readonly state: AnchorState;
  /** Null only for an orphan. */
  readonly provision: string | null;
  /** Character range in the provision's text; 0 and 0 for its heading and for an orphan. */
  readonly start: number;
  readonly end: number;
  /** How well quote, context and place agree, 0 to 1. */
  readonly score: number;
  /** How far the best place is ahead of the next best, 0 to 1. */
  readonly margin: number;
}

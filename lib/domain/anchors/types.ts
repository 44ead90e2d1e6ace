/** A quote in a provision, with enough around it to be found again (W3C Web Annotation: TextQuoteSelector). */
export interface Anchor {
  readonly provision: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Offset of the quote in the provision's text when it was made. */
  readonly start: number;
}

/** Where an anchor stands in another version, and how sure that is. */
export interface AnchorPlace {
  readonly state: 'sure' | 'to-confirm' | 'orphan';
  readonly provision: string | null;
  readonly start: number | null;
  readonly end: number | null;
  /** 0 to 1. */
  readonly score: number;
  /** Distance to the runner-up, 0 to 1; 0 where two places are equally good. */
  readonly margin: number;
}

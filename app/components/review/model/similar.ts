import type { Quote } from './quote';

/** The provision whose precedents are shown; with words, only of those. */
export interface SimilarAsked {
  readonly provisionId: string;
  readonly quote: Quote | null;
}

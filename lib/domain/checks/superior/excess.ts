/** What is compared, and what comes of it. */
import type { Source } from '../../procedures/extract/types';
import type { FoundProcedure } from '../../procedures/types';
import type { StructuredDocument } from '../../structure/types';

export interface Reading {
  readonly document: Pick<StructuredDocument, 'provisions'>;
  readonly procedure: FoundProcedure;
}

export interface Excess {
  readonly kind: 'time' | 'sets' | 'paper' | 'condition';
  /** Where the draft says it. */
  readonly draft: Source;
  /** What the act above says instead; for a paper, the list that it is not in. */
  readonly superior: Source;
}

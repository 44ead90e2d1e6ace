/** Giving the structure of a draft to other programs. */
import type { ReadingWarning, StructuredDocument } from '../domain/structure/types';

export type ExchangeFormat = 'akn' | 'json' | 'csv';

export interface ExchangeSource {
  /** Name of the file that was read. */
  readonly fileName: string;
  /** Format in which it came. */
  readonly format: string;
  readonly document: StructuredDocument;
  /** All that was doubtful in reading it. */
  readonly warnings: readonly ReadingWarning[];
  /** ISO date of the export. */
  readonly on: string;
}

export interface Exchange {
  write(format: ExchangeFormat, source: ExchangeSource): ExchangeFile;
}

export interface ExchangeFile {
  readonly text: string;
  readonly mediaType: string;
  /** Ending of the file name, without a dot. */
  readonly extension: string;
}

/** What a PDF gives before anything is read into it: words with their place on the page. */
import type { Result } from '@/lib/domain/result';

/** A word as printed. Lengths are in points (1/72 inch) from the upper left corner of the page as it is shown. */
export interface Word {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Top and bottom of the font's box, not of the ink: equal for all words of one font on one line. */
  readonly y0: number;
  readonly y1: number;
  /** True for words that do not run from left to right, as headers of the gazette on landscape pages. */
  readonly turned?: boolean;
  /** Undefined where the source does not know fonts. */
  readonly bold?: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

export type PdfFault = 'encrypted' | 'broken' | 'too-long' | 'unavailable';

/** What reading may cost before it is given up. */
export interface PdfLimits {
  readonly pages: number;
  readonly milliseconds: number;
  readonly words: number;
}

/** A way of getting at the words; `unavailable` means that another source should be asked. */
export type WordSource = (bytes: Uint8Array, limits: PdfLimits) => Promise<Result<readonly PdfPage[], PdfFault>>;

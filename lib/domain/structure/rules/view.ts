/** What the rules may look at when they judge whether a marked line begins a provision. */
import type { Mark } from '../marks';
import type { SourceLine } from '../types';

export interface MarkView {
  readonly mark: Mark;
  readonly line: SourceLine;
  /** Columns of the table in which the line stands; 0 outside tables and where tables are mere layout. */
  readonly columns: number;
  /** The words of the line before, "" at the beginning. */
  readonly previous: string;
  /** Order of the last provision of the same kind in the same holder; null where there is none yet. */
  readonly last: number | null;
  /** Order of the next line with a mark of the same kind before the holder can end; null where there is none. */
  readonly next: number | null;
  /** Order of the last number of this kind that was read as text in the same holder; null where there is none. */
  readonly ignored: number | null;
  /** True where the row already has this number. */
  readonly seen: boolean;
  /** True where the same number comes again before the holder can end. */
  readonly again: boolean;
  /** True where something open can hold the mark: an article for a clause, an article or clause for a point. */
  readonly holder: boolean;
  /** Number of the clause or article to which a decimal number ("2.1") must belong; null where there is neither. */
  readonly decimalBase: string | null;
  /** Number of the open point, to which "a.1" must belong; null where there is none. */
  readonly pointBase: string | null;
  /** How the row of this kind sets its numbers off so far ("." ")" …); null before its first. */
  readonly rowSign: string | null;
  /** True while a point is open, whose text may hold a numbered list. */
  readonly inPoint: boolean;
  /** True for the first line of a quotation: its number belongs to another act. */
  readonly quoteBegins: boolean;
}

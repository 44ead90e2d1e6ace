/** Reading an uploaded draft, whatever it was written with. */
import type { FileRevisions } from '../domain/process/types';
import type { Refusal, Result } from '../domain/result';
import type { ReadingWarning, SourceLine } from '../domain/structure/types';

/** What a file says, before anything is made of it. */
export interface DraftReading {
  /** "docx", "odt", "doc", "pdf", "html" or "text". */
  readonly format: string;
  /** Every paragraph and table cell in reading order; no text is lost. */
  readonly lines: readonly SourceLine[];
  readonly revisions: FileRevisions;
  readonly warnings: readonly ReadingWarning[];
}

export interface DraftFiles {
  /** Reads a draft; refuses what is no document with a code "too-large" or "unreadable-…". Never throws on a file. */
  read(fileName: string, bytes: Uint8Array): Promise<Result<DraftReading, Refusal>>;
}

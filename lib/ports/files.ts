/** Reading an uploaded draft, whatever it was written with. */
import type { FileRevisions } from '../domain/process/types';
import type { Refusal, Result } from '../domain/result';
import type { ReadingWarning, RevisionView, SourceLine, StructuredDocument } from '../domain/structure/types';

/** What a file says, before anything is made of it. */
export interface DraftReading {
  /** "docx", "odt", "doc", "pdf", "html" or "text". */
  readonly format: string;
  /** Every paragraph and table cell in reading order; no text is lost. */
  readonly lines: readonly SourceLine[];
  /** Where the file itself says its structure (Akoma Ntoso); otherwise the lines have to tell. */
  readonly document?: StructuredDocument;
  readonly revisions: FileRevisions;
  readonly warnings: readonly ReadingWarning[];
}

export interface ReadingWishes {
  /** How tracked changes are read; as if accepted unless told. */
  readonly revisions?: RevisionView;
  /** Hears how much has been read, 0 to 1, where the format tells. */
  readonly onProgress?: (share: number) => void;
}

export interface DraftFiles {
  /** Reads a draft; refuses what is no document with a code "too-large" or "unreadable-…". Never throws on a file. */
  read(fileName: string, bytes: Uint8Array, wishes?: ReadingWishes): Promise<Result<DraftReading, Refusal>>;
}

/** Reading an uploaded draft, whatever it was written with. */
import type { FileRevisions } from '../domain/process/types';
import type { Refusal, Result } from '../domain/result';
import type { LineCorrection, ReadingWarning, RevisionView, SourceLine, StructuredDocument } from '../domain/structure/types';

/** What a file says, and the structure it has. */
export interface DraftReading {
  /** "docx", "odt", "doc", "pdf", "html" or "text". */
  readonly format: string;
  /** Every paragraph and table cell in reading order; no text is lost. */
  readonly lines: readonly SourceLine[];
  /** Its provisions, as the file itself says them (Akoma Ntoso) or else as its lines tell, with the doubts of that. */
  readonly document: StructuredDocument;
  readonly revisions: FileRevisions;
  /** Doubts of reading the file; those of its structure are in the document. */
  readonly warnings: readonly ReadingWarning[];
}

export interface ReadingWishes {
  /** How tracked changes are read; as if accepted unless told. */
  readonly revisions?: RevisionView;
  /** What people said of lines that were read wrongly. */
  readonly corrections?: readonly LineCorrection[];
  /** Hears how much has been read, 0 to 1, where the format tells. */
  readonly onProgress?: (share: number) => void;
}

export interface DraftFiles {
  /**
   * Reads a draft into provisions. Refuses with a code "too-large" or "unreadable-…" what is no
   * document or takes too much to read, with "busy" when too many wait. Never throws on a file.
   */
  read(fileName: string, bytes: Uint8Array, wishes?: ReadingWishes): Promise<Result<DraftReading, Refusal>>;
}

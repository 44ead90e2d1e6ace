/** What reading an uploaded file gives, whatever its format. */
import type { Refusal, Result } from '@/lib/domain/result';
import type { ReadingWarning, RevisionView, SourceLine, StructuredDocument } from '@/lib/domain/structure/types';

/** A comment (bình luận) of a Word file, with the words it was put on. */
export interface FileComment {
  readonly author: string;
  /** As Word wrote it, usually ISO; empty if it gave none. */
  readonly date: string;
  readonly text: string;
  /** The commented words; empty where the comment has no range or its words were deleted. */
  readonly quote: string;
  /** Index of the line in which the quote begins, or null. */
  readonly line: number | null;
  /** True where Word says that the talk is over (đã giải quyết). */
  readonly resolved: boolean;
  /** Answers, oldest first. */
  readonly replies: readonly { readonly author: string; readonly date: string; readonly text: string }[];
}

/** A footnote or endnote (chú thích): kept beside the text, so that it does not run into a clause. */
export interface FileNote {
  readonly text: string;
  /** Index of the line that refers to it. */
  readonly line: number;
}

/** Changes that the office program tracked; whether the lines show them is `view`. */
export interface TrackedChanges {
  readonly insertions: number;
  /** Passages moved away count as deletions, where they went as insertions. */
  readonly deletions: number;
  readonly authors: readonly string[];
  readonly view: RevisionView;
}

export type FileFormat = 'docx' | 'doc' | 'odt' | 'pdf' | 'html' | 'text' | 'akn';

export interface ReadFile {
  readonly format: FileFormat;
  readonly lines: readonly SourceLine[];
  /** Where the file itself says its structure (Akoma Ntoso); otherwise the lines have to tell. */
  readonly document?: StructuredDocument;
  readonly trackedChanges: TrackedChanges;
  readonly comments: readonly FileComment[];
  readonly notes: readonly FileNote[];
  readonly warnings: readonly ReadingWarning[];
}

export interface ReadOptions {
  /** Largest file accepted, in bytes; 50 MB unless told. */
  readonly maxBytes?: number;
  /** How tracked changes are read; as if accepted unless told. */
  readonly revisions?: RevisionView;
  readonly onProgress?: Progress;
}

/** Hears how much of a file has been read, 0 to 1. */
export type Progress = (share: number) => void;

/**
 * Reads the bytes of one format, told by content before it is called; the error is the code of the refusal.
 * A format that is slow to read may say how far it has come.
 */
export type FormatReader = (bytes: Uint8Array, view: RevisionView, onProgress?: Progress) => Promise<Result<ReadFile, FileRefusalCode>> | Result<ReadFile, FileRefusalCode>;

export type FileRefusalCode =
  | 'empty-file'
  | 'too-large'
  | 'not-a-document'
  | 'old-word'
  | 'encrypted'
  | 'scan'
  | 'rtf'
  | 'word-xml'
  | 'other-office'
  | 'broken-zip'
  | 'zip-bomb'
  | 'broken-document'
  | 'too-long'
  | 'forbidden-xml'
  | 'no-text'
  | 'too-slow'
  | 'too-heavy'
  | 'reader-failed';

export type FileRefusal = Refusal<FileRefusalCode>;

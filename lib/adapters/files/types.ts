/** What reading an uploaded file gives, whatever its format. */
import type { Refusal } from '@/lib/domain/result';
import type { ReadingWarning, SourceLine } from '@/lib/domain/structure/types';

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
}

/** A footnote or endnote (chú thích): kept beside the text, so that it does not run into a clause. */
export interface FileNote {
  readonly text: string;
  /** Index of the line that refers to it. */
  readonly line: number;
}

/** Changes that Word tracked; the lines are read as if all were accepted. */
export interface TrackedChanges {
  readonly insertions: number;
  readonly deletions: number;
  readonly authors: readonly string[];
}

export interface ReadFile {
  readonly format: 'docx' | 'text';
  readonly lines: readonly SourceLine[];
  readonly trackedChanges: TrackedChanges;
  readonly comments: readonly FileComment[];
  readonly notes: readonly FileNote[];
  readonly warnings: readonly ReadingWarning[];
}

export interface ReadOptions {
  /** Largest file accepted, in bytes; 50 MB unless told. */
  readonly maxBytes?: number;
}

export type FileRefusalCode =
  | 'empty-file'
  | 'too-large'
  | 'not-a-document'
  | 'old-word'
  | 'encrypted'
  | 'pdf'
  | 'other-office'
  | 'broken-zip'
  | 'zip-bomb'
  | 'broken-document'
  | 'forbidden-xml'
  | 'no-text';

export type FileRefusal = Refusal<FileRefusalCode>;

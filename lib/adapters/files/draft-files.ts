import type { FileRevisions } from '@/lib/domain/process/types';
import { err, ok, type Refusal } from '@/lib/domain/result';
import { structure } from '@/lib/domain/structure/structure';
import type { DraftFiles, DraftReading } from '@/lib/ports/files';
import { readDraftFile } from './read-draft-file';
import type { FileComment, FileRefusal, ReadFile, ReadOptions } from './types';

/** The reader of uploaded drafts behind its port, in the process that asks. */
export function draftFiles(options: ReadOptions = {}): DraftFiles {
  return {
    async read(fileName, bytes, { revisions, corrections, onProgress } = {}) {
      const read = await readDraftFile(bytes, fileName, { ...options, revisions, onProgress });
      return read.ok ? ok(readingOf(read.value, read.value.document ?? structure(read.value.lines, corrections))) : err(inFamily(read.error));
    },
  };
}

/** All refusals of reading but the size are of one family: the file cannot be read. */
export const inFamily = (refusal: FileRefusal): Refusal => ({ ...refusal, code: refusal.code === 'too-large' ? refusal.code : `unreadable-${refusal.code}` });

const readingOf = ({ format, lines, trackedChanges, comments, warnings }: ReadFile, document: DraftReading['document']): DraftReading => ({
  format, lines, document, warnings, revisions: { ...trackedChanges, comments: comments.map(commentOf) } satisfies FileRevisions,
});

const commentOf = ({ author, date, text, quote, line, resolved, replies }: FileComment) => ({
  author, date: date || null, text, quote, line, resolved,
  replies: replies.map((reply) => ({ author: reply.author, date: reply.date || null, text: reply.text })),
});

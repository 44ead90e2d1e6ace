import type { FileRevisions } from '@/lib/domain/process/types';
import type { DraftFiles } from '@/lib/ports/files';
import { readDraftFile } from './read-draft-file';
import type { FileComment, ReadFile, ReadOptions } from './types';

/** The reader of uploaded drafts behind its port. All its refusals but the size are of one family: the file cannot be read. */
export function draftFiles(options: ReadOptions = {}): DraftFiles {
  return {
    async read(fileName, bytes, wishes = {}) {
      const read = await readDraftFile(bytes, fileName, { ...options, revisions: wishes.revisions });
      if (read.ok) return { ok: true, value: { format: read.value.format, lines: read.value.lines, document: read.value.document, revisions: revisionsOf(read.value), warnings: read.value.warnings } };
      const { code } = read.error;
      return { ok: false, error: { ...read.error, code: code === 'too-large' ? code : `unreadable-${code}` } };
    },
  };
}

const revisionsOf = ({ trackedChanges, comments }: ReadFile): FileRevisions => ({ ...trackedChanges, comments: comments.map(commentOf) });

const commentOf = ({ author, date, text, quote, line, resolved, replies }: FileComment) => ({
  author, date: date || null, text, quote, line, resolved,
  replies: replies.map((reply) => ({ author: reply.author, date: reply.date || null, text: reply.text })),
});

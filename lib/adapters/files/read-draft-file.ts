/** The one door through which uploaded files come in. */
import type { Result } from '@/lib/domain/result';
import { readDocx } from './docx/read-docx';
import { readText } from './read-text';
import { refuse } from './refusals';
import { decodeText, isEncryptedOffice, sniff } from './sniff';
import type { FileRefusal, ReadFile, ReadOptions } from './types';

const MEGABYTE = 1_000_000;

/**
 * Reads a draft from its bytes, told by content: the name is only used in sentences and
 * to know Markdown from text. Never throws; whatever is not readable is a refusal whose
 * sentence says what to do.
 */
export function readDraftFile(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Result<ReadFile, FileRefusal> {
  const limit = options.maxBytes ?? 50 * MEGABYTE;
  if (bytes.length > limit) return refuse('too-large', fileName, { limit: Math.round(limit / MEGABYTE) });
  switch (sniff(bytes)) {
    case 'empty': return refuse('empty-file', fileName);
    case 'pdf': return refuse('pdf', fileName);
    case 'markup':
    case 'binary': return refuse('not-a-document', fileName);
    case 'ole': return refuse(isEncryptedOffice(bytes) ? 'encrypted' : 'old-word', fileName);
    case 'zip': {
      const read = readDocx(bytes);
      return read.ok ? read : refuse(read.error, fileName);
    }
    case 'text': {
      const read = readText(decodeText(bytes) ?? '', /\.(md|markdown)$/i.test(fileName));
      return read.lines.length === 0 ? refuse('no-text', fileName) : { ok: true, value: read };
    }
  }
}

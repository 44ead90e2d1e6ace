/** The one door through which uploaded files come in. */
import type { Result } from '@/lib/domain/result';
import { readAkn } from '../exchange/read-akn';
import { readDoc } from './doc/read-doc';
import { readDocx } from './docx/read-docx';
import { decodeBytes } from './encodings';
import { readHtml, readMhtml } from './html/read-html';
import { readOdt } from './odt/read-odt';
import { readPdf } from './pdf/read-pdf';
import { readText } from './read-text';
import { refuse } from './refusals';
import { isEncryptedOffice, sniff } from './sniff';
import type { FileRefusal, FileRefusalCode, FormatReader, ReadFile, ReadOptions } from './types';

const MEGABYTE = 1_000_000;

/**
 * Reads a draft from its bytes, told by content: the name is only used in sentences and
 * to know Markdown from text. Never throws; whatever is not readable is a refusal whose
 * sentence says what to do.
 */
export async function readDraftFile(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Promise<Result<ReadFile, FileRefusal>> {
  const limit = options.maxBytes ?? 50 * MEGABYTE;
  if (bytes.length > limit) return refuse('too-large', fileName, { limit: Math.round(limit / MEGABYTE) });
  const reader = readerOf(bytes, fileName);
  if (typeof reader === 'string') return refuse(reader, fileName);
  const read = await reader(bytes, options.revisions ?? 'accepted', options.onProgress);
  return read.ok ? read : refuse(read.error, fileName);
}

function readerOf(bytes: Uint8Array, fileName: string): FormatReader | FileRefusalCode {
  switch (sniff(bytes)) {
    case 'empty': return 'empty-file';
    case 'binary':
    case 'markup': return 'not-a-document';
    case 'akn': return readAkn;
    case 'word-xml': return 'word-xml';
    case 'rtf': return 'rtf';
    case 'pdf': return readPdf;
    case 'html': return readHtml;
    case 'mhtml': return readMhtml;
    case 'odt':
    case 'flat-odt': return readOdt;
    case 'ole': return isEncryptedOffice(bytes) ? 'encrypted' : readDoc;
    case 'zip': return readDocx;
    case 'text': return () => readText(decodeBytes(bytes), /\.(md|markdown)$/i.test(fileName));
  }
}

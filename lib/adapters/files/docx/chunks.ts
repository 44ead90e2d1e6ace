/** Files that a .docx takes in whole (w:altChunk): documents put together by a program hold their pieces so. */
import type { Result } from '@/lib/domain/result';
import { readHtml } from '../html/read-html';
import { sniff } from '../sniff';
import type { FileRefusalCode, ReadFile } from '../types';

/** Texts of such a part, numbers included, a line each; null where it is missing or of a kind that cannot be read here. */
export function chunkTexts(bytes: Uint8Array | undefined, readDocx: (bytes: Uint8Array) => Result<ReadFile, FileRefusalCode>): readonly string[] | null {
  if (bytes === undefined) return null;
  switch (sniff(bytes)) {
    case 'zip': return shownLines(readDocx(bytes));
    case 'html': {
      const read = readHtml(bytes, 'accepted');
      return read instanceof Promise ? null : shownLines(read);
    }
    case 'text': return plainLines(new TextDecoder().decode(bytes));
    default: return null;
  }
}

/** A web page in the form of a letter (.mht) looks like text, but nobody could read it. */
function plainLines(text: string): readonly string[] | null {
  return /^\s*MIME-Version:/im.test(text.slice(0, 2_000)) ? null : text.split('\n').filter((line) => line.trim() !== '');
}

function shownLines(read: Result<ReadFile, FileRefusalCode>): readonly string[] | null {
  return read.ok ? read.value.lines.map((line) => [line.label, line.text].filter((t) => t !== undefined && t !== '').join(' ')) : null;
}

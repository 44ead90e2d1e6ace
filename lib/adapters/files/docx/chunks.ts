/** Files that a .docx takes in whole (w:altChunk): documents put together by a program hold their pieces so. */
import { shownText } from '@/lib/domain/structure/marks';
import type { Result } from '@/lib/domain/result';
import { decodeBytes } from '../encodings';
import { readHtml, readMhtml } from '../html/read-html';
import { readText } from '../read-text';
import { sniff } from '../sniff';
import type { FileRefusalCode, ReadFile } from '../types';

/** Texts of such a part, numbers included, a line each; null where it is missing or of a kind that cannot be read here. */
export function chunkTexts(bytes: Uint8Array | undefined, readDocx: (bytes: Uint8Array) => Result<ReadFile, FileRefusalCode>): readonly string[] | null {
  const read = bytes === undefined ? null : readChunk(bytes, readDocx);
  return read?.ok === true ? read.value.lines.map(shownText) : null;
}

function readChunk(bytes: Uint8Array, readDocx: (bytes: Uint8Array) => Result<ReadFile, FileRefusalCode>): Result<ReadFile, FileRefusalCode> | null {
  switch (sniff(bytes)) {
    case 'zip': return readDocx(bytes);
    case 'html': return readHtml(bytes, 'accepted');
    case 'mhtml': return readMhtml(bytes, 'accepted');
    case 'text': return readText(decodeBytes(bytes), false);
    default: return null;
  }
}

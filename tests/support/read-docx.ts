/** Reads a .docx built in a test; a refusal is an error there. */
import { readDocx } from '@/lib/adapters/files/docx/read-docx';
import type { ReadFile } from '@/lib/adapters/files/types';
import type { RevisionView } from '@/lib/domain/structure/types';
import { docx, type DocxParts } from './docx';

/** What is read of these bytes. */
export function readBytes(bytes: Uint8Array, view: RevisionView = 'accepted'): ReadFile {
  const result = readDocx(bytes, view);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** What is read of a .docx with this body. */
export const readBody = (body: string, parts: DocxParts = {}, view: RevisionView = 'accepted'): ReadFile => readBytes(docx(body, parts), view);

/** Its lines as the page shows them: automatic number, then text. */
export const shownLines = (body: string, parts: DocxParts = {}, view: RevisionView = 'accepted'): string[] =>
  readBody(body, parts, view).lines.map((l) => [l.label, l.text].filter((t) => t !== undefined && t !== '').join(' '));

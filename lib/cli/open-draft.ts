/** Opening the file that a command was given. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readDraftFile } from '../adapters/files/read-draft-file';
import type { ReadFile } from '../adapters/files/types';

/** Reads a draft from disk; null, with the reason on standard error, where it cannot be read. */
export function openDraft(path: string): ReadFile | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    console.error(`Không mở được tệp ${path}. Hãy kiểm tra đường dẫn.`);
    return null;
  }
  const read = readDraftFile(bytes, basename(path));
  if (read.ok) return read.value;
  console.error(read.error.sentence);
  return null;
}

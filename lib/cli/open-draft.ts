/** Opening the file that a command was given. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readDraftFile } from '../adapters/files/read-draft-file';
import type { ReadFile } from '../adapters/files/types';
import { structure } from '../domain/structure/structure';
import type { RevisionView, StructuredDocument } from '../domain/structure/types';
import { timed } from './timed';

export interface OpenedDraft {
  readonly file: ReadFile;
  readonly document: StructuredDocument;
  /** Milliseconds for reading the file and for finding its provisions. */
  readonly timings: { readonly read: number; readonly structure: number };
}

/** Reads a draft from disk; null, with the reason on standard error, where it cannot be read. */
export async function openDraft(path: string, revisions: RevisionView = 'accepted'): Promise<OpenedDraft | null> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    console.error(`Không mở được tệp ${path}. Hãy kiểm tra đường dẫn.`);
    return null;
  }
  const started = performance.now();
  const outcome = await readDraftFile(bytes, basename(path), { revisions });
  const read = Math.round((performance.now() - started) * 10) / 10;
  if (!outcome.ok) {
    console.error(outcome.error.sentence);
    return null;
  }
  const [document, structured] = timed(() => outcome.value.document ?? structure(outcome.value.lines));
  return { file: outcome.value, document, timings: { read, structure: structured } };
}

/** `soat compare OLD NEW [--json]`: what became of each provision from one version of a draft to the next. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readDraftFile } from '../adapters/files/read-draft-file';
import { compareVersions, type Change, type ChangeKind } from '../domain/compare/compare';
import { structure } from '../domain/structure/structure';
import type { StructuredDocument } from '../domain/structure/types';

const USAGE = 'Cách dùng: soat compare TỆP_CŨ TỆP_MỚI [--json]';

const KINDS: Readonly<Record<ChangeKind, string>> = {
  same: 'giữ nguyên',
  changed: 'sửa',
  moved: 'chuyển chỗ',
  renumbered: 'đổi số',
  added: 'thêm',
  deleted: 'bỏ',
};

interface Opened {
  readonly document: StructuredDocument;
  /** Milliseconds. */
  readonly read: number;
  readonly structured: number;
}

/** Exit code 0, or 2 on misuse or an unreadable file. */
export async function run(args: string[]): Promise<number> {
  const files = args.filter((arg) => arg !== '--json');
  const [older, newer] = files;
  if (files.length !== 2 || older === undefined || newer === undefined || files.some((file) => file.startsWith('--'))) {
    console.error(USAGE);
    return 2;
  }
  const before = open(older);
  const after = before && open(newer);
  if (!before || !after) return 2;
  const [changes, compare] = timed(() => compareVersions(before.document, after.document));
  const timings = { read: before.read + after.read, structure: before.structured + after.structured, compare };
  process.stdout.write(args.includes('--json') ? `${JSON.stringify({ changes, timings })}\n` : asText(changes));
  return 0;
}

/** The draft in a file; null, with the reason on standard error, if it cannot be read. */
function open(file: string): Opened | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    console.error(`Không mở được tệp ${file}.`);
    return null;
  }
  const [outcome, read] = timed(() => readDraftFile(bytes, basename(file)));
  if (!outcome.ok) {
    console.error(outcome.error.sentence);
    return null;
  }
  const [document, structured] = timed(() => structure(outcome.value.lines));
  return { document, read, structured };
}

/** Runs `work` and says how many milliseconds it took. */
function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const value = work();
  return [value, Math.round((performance.now() - start) * 10) / 10];
}

function asText(changes: readonly Change[]): string {
  const told = changes.filter((change) => change.kind !== 'same');
  if (told.length === 0) return 'Hai phiên bản không khác nhau.\n';
  return told.map((change) => `${lineOf(change)}\n`).join('');
}

function lineOf({ kind, from, to, words }: Change): string {
  const place = from === to || from === null || to === null ? (to ?? from) : `${from} → ${to}`;
  const text = words?.map(({ op, text: run }) => (op === 'same' ? run : op === 'added' ? `{+${run}+}` : `[-${run}-]`)).join('');
  return text === undefined ? `${KINDS[kind]}: ${place}` : `${KINDS[kind]}: ${place}: ${text.replace(/\n/g, ' ')}`;
}

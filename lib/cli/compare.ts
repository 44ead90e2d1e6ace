/** `soat compare OLD NEW [--json]`: what became of each provision from one version of a draft to the next. */
import { compareVersions, type Change, type ChangeKind } from '../domain/compare/compare';
import { openDraft } from './open-draft';
import { timed } from './timed';

const USAGE = 'Cách dùng: soat compare TỆP_CŨ TỆP_MỚI [--json]';

const KINDS: Readonly<Record<ChangeKind, string>> = {
  same: 'giữ nguyên',
  changed: 'sửa',
  moved: 'chuyển chỗ',
  renumbered: 'đổi số',
  added: 'thêm',
  deleted: 'bỏ',
};

/** Exit code 0, or 2 on misuse or an unreadable file. */
export async function run(args: string[]): Promise<number> {
  const files = args.filter((arg) => arg !== '--json');
  const [older, newer] = files;
  if (files.length !== 2 || older === undefined || newer === undefined || files.some((file) => file.startsWith('--'))) {
    console.error(USAGE);
    return 2;
  }
  const before = await openDraft(older);
  const after = before && await openDraft(newer);
  if (!before || !after) return 2;
  const [changes, compare] = timed(() => compareVersions(before.document, after.document));
  const timings = { read: before.timings.read + after.timings.read, structure: before.timings.structure + after.timings.structure, compare };
  process.stdout.write(args.includes('--json') ? `${JSON.stringify({ changes, timings })}\n` : asText(changes));
  return 0;
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

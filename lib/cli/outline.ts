/** `soat outline FILE`: the structure of a draft, in document order, to read or for other programs. */
import { parseArgs } from 'node:util';
import { exchange } from '../adapters/exchange/exchange';
import type { Provision, RevisionView, StructuredDocument } from '../domain/structure/types';
import type { ExchangeFormat } from '../ports/exchange';
import { openDraft } from './open-draft';

const USAGE = `Cách dùng: soat outline TỆP [--json | --format akn|json|csv] [--rejected]

  --rejected   đọc các thay đổi chưa chấp nhận trong Word như đã bị từ chối`;
const NAMES: Readonly<Record<Provision['kind'], string>> = {
  preamble: 'Mở đầu', part: 'Phần', chapter: 'Chương', section: 'Mục', subsection: 'Tiểu mục', article: 'Điều',
  clause: 'Khoản', point: 'Điểm', attached: 'Văn bản kèm theo', appendix: 'Phụ lục', signature: 'Phần ký',
};
/** Characters of a provision's text that the readable outline shows. */
const SHOWN = 90;

/** Exit code 0, or 2 on misuse or an unreadable file. */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  const draft = await openDraft(options.file, options.revisions);
  if (draft === null) return 2;
  const { file: read, document } = draft;
  const warnings = [...read.warnings, ...document.warnings];
  if (options.format === null) {
    process.stdout.write(asText(document));
    for (const w of warnings) console.error(`${w.line === null ? '' : `Dòng ${w.line + 1}: `}${w.message}`);
  } else {
    const on = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
    process.stdout.write(exchange.write(options.format, { fileName: options.file, format: read.format, document, warnings, on }).text);
  }
  return 0;
}

interface Options {
  readonly file: string;
  /** Null for the readable outline. */
  readonly format: ExchangeFormat | null;
  readonly revisions: RevisionView;
}

function readOptions(args: string[]): Options | null {
  const { values, positionals } = parseArgs({
    args, allowPositionals: true, strict: false,
    options: { json: { type: 'boolean' }, format: { type: 'string' }, rejected: { type: 'boolean' } },
  });
  const format = values.format ?? (values.json === true ? 'json' : null);
  const [file] = positionals;
  const unknown = Object.keys(values).some((name) => !['json', 'format', 'rejected'].includes(name));
  if (file === undefined || positionals.length > 1 || unknown || !(format === null || format === 'akn' || format === 'json' || format === 'csv')) return null;
  return { file, format, revisions: values.rejected === true ? 'rejected' : 'accepted' };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function asText({ head, provisions }: StructuredDocument): string {
  const depth = new Map<string, number>();
  const lines = [[head.type, head.number, head.title].filter((part) => part !== '').join(' — ')];
  for (const p of provisions) {
    const level = p.parent === null ? 0 : (depth.get(p.parent) ?? 0) + 1;
    depth.set(p.id, level);
    const text = (p.heading === '' ? p.text : p.heading).replace(/\s+/g, ' ');
    const shown = text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
    lines.push(`${'  '.repeat(level)}${[p.quoted === true ? '“' : '', p.word === undefined ? NAMES[p.kind] : capital(p.word), p.number === '' ? '' : ` ${p.number}`].join('')}  ${shown}`.trimEnd());
  }
  return `${lines.join('\n')}\n`;
}

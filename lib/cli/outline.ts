/** `soat outline FILE [--json]`: the structure of a draft, in document order. */
import type { Provision, ReadingWarning, StructuredDocument } from '../domain/structure/types';
import { openDraft } from './open-draft';

const USAGE = 'Cách dùng: soat outline TỆP [--json]';
const NAMES: Readonly<Record<Provision['kind'], string>> = {
  preamble: 'Mở đầu', part: 'Phần', chapter: 'Chương', section: 'Mục', subsection: 'Tiểu mục', article: 'Điều',
  clause: 'Khoản', point: 'Điểm', attached: 'Văn bản kèm theo', appendix: 'Phụ lục', signature: 'Phần ký',
};
/** Characters of a provision's text that the readable outline shows. */
const SHOWN = 90;

/** Exit code 0, or 2 on misuse or an unreadable file. */
export async function run(args: string[]): Promise<number> {
  const [file, ...others] = args.filter((arg) => arg !== '--json');
  if (file === undefined || others.length > 0 || file.startsWith('--')) {
    console.error(USAGE);
    return 2;
  }
  const draft = await openDraft(file);
  if (draft === null) return 2;
  const { file: read, document } = draft;
  const warnings = [...read.warnings, ...document.warnings];
  process.stdout.write(args.includes('--json') ? `${asJson(file, read.format, document, warnings)}\n` : asText(document));
  if (!args.includes('--json')) for (const w of warnings) console.error(`${w.line === null ? '' : `Dòng ${w.line + 1}: `}${w.message}`);
  return 0;
}

function asJson(file: string, format: string, { head, provisions }: StructuredDocument, warnings: readonly ReadingWarning[]): string {
  return JSON.stringify({
    file,
    format,
    document: head,
    // Which source lines a provision was made from is the parser's own affair.
    provisions: provisions.map(({ lines: _, ...shown }) => shown),
    warnings,
  });
}

function asText({ head, provisions }: StructuredDocument): string {
  const depth = new Map<string, number>();
  const lines = [[head.type, head.number, head.title].filter((part) => part !== '').join(' — ')];
  for (const p of provisions) {
    const level = p.parent === null ? 0 : (depth.get(p.parent) ?? 0) + 1;
    depth.set(p.id, level);
    const text = (p.heading === '' ? p.text : p.heading).replace(/\s+/g, ' ');
    const shown = text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
    lines.push(`${'  '.repeat(level)}${[p.quoted === true ? '“' : '', NAMES[p.kind], p.number === '' ? '' : ` ${p.number}`].join('')}  ${shown}`.trimEnd());
  }
  return `${lines.join('\n')}\n`;
}

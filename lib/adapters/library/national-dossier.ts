/** The papers of a procedure (thành phần hồ sơ) in the national list, one line each. */
import { linesIn, rowsOf, saidIn } from './national-cells';

export interface Dossier {
  readonly papers: readonly string[];
  /** Files of forms (mẫu đơn, tờ khai) without their ending. */
  readonly forms: readonly string[];
}

/** Heads of the table's columns, glued to what stands before and after. */
const COLUMNS = /(?:Bao gồm)?\s*Tên giấy tờ\s*Mẫu đơn, tờ khai\s*Số lượng/gu;
/** "… theo Mẫu số 051 bản chính,1 bản sao". */
const COUNT = /(\d+) bản chính(?:,\s*(\d+) bản sao)?/gu;
/** The name of a file, from where a capital stands behind a small letter, a digit or a closing sign without a space, or "Mẫu" behind a capital ("nhóm IVMau 36"). */
const FILE = /(?<=[\p{Ll}\d).;:”"]|\p{Lu}(?=M[aẫâ]u))(\p{Lu}(?:(?![\p{Ll}.;:)]\p{Lu}\p{Ll})[^\n;]){0,120})\.(?:docx?|pdf|xlsx?|rtf|odt|DOCX?|PDF)$/u;
const WHOLE_FILE = /^(.{1,120})\.(?:docx?|pdf|xlsx?|rtf|odt)$/iu;

/** Papers and forms of a cell; a cell that has neither is an empty dossier. */
export function dossierOf(cell: unknown): Dossier {
  const rows = rowsOf(cell);
  return rows ? fromRows(rows) : fromGlued(saidIn(cell));
}

function fromRows(rows: readonly Readonly<Record<string, string>>[]): Dossier {
  const papers = rows.flatMap(({ ten_giay_to: name = '', ghi_chu: note = '', so_luong: amount = '' }) => {
    if (name === '') return [];
    const [, originals = '', copies = ''] = /bản chính:\s*(\d+)\s*bản sao:\s*(\d+)/iu.exec(note) ?? [];
    // The export puts the file of the form into the column of the amount.
    const rest = originals === '' ? [amount, note].filter((text) => text !== '' && !WHOLE_FILE.test(text)).join('; ') : '';
    return [`${oneLine(name)}${counted(originals, copies)}${rest === '' ? '' : ` (${oneLine(rest)})`}`];
  });
  const forms = rows.flatMap(({ so_luong: amount = '' }) => linesIn(amount).flatMap((line) => WHOLE_FILE.exec(line)?.[1] ?? []));
  return { papers, forms: [...new Set(forms)] };
}

/** Each paper ends with how many of it are asked for; what the agency wrote about is kept where it stood. */
function fromGlued(text: string): Dossier {
  const papers: string[] = [];
  const forms: string[] = [];
  const add = (name: string, count: string): void => {
    const lines = linesIn(name.replace(COLUMNS, '\n'));
    const last = lines.pop() ?? '';
    papers.push(...lines);
    const file = count === '' ? null : FILE.exec(last);
    if (file?.[1] !== undefined) forms.push(file[1].trim());
    const paper = (file === null ? last : last.slice(0, file.index)).replace(/[.;,\s]+$/u, '');
    if (paper !== '') papers.push(`${paper}${count}`);
  };
  let at = 0;
  for (const match of text.matchAll(COUNT)) {
    const { index, 0: whole, 1: digits = '', 2: copies = '' } = match;
    const own = countIn(digits, text.charAt(index - 1), text.charAt(index + whole.length));
    if (own === 0) continue;
    add(text.slice(at, index + digits.length - own), counted(digits.slice(-own), copies));
    at = index + whole.length;
  }
  add(text.slice(at), '');
  return { papers, forms: [...new Set(forms)] };
}

/**
 * How many of the digits before "bản chính" are the count of a paper: none within a sentence ("nộp 01 bản chính và …"), the last one
 * where they run on from a number that ends the name.
 */
function countIn(digits: string, before: string, after: string): number {
  if (/[ .,;:)]/u.test(after)) return 0;
  const follows = /\s/u.test(before);
  if (follows && (digits.length === 1 || /^0\d$/u.test(digits))) return 0;
  return follows || digits.length > 2 ? 1 : digits.length;
}

/** " (bản chính: 1; bản sao: 2)"; nothing of what is not asked for. */
function counted(originals: string, copies: string): string {
  const asked = [['bản chính', originals], ['bản sao', copies]].filter(([, count]) => Number(count) > 0);
  return asked.length === 0 ? '' : ` (${asked.map(([what, count]) => `${what}: ${count}`).join('; ')})`;
}

const oneLine = (text: string): string => linesIn(text).join(' ');

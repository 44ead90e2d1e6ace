/** Who signs, and who receives: the block at the end of an act (Decree 30/2020, Annex I, parts II.7 and II.9). */
import type { Formalities } from './types';

type Signer = NonNullable<Formalities['signer']>;

const BY_ORDER = /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L|Q)\s?\.?\s*\p{Lu}{2}/u;
const OFFICES = '(?:PHÓ\\s+)?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|GIÁM ĐỐC|CHỦ NHIỆM|VIỆN TRƯỞNG|CHÁNH ÁN|CỤC TRƯỞNG|VỤ TRƯỞNG|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|TRƯỞNG BAN|TRƯỞNG PHÒNG|TRƯỞNG ĐOÀN|THỐNG ĐỐC|TỔNG KIỂM TOÁN(?: NHÀ NƯỚC)?|TỔNG THANH TRA|TỔNG CỤC TRƯỞNG|TỔNG GIÁM ĐỐC|TỔNG THƯ KÝ)|THỨ TRƯỞNG';
const OFFICE = new RegExp(`^(?:QUYỀN\\s+)?(?:${OFFICES})(?:[\\s,-]+[\\p{Lu}-]+)*$`, 'u');
const OFFICE_AT_END = new RegExp(`^((?:(?:TM|KT|TL|TUQ|Q)\\s?\\.\\s*|(?!\\p{Lu}+\\s?\\.))\\p{Lu}.*?\\S)\\s+((?:QUYỀN\\s+)?(?:${OFFICES})(?:\\s(?:THƯỜNG TRỰC|QUỐC HỘI|NƯỚC))?)$`, 'u');
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;
const RANK = /^(?:(?:GS|PGS|TS|ThS|BS|CN|KS)\.?\s*)+|^(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá)\s+/u;
const NAME = /^\p{Lu}\p{Ll}*(?:[\s-]\p{Lu}\p{Ll}*){1,5}$/u;
const NOISE = /^\(.*\)$|^ký bởi|^e-pas|^[-–—_.…\s]+$|^\[.*\]$/iu;
const RECIPIENTS = /^nơi nhận\s*[:;]?\s*/iu;
const DASH = /^[-–~•+*]\s*/u;
/** A name stands within so many lines below the office. */
const REACH = 4;

/** Reads the first signature of the block; the name may be missing, as in drafts. Null where nobody signs. */
export function readSigner(lines: readonly string[]): Signer | null {
  const parts = lines.flatMap(nameApart);
  const start = parts.findIndex((line) => BY_ORDER.test(line) || OFFICE.test(line));
  if (start < 0) return null;
  let end = start + 1;
  while (end < parts.length && CAPITALS.test(parts[end] ?? '') && !RECIPIENTS.test(parts[end] ?? '') && end < start + 6) end++;
  const written = parts.slice(start, end);
  const office = OFFICE.test(written.at(-1) ?? '') && !BY_ORDER.test(written.at(-1) ?? '') ? (written.pop() ?? '') : '';
  const above = written.join(' ');
  const split = office === '' ? OFFICE_AT_END.exec(above) : null;
  return { onBehalfOf: split?.[1] ?? above, office: split?.[2] ?? office, name: readName(parts.slice(end, end + REACH)) };
}

function readName(lines: readonly string[]): string {
  for (const line of lines) {
    const name = line.replace(RANK, '').replace(RANK, '');
    if (NAME.test(name)) return name;
    if (!NOISE.test(line)) return '';
  }
  return '';
}

/** "TỈNH CHỦ TỊCH Chẩu Văn Lâm": capitals with a name behind them on the same line. */
function nameApart(line: string): string[] {
  const m = /^([^\p{Ll}]*\p{Lu}{2})\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})$/u.exec(line);
  const capitals = m?.[1] ?? '';
  return m !== null && (BY_ORDER.test(capitals) || OFFICE.test(capitals) || OFFICE_AT_END.test(capitals)) ? [capitals, m[2] ?? ''] : [line];
}

/** The recipients after "Nơi nhận:", up to the filing line ("Lưu: VT, …") or the signature. */
export function readRecipients(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => RECIPIENTS.test(line));
  if (start < 0) return [];
  const found: string[] = [];
  const behind = (lines[start] ?? '').replace(RECIPIENTS, '');
  for (const line of [...(behind === '' ? [] : [behind]), ...lines.slice(start + 1)]) {
    if (BY_ORDER.test(line) || OFFICE.test(line) || (CAPITALS.test(line) && !DASH.test(line))) break;
    const last = found.at(-1);
    const filed = last !== undefined && /^lưu/iu.test(last);
    if (filed && !DASH.test(line)) break;
    // "- A; (để báo cáo) - B;" are two; a line without dash goes on with the one above until that has ended.
    const [first = '', ...rest] = line.split(/(?<=;(?:\s*\([^)]*\))?)\s+[-–~]\s+/u);
    if (last !== undefined && !DASH.test(line) && !/[;.]\s*$/u.test(last)) found[found.length - 1] = `${last} ${first}`;
    else found.push(first.replace(DASH, ''));
    found.push(...rest);
  }
  return found.map((r) => r.replace(/\s*[;,.]?\s*(?:\.\/\.)?\s*$/u, '')).filter((r) => r !== '');
}

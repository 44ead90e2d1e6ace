/** The head of a draft (phần thể thức): issuer, number, place and date, type, title. */
import { firstDate } from '../text/dates';
import { squeeze } from '../text/normalise';
import type { DocumentHead } from './types';

const TYPES = ['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh', 'Lệnh', 'Nghị quyết liên tịch', 'Nghị quyết', 'Nghị định', 'Quyết định', 'Thông tư liên tịch', 'Thông tư', 'Chỉ thị', 'Văn bản hợp nhất'];
const MOTTO = /^(?:cộng\s+h[òo][àa]\s+xã hội|độc lập\s*[-–]\s*tự do)/iu;
const NUMBER = /(?:^|\s)số\s*:?\s*([\d.…_\s]*[a-z]?\s*\/\s*(?:(?:\d{4}|[.…_\s]*)\s*\/\s*)?[A-ZĐ][\p{L}\d&\s-]*)/iu;
const PLACE_AND_DATE = /^[\p{L}\s.-]{2,40},\s*ngày/iu;
const RULE = /^[-–—_*\s.=]+$/u;
const GROUND = /^(?:căn cứ|theo đề nghị|xét |thực hiện |điều 1|chương i|phần )/iu;
const ISSUER = /^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|CHỦ TỊCH|BỘ |BỘ$|TÒA ÁN|TOÀ ÁN|VIỆN KIỂM SÁT|KIỂM TOÁN|NGÂN HÀNG|THANH TRA|SỞ |VĂN PHÒNG|ĐOÀN |UBND|HĐND)/u;
const DRAFT = /^\(?\s*dự\s*thảo/iu;
// Old resolutions name the council and its sitting right after the title: "… HỘI ĐỒNG NHÂN DÂN TỈNH … KHÓA IX, KỲ HỌP THỨ 4".
const SITTING = /\s+HỘI ĐỒNG NHÂN DÂN\s[^\p{Ll}]*KH(?:ÓA|OÁ)\s.*$/u;
/** A head is a page at most. */
const LONGEST = 40;

/** Reads the head from the lines before the first provision. What is not found is empty. */
export function readHead(preamble: readonly string[]): DocumentHead {
  const lines = preamble.slice(0, LONGEST).map(squeeze);
  const numberLine = lines.find((l) => NUMBER.test(l) && l.length < 80 && !GROUND.test(l));
  const number = numberLine === undefined ? '' : cleanNumber(NUMBER.exec(numberLine)?.[1] ?? '');
  const typeAt = lines.findIndex((l) => typeOf(l) !== null);
  const type = typeAt < 0 ? '' : (typeOf(lines[typeAt] ?? '') ?? '');
  const dateLine = lines.find((l) => PLACE_AND_DATE.test(l)) ?? lines.slice(0, Math.max(typeAt, 0)).find((l) => /ngày.*tháng.*năm/iu.test(l));
  return {
    type,
    number,
    title: typeAt < 0 ? '' : readTitle(lines, typeAt, type),
    issuer: readIssuer(lines, typeAt),
    date: dateLine === undefined ? null : firstDate(dateLine),
    draft: lines.some((l) => DRAFT.test(l)) || (number !== '' && !/^\d/.test(number)),
  };
}

/** "QUYẾT ĐỊNH", or the type with the title behind it on one line; a line in small letters is a sentence. */
function typeOf(line: string): string | null {
  const plain = line.replace(/^dự thảo\s+/iu, '');
  const found = TYPES.find((t) => plain.toUpperCase() === t.toUpperCase() || plain.startsWith(`${t.toUpperCase()} `));
  return found ?? null;
}

function readTitle(lines: readonly string[], typeAt: number, type: string): string {
  const title = [(lines[typeAt] ?? '').replace(/^dự thảo\s+/iu, '').slice(type.length).trim()];
  for (const line of lines.slice(typeAt + 1)) {
    if (GROUND.test(line) || RULE.test(line) || ISSUER.test(line) || DRAFT.test(line) || PLACE_AND_DATE.test(line) || NUMBER.test(line.slice(0, 12))) {
      if (title.some((t) => t !== '')) break;
      continue;
    }
    if (typeOf(line) !== null && title.some((t) => t !== '')) break;
    title.push(line);
    if (title.length > 8 || /[.;:]$/.test(line)) break;
  }
  return squeeze(title.join(' ')).replace(SITTING, '');
}

function readIssuer(lines: readonly string[], typeAt: number): string {
  const until = typeAt < 0 ? 12 : typeAt;
  const start = lines.findIndex((l, i) => i < until && ISSUER.test(l));
  if (start < 0) return '';
  const issuer: string[] = [];
  for (const line of lines.slice(start, until)) {
    if (RULE.test(line) || MOTTO.test(line) || NUMBER.test(line) || /\p{Ll}/u.test(line) || DRAFT.test(line)) break;
    issuer.push(line.replace(/\s*[-_–—]{3,}\s*$/, ''));
  }
  return squeeze(issuer.join(' '));
}

function cleanNumber(text: string): string {
  const compact = text.replace(/[…_\s]|\.{2,}/g, '').replace(/^\.+/, '');
  return /^\/?[\d./]*[\p{L}]/u.test(compact) ? compact : '';
}

/** The head of a draft (phần thể thức): issuer, number, place and date, type, title. */
import { firstDate } from '../text/dates';
import { readFormalities } from './formalities';
import { columnsApart } from './formalities-columns';
import type { DocumentHead } from './types';

const TYPES = ['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh', 'Lệnh', 'Nghị quyết liên tịch', 'Nghị quyết', 'Nghị định', 'Quyết định', 'Thông tư liên tịch', 'Thông tư', 'Chỉ thị', 'Văn bản hợp nhất'];
/** Administrative papers: a line must be these words and nothing else, since titles of acts begin with them too. */
const PAPERS = ['Tờ trình', 'Báo cáo', 'Kế hoạch', 'Thông báo', 'Hướng dẫn', 'Công điện', 'Quy chế', 'Quy định'];
/** What the sign of the number says of the type, where no line does. */
const SIGNS: readonly (readonly [RegExp, string])[] = [[/\/QĐ-/u, 'Quyết định'], [/\/NQ-/u, 'Nghị quyết'], [/\/NĐ-CP$/u, 'Nghị định'], [/\/TTLT-/u, 'Thông tư liên tịch'], [/\/TT-/u, 'Thông tư'], [/\/CT-/u, 'Chỉ thị']];
const MOTTO = /^(?:cộng\s+h[òo][àa]\s+xã hội|độc lập\s*[-–]\s*tự do)/iu;
const NUMBER = /(?:^|\s)số\s*:?\s*([\d.…_\s]*[a-z]?\s*\/\s*(?:(?:\d{4}|[.…_\s]*)\s*\/\s*)?[A-ZĐ][\p{L}\d&]*(?:\s?-\s?[A-ZĐ][\p{L}\d&]*)*)/iu;
const CONSOLIDATED = /\s*(\d+\/VBHN-[A-ZĐ]+)(?:\s\d{4})?$/u;
const PLACE_AND_DATE = /^[\p{L}\s.-]{2,40},\s*ngày/iu;
const RULE = /^[-–—_*\s.=]+$/u;
const LETTER = /^kính gửi\s*:/iu;
const ABOUT = /^V\/v\s*:?\s*/u;
const GROUND = /^(?:c[ăâ]n cứ|theo đề nghị|xét |thực hiện |sau khi xem xét|để |nhằm |điều 1|chương i|phần )/iu;
const ISSUER = /^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|CHỦ TỊCH|BỘ |BỘ$|TÒA ÁN|TOÀ ÁN|VIỆN KIỂM SÁT|KIỂM TOÁN|NGÂN HÀNG|THANH TRA|SỞ |VĂN PHÒNG|ĐOÀN |UBND|HĐND)/u;
const DRAFT = /^\(?\s*dự\s*thảo/iu;
// Old resolutions name the council and its sitting right after the title: "… HỘI ĐỒNG NHÂN DÂN TỈNH … KHÓA IX, KỲ HỌP THỨ 4".
const SITTING = /\s+(HỘI ĐỒNG NHÂN DÂN(?:(?!HỘI ĐỒNG NHÂN DÂN)[^\p{Ll}])*?)[\s,]+KH(?:ÓA|OÁ)\s.*$/u;
const NUMBERED = /^(?:\d{1,2}\s*[.)]|[-–+•*])\s*(?=\p{Lu})/u;
/** A head is a page at most. */
const LONGEST = 40;

/**
 * Reads the head from the lines before the first provision, with the formal parts around it. What is not found
 * is empty.
 * @param signature the lines of the signature block of the act itself
 */
export function readHead(preamble: readonly string[], signature: readonly string[] = []): DocumentHead {
  const lines = columnsApart(preamble.slice(0, LONGEST));
  const numberLine = lines.find((l) => NUMBER.test(l) && l.length < 80 && !GROUND.test(l));
  const written = numberLine === undefined ? '' : cleanNumber(NUMBER.exec(numberLine)?.[1] ?? '');
  const typeAt = findType(lines);
  const type = typeAt < 0 ? '' : (typeOf(lines[typeAt] ?? '') ?? '');
  const dateLine = lines.find((l) => PLACE_AND_DATE.test(l)) ?? lines.slice(0, Math.max(typeAt, 0)).find((l) => l.length < 80 && /ngày.*tháng.*năm/iu.test(l));
  const title = typeAt < 0 ? titleAbove(lines) : readTitle(lines, typeAt, type);
  const number = written === '' ? (CONSOLIDATED.exec(title)?.[1] ?? '') : written;
  return {
    type: type === '' ? (isLetter(lines) ? 'Công văn' : (SIGNS.find(([sign]) => sign.test(number))?.[1] ?? '')) : type,
    number,
    title: title.replace(SITTING, '').replace(CONSOLIDATED, ''),
    issuer: readIssuer(lines, typeAt) || sittingCouncil([title, ...lines]),
    date: dateLine === undefined ? null : firstDate(dateLine),
    draft: lines.some((l) => DRAFT.test(l)) || (number !== '' && !/^\d/.test(number)),
    formalities: readFormalities(preamble, signature),
  };
}

function findType(lines: readonly string[]): number {
  const act = lines.findIndex((l) => actType(l) !== null);
  return act < 0 ? lines.findIndex((l) => typeOf(l) !== null) : act;
}

/** "QUYẾT ĐỊNH", or the type with the title behind it on one line; a line in small letters is a sentence. */
function actType(line: string): string | null {
  const plain = withoutDraft(line);
  return TYPES.find((t) => plain.toUpperCase() === t.toUpperCase() || plain.startsWith(`${t.toUpperCase()} `)) ?? null;
}

function typeOf(line: string): string | null {
  return actType(line) ?? PAPERS.find((t) => line === t.toUpperCase()) ?? null;
}

function withoutDraft(line: string): string {
  return line.replace(/^dự thảo\s+/iu, '').trim();
}

function readTitle(lines: readonly string[], typeAt: number, type: string): string {
  const title = [withoutDraft(lines[typeAt] ?? '').slice(type.length).trim()].filter((t) => t !== '');
  for (const line of lines.slice(typeAt + 1)) {
    if (isGround(line) || RULE.test(line) || ISSUER.test(line) || DRAFT.test(line) || MOTTO.test(line) || PLACE_AND_DATE.test(line) || NUMBER.test(line.slice(0, 12))) {
      if (title.length > 0) break;
      continue;
    }
    if (typeOf(line) !== null && title.length > 0) break;
    title.push(line);
    if (title.length > 8 || /[.;:]$/.test(line)) break;
  }
  return title.join(' ');
}

/** An official letter (công văn) has no word of its type and no title: it says what it is about, and to whom it goes. */
function isLetter(lines: readonly string[]): boolean {
  return lines.some((l) => LETTER.test(l));
}

/** Where the word of the type cannot be read (a scan says "QUYÉT ĐỊNH"): the last lines above the first ground. */
function titleAbove(lines: readonly string[]): string {
  if (isLetter(lines)) return lines.find((l) => ABOUT.test(l))?.replace(ABOUT, '') ?? '';
  const ground = lines.findIndex(isGround);
  const dated = lines.findIndex((l) => /ngày\s.*tháng\s.*năm/iu.test(l));
  return ground < 0 || dated < 0 || dated > ground ? '' : lines.slice(dated + 1, ground).filter((l) => !RULE.test(l) && !ISSUER.test(l)).join(' ');
}

function isGround(line: string): boolean {
  return GROUND.test(line.replace(NUMBERED, ''));
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
  return onceOnly(issuer.join(' '));
}

/** The council that an old resolution names with its sitting, behind the title or on the line below. */
function sittingCouncil(lines: readonly string[]): string {
  for (const line of lines) {
    const council = SITTING.exec(` ${line}`)?.[1];
    if (council !== undefined) return council;
  }
  return '';
}

/** The gazette prints the issuer above the head that names it again. */
function onceOnly(issuer: string): string {
  const words = issuer.split(' ');
  const half = words.length / 2;
  return Number.isInteger(half) && words.every((word, i) => i < half || word === words[i - half]) ? words.slice(0, half).join(' ') : issuer;
}

function cleanNumber(text: string): string {
  const compact = text.replace(/[…_\s]|\.{2,}/g, '').replace(/^\.+/, '');
  return /^\/?[\d./]*[\p{L}]/u.test(compact) ? compact : '';
}

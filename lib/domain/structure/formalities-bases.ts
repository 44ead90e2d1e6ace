/** Legal bases (căn cứ pháp lý) as citations of acts: type, number, name, date, and what amended them. */
import { findDates } from '../text/dates';
import { findDocumentNumbers, parseDocumentNumber } from '../text/document-number';
import type { LegalBasis } from './types';

/** Words that name a kind of act or paper, the longer first. */
export const ACT_TYPE = 'Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Thông tư liên tịch|Thông tư|Lệnh|Chỉ thị|Văn bản hợp nhất|Công văn|Công điện|Kế hoạch|Kết luận|Thông báo|Tờ trình|Báo cáo|Biên bản|Hướng dẫn|Văn bản|Quy chế|Quy định|Điều lệ';
const TYPE = new RegExp(`^(${ACT_TYPE})(?!\\p{L})`, 'iu');
const LEAD = /^c[ăâ]n\s+c[ứử]\s*:?\s*(?:vào\s+)?/iu;
// "khoản 4 và 5 Điều 35 Luật Thủ đô …": the act follows the provision.
const PROVISION = new RegExp(`^(?:(?:quy định tại\\s+)?(?:các\\s+)?(?:điểm|khoản|điều|mục|chương|phần)\\s[^;]{0,80}?)(?=(?:${ACT_TYPE})\\s)`, 'iu');
// "các Nghị định của Chính phủ: Nghị định số …; số …": the kind is said once for all.
const SEVERAL = new RegExp(`^(?:các|những)\\s+(${ACT_TYPE})(?!\\p{L})[^:;]{0,120}:\\s*`, 'iu');
const AMENDED = /[,(]?\s*(?:đã\s+)?được\s+(?:sửa đổi|bổ sung|thay thế|đính chính|hợp nhất)/iu;
const NUMBER = /^\s*(?:số\s*:?\s*)?((?:\d[\d.]*[a-z]?|[.…_]*)\s?(?:-\s?[\p{Lu}]+\s?)?\/\s?(?:\d{4}\s?\/\s?)?[\p{Lu}][\p{L}\d&]*(?:\s?-\s?[\p{Lu}][\p{L}\d&]*)*)/u;
const DATE = /^\s*,?\s*(?:(?:được .{3,80}? )?thông qua )?ngày\s+/iu;
const SUBJECT = /(?:^|\s)((?:quy định|hướng dẫn|sửa đổi|ban hành|bãi bỏ|phê duyệt|điều chỉnh|thành lập|công bố|thông qua|về)(?!\p{L}).*)$/isu;
const ISSUER = /^[\s,]*(?:của\s+(?:Chính phủ|Quốc hội|[UỦ][ỷy] ban [Tt]hường vụ Quốc hội|Thủ tướng Chính phủ)\s*)?/u;
const NAMED = /^(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh)$/iu;

/** The acts that one ground cites, one each; a ground that names no act comes back as it is. */
export function readBases(ground: string): LegalBasis[] {
  const said = ground.replace(LEAD, '').replace(/\s*[;,.:]\s*$/u, '').trim();
  const several = SEVERAL.exec(said);
  const body = several === null ? said : said.slice(several[0].length);
  return splitActs(body, several !== null).map((text) => readBasis(text, several?.[1] ?? ''));
}

const NEXT_ACT = new RegExp(`\\s*;\\s*(?=(?:và\\s+)?(?:${ACT_TYPE})\\s)`, 'u');

/**
 * Parts of a ground that are an act each. Acts part at ";", if an act follows; at "và" or "," only where the act before them has no
 * other act in its name, since "sửa đổi Nghị định số 1/… và Nghị định số 2/…" is the name of one.
 */
function splitActs(text: string, oneKind: boolean): string[] {
  return text.split(oneKind ? /\s*;\s*/u : NEXT_ACT).filter((part) => part !== '').flatMap((part) => {
    const joined = new RegExp(`(?:\\s+và|,)\\s+(?=(?:${ACT_TYPE})\\s+(?:số\\s*:?\\s*\\d|sửa đổi, bổ sung\\s))`, 'u').exec(part);
    if (joined === null) return [part];
    const before = part.slice(0, joined.index);
    const mentions = before.match(new RegExp(`(?<!\\p{L})(?:${ACT_TYPE})\\s+(?:số\\s*:?\\s*)?(?=\\d)`, 'gu'))?.length ?? 0;
    if (AMENDED.test(before) || mentions > 1 || (mentions === 0 && !/\d{4}$/u.test(before))) return [part];
    return [before, ...splitActs(part.slice(joined.index + joined[0].length), false)];
  });
}

function readBasis(text: string, groupType: string): LegalBasis {
  const named = text.replace(PROVISION, '');
  const own = TYPE.exec(named)?.[1] ?? '';
  const type = own === '' ? groupType : own;
  if (type === '') return { text, type: '', number: null, name: '', date: null, amendedBy: [] };
  const amended = AMENDED.exec(named);
  const act = (amended === null ? named : named.slice(0, amended.index)).slice(own.length).trim();
  const amendedBy = amended === null ? [] : findDocumentNumbers(named.slice(amended.index)).map((n) => n.text);
  const parts = NAMED.test(type) && !NUMBER.test(act) ? byName(act) : byNumber(act);
  return { text, type: type.charAt(0).toUpperCase() + type.slice(1), ...parts, amendedBy: [...new Set(amendedBy)] };
}

/** "Đất đai số 31/2024/QH15", "Giá ngày 19 tháng 6 năm 2023", "Phòng bệnh": number and date close the name. */
function byName(act: string): Pick<LegalBasis, 'number' | 'name' | 'date'> {
  const numbers = findDocumentNumbers(act);
  const number = numbers[0];
  const date = findDates(act)[0];
  const until = Math.min(...[number?.start, date?.start].filter((at) => at !== undefined), act.length);
  const name = act.slice(0, until).replace(/[\s,]*(?:số\s*:?|năm|ngày|được .{3,80}? thông qua(?: ngày)?)?\s*$/iu, '').replace(/\s+(?:ngày|năm \d{4})$/iu, '');
  return { number: number?.text ?? null, name: name.trim(), date: date?.iso ?? null };
}

/** "số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính": the name comes last. */
function byNumber(act: string): Pick<LegalBasis, 'number' | 'name' | 'date'> {
  const start = NUMBER.test(act) ? 0 : Math.max(0, act.search(/(?<!\p{L})số\s*:?\s*\d/u));
  const m = NUMBER.exec(act.slice(start)) ?? /^()/u.exec('');
  const rest = act.slice(m?.[0] === '' ? 0 : start + (m?.[0].length ?? 0));
  const written = (m?.[1] ?? '').replace(/\s/g, '');
  const date = DATE.test(rest) ? findDates(rest)[0] : undefined;
  const own = date !== undefined && date.start <= (DATE.exec(rest)?.[0].length ?? 0) ? date : undefined;
  const behind = own === undefined ? rest : rest.slice(own.end);
  const name = SUBJECT.exec(behind)?.[1] ?? behind.replace(ISSUER, '').replace(/^của\s.*$/isu, '');
  const number = written === '' ? null : (parseDocumentNumber(written)?.text ?? written);
  return { number, name: name.replace(/^về\s+(?:việc\s+)?/iu, '').trim(), date: own?.iso ?? null };
}

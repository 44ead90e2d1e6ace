/** What an amending provision does to which place of which act (Decree 78/2025 Art. 66, 69, 70). */
import { findCitations } from '../text/citation';
import type { AmendmentTarget } from './types';

const OBJECT = String.raw`(?:một số\s+|các\s+|những\s+|toàn bộ\s+|nội dung\s+|tên\s+|phần\s+)*(?:tiểu điểm|tiết|điểm|khoản|điều|cụm từ|từ|số|phụ lục|tiểu mục|chương|mục|phần|đoạn|tiêu đề|tên|dòng|gạch đầu dòng|căn cứ|danh mục|bảng|mẫu|biểu|luật|bộ luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư|quy định|quy chế|nội dung)(?![\p{L}])`;
/** "Thống nhất sửa đổi …", "Nay bãi bỏ …", as resolutions begin. */
const BEFORE = String.raw`^(?:(?:thống nhất|đồng ý|quyết định|nay)\s+)?`;
const JOINED = String.raw`(?:,\s*(?:và\s+)?(?:bổ sung|thay thế|bãi bỏ|bỏ|sửa đổi|điều chỉnh))*(?:\s+và\s+(?:bổ sung|thay thế|bãi bỏ|bỏ|sửa đổi))?`;
const VERBS: readonly (readonly [AmendmentTarget['operation'], RegExp])[] = [
  ['replace-phrase', new RegExp(`${BEFORE}(?:sửa đổi,? )?(?:thay thế|thay|bãi bỏ|bỏ|hủy bỏ|bổ sung|sửa)${JOINED}\\s+(?:một số\\s+|các\\s+)?(?:(?:cụm )?từ(?: ngữ)?\\s|(?:chữ )?số\\s[“"])`, 'iu')],
  ['repeal', new RegExp(`${BEFORE}(?:bãi bỏ|hủy bỏ|huỷ bỏ|bỏ)\\s+${OBJECT}`, 'iu')],
  ['add', new RegExp(`${BEFORE}bổ sung\\s+(?:thêm\\s+)?${OBJECT}`, 'iu')],
  ['amend', new RegExp(`${BEFORE}(?:sửa đổi|điều chỉnh|thay thế|thay|bổ sung)${JOINED}\\s+${OBJECT}`, 'iu')],
];
/** "Khoản 2 Điều 15;" under "Bãi bỏ một số khoản như sau:": the verb stands above. */
const BARE_OBJECT = new RegExp(`^${OBJECT}`, 'iu');
const NUMBERED_ACT = /(?<![\p{L}])((?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư)(?:\s[^“”";:]*?)?\ssố:?\s*\d[\d.]*\/(?:\d{4}\/)?[\p{L}\d&-]+)/u;
/** The name of a law may hold commas and "và": "Luật Quản lý, sử dụng tài sản công", "Luật Phí và lệ phí". */
const NAMED_ACT = /(?<![\p{L}])((?:Bộ luật|Luật)\s\p{Lu}(?:[\p{L}\s-]|,(?=\s\p{Ll}))*?)(?=\s(?:như sau|đã được|được|ngày|của|năm|số|ban hành|tại)(?![\p{L}])|,?\s(?:và|về)\s(?:các |Luật|Bộ luật|khoản|điểm|Điều|một số)|,\s(?:khoản|điểm|điều|đã|được|như|gồm|cụ thể)(?![\p{L}])|\s*(?:[.;:“”"()]|,\s\p{Lu}|$))/u;

/**
 * Reads an instruction such as "Sửa đổi, bổ sung khoản 2 Điều 5 như sau:"; null where
 * the text gives none. What it leaves out ("điểm b" of which clause?) is taken from
 * `outer`, the target of the provision that holds it.
 */
export function readInstruction(text: string, outer: AmendmentTarget | undefined): AmendmentTarget | null {
  const opening = text.slice(0, 600);
  const operation = VERBS.find(([, pattern]) => pattern.test(opening))?.[0] ?? inherited(opening, outer);
  if (operation === undefined) return null;
  // The number of an act may be broken by a line end: "QĐ- UBND". What stands in quotation marks is new text, no place.
  const place = withoutQuotes(opening).replace(/(?<=\/[\p{Lu}Đ]+)\s?-\s+(?=\p{Lu})/gu, '-');
  const beforeQuote = operation === 'replace-phrase' ? place : (place.split(/[“"]/)[0] ?? '');
  const citations = findCitations(beforeQuote);
  const first = citations[0];
  const article = citations.find((c) => c.articles.length > 0)?.articles[0] ?? outer?.article;
  const ownArticle = first !== undefined && first.articles.length > 0;
  const clause = first?.clauses[0] ?? (ownArticle ? undefined : outer?.clause);
  const point = first?.points[0];
  const act = NUMBERED_ACT.exec(beforeQuote)?.[1] ?? NAMED_ACT.exec(beforeQuote)?.[1] ?? citations.find((c) => c.act !== null)?.act ?? outer?.act;
  const said = act !== undefined || article !== undefined || clause !== undefined || point !== undefined;
  if (!said && operation !== 'replace-phrase' && !/(?:như sau|sau đây)\s*[:;.]?\s*$/iu.test(text)) return null;
  return {
    operation,
    ...(act === undefined || act === null ? {} : { act: act.trim() }),
    ...(article === undefined ? {} : { article }),
    ...(clause === undefined ? {} : { clause }),
    ...(point === undefined ? {} : { point }),
  };
}

/** Only what is taken out or exchanged is listed without a verb of its own. */
function inherited(text: string, outer: AmendmentTarget | undefined): AmendmentTarget['operation'] | undefined {
  if (outer === undefined || !['repeal', 'replace-phrase'].includes(outer.operation) || !BARE_OBJECT.test(text)) return undefined;
  return /^(?:các\s+|một số\s+)?(?:cụm\s+)?từ\s/iu.test(text) ? 'replace-phrase' : outer.operation;
}

function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"|«[^»]*»/g, ' ');
}

/** The target of a quoted provision: that of the instruction, with its own number in the place of its kind. */
export function quotedTarget(instruction: AmendmentTarget, kind: string, number: string): AmendmentTarget {
  const { operation, act, article, clause } = instruction;
  const base = { operation, ...(act === undefined ? {} : { act }) };
  const inArticle = { ...base, ...(article === undefined ? {} : { article }) };
  if (number === '') return instruction;
  if (kind === 'article') return { ...base, article: number };
  if (kind === 'clause') return { ...inArticle, clause: number };
  if (kind === 'point') return { ...inArticle, ...(clause === undefined ? {} : { clause }), point: number };
  return instruction;
}

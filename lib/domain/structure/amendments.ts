/** What an amending provision does to which place of which act (Decree 78/2025 Art. 66, 69, 70). */
import { findCitations } from '../text/citation';
import type { AmendmentTarget } from './types';

const OBJECT = String.raw`(?:một số|các|tên|toàn bộ|nội dung)?\s*(?:điểm|khoản|điều|cụm từ|từ|phụ lục|chương|mục|phần|đoạn|tiêu đề|tên|mẫu|biểu|luật|bộ luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư|quy định|quy chế|nội dung)(?![\p{L}])`;
const VERBS: readonly (readonly [AmendmentTarget['operation'], RegExp])[] = [
  ['replace-phrase', /^(?:sửa đổi,? )?(?:thay thế|thay|bỏ|bổ sung)\s+(?:một số\s+|các\s+)?(?:cụm )?từ(?: ngữ)?\s/iu],
  ['repeal', new RegExp(`^(?:bãi bỏ|hủy bỏ|huỷ bỏ|bỏ)\\s+${OBJECT}`, 'iu')],
  ['add', new RegExp(`^bổ sung\\s+(?:thêm\\s+)?${OBJECT}`, 'iu')],
  ['amend', new RegExp(`^(?:sửa đổi,? bổ sung|sửa đổi|thay thế|thay)\\s+${OBJECT}`, 'iu')],
];
const ACT = /(?<![\p{L}])((?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư)(?:\s[^“”;:]*?)?\ssố:?\s*\d[\d.]*\/(?:\d{4}\/)?[\p{L}\d&-]+|(?:Bộ luật|Luật)\s\p{Lu}[^.,;:“”()]*?)(?=\s(?:như sau|đã được|được|ngày|của|và|về|năm|ban hành)(?![\p{L}])|\s*(?:[.,;:“”()]|$))/u;

/**
 * Reads an instruction such as "Sửa đổi, bổ sung khoản 2 Điều 5 như sau:"; null where
 * the text gives none. What it leaves out ("điểm b" of which clause?) is taken from
 * `outer`, the target of the provision that holds it.
 */
export function readInstruction(text: string, outer: AmendmentTarget | undefined): AmendmentTarget | null {
  const opening = text.slice(0, 600);
  const operation = VERBS.find(([, pattern]) => pattern.test(opening))?.[0];
  if (operation === undefined) return null;
  const beforeQuote = opening.split(/[“"]/)[0] ?? '';
  const citations = findCitations(operation === 'replace-phrase' ? opening : beforeQuote);
  const first = citations[0];
  const article = citations.find((c) => c.articles.length > 0)?.articles[0] ?? outer?.article;
  const ownArticle = first !== undefined && first.articles.length > 0;
  const clause = first?.clauses[0] ?? (ownArticle ? undefined : outer?.clause);
  const point = first?.points[0];
  const act = citations.find((c) => c.act !== null)?.act ?? ACT.exec(beforeQuote)?.[1] ?? outer?.act;
  if (act === undefined && article === undefined && clause === undefined && point === undefined && operation !== 'replace-phrase') return null;
  return {
    operation,
    ...(act === undefined || act === null ? {} : { act: act.trim() }),
    ...(article === undefined ? {} : { article }),
    ...(clause === undefined ? {} : { clause }),
    ...(point === undefined ? {} : { point }),
  };
}

/** The target of a quoted provision: that of the instruction, with its own number in the place of its kind. */
export function quotedTarget(instruction: AmendmentTarget, kind: string, number: string): AmendmentTarget {
  const { operation, act, article, clause } = instruction;
  const base = { operation, ...(act === undefined ? {} : { act }) };
  const inArticle = { ...base, ...(article === undefined ? {} : { article }) };
  if (kind === 'article') return { ...base, article: number };
  if (kind === 'clause') return { ...inArticle, clause: number };
  if (kind === 'point') return { ...inArticle, ...(clause === undefined ? {} : { clause }), point: number };
  return instruction;
}

/** Appendices that lay down a procedure ("Phụ lục: quy trình, thủ tục …"), as the finder reads them; forms to fill in and bare lists are left out. */
import type { Provision, StructuredDocument } from '../structure/types';
import type { ArticleView } from './articles';
import { foldSpelling } from './spelling';

/** A list of ten thousand cells is no procedure, and reading it would cost the time of ten decrees. */
const LONGEST = 300;
const ABOUT_PROCEDURE = /(?<!\p{L})(?:trình tự|thủ tục|quy trình|các bước|thành phần hồ sơ|thời hạn giải quyết|cơ quan tiếp nhận)(?!\p{L})/u;
const LIST = /^(?:danh mục|danh sách|biểu mẫu|bảng tổng hợp|báo cáo)(?!\p{L})/u;
const FORM_LINE = /^(?:kính gửi|cộng hòa xã hội|tôi tên là|họ và tên|người (?:làm|viết|khai))/u;
const BLANK = /\.{5,}|…{2,}|_{4,}/;
const ISSUED_WITH = /^[([]?\s*(?:ban hành\s+)?kèm theo/iu;

export function appendixViews(doc: StructuredDocument): ArticleView[] {
  return doc.provisions.filter((p) => p.kind === 'appendix' && p.word === undefined).flatMap((appendix) => {
    const inside = contentsOf(doc.provisions, appendix);
    const tops = inside.filter((p) => p.parent === appendix.id);
    const size = inside.reduce((lines, p) => lines + p.text.split('\n').length, appendix.text.split('\n').length);
    if (size > LONGEST) return [];
    if (tops.length === 0) return laysDown(appendix) ? [viewOf(doc, appendix, [appendix], null)] : [];
    return tops.length > 1 && tops.every((top) => top.heading === '')
      ? tops.map((top) => viewOf(doc, appendix, [top, ...inside.filter((p) => isUnder(p, top))], top))
      : [viewOf(doc, appendix, [appendix, ...inside], null)];
  });
}

const isUnder = (p: Provision, top: Provision): boolean => p.id.startsWith(`${top.id}__`);

/** The clauses and points of an appendix; articles and further appendices in it are read for themselves. */
function contentsOf(provisions: readonly Provision[], appendix: Provision): Provision[] {
  const taken = new Set([appendix.id]);
  return provisions.filter(({ id, kind, parent }) => {
    const inside = (kind === 'clause' || kind === 'point') && parent !== null && taken.has(parent);
    if (inside) taken.add(id);
    return inside;
  });
}

/** An appendix without an outline: a table of steps or plain text. Its title must say so, and it must be no form. */
function laysDown({ heading, text }: Provision): boolean {
  const lines = text.split('\n').map((line) => foldSpelling(line.trim()));
  const title = foldSpelling(heading) || (lines.find((line) => line !== '' && !ISSUED_WITH.test(line)) ?? '');
  const blanks = lines.filter((line) => BLANK.test(line)).length;
  return ABOUT_PROCEDURE.test(title) && !LIST.test(title) && !lines.some((line) => FORM_LINE.test(line)) && blanks <= lines.length * 0.03;
}

/** One view over these provisions; `top` is the clause whose first line serves as heading, where it does. */
function viewOf(doc: StructuredDocument, appendix: Provision, members: readonly Provision[], top: Provision | null): ArticleView {
  const [first = '', ...rest] = top === null ? [''] : top.text.split('\n').map((line) => line.trim()).filter(Boolean);
  const lines = members.flatMap((p) => (p === top ? rest.map((text) => ({ text, p })) : linesOf(p).map((text) => ({ text, p }))));
  return {
    provision: top ?? appendix,
    members,
    owners: lines.map(({ p }) => p),
    article: {
      docTitle: doc.head.title || null,
      docNumber: doc.head.number || null,
      path: top === null ? null : appendix.heading || null,
      article: `Phụ lục ${appendix.number}`.trim(),
      heading: top === null ? appendix.heading : first,
      lines: lines.map(({ text }) => text),
    },
  };
}

function linesOf(p: Provision): string[] {
  const [first = '', ...rest] = p.text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !(p.kind === 'appendix' && ISSUED_WITH.test(line)));
  const mark = p.number === '' || p.kind === 'appendix' ? '' : `${p.number}${p.kind === 'clause' ? '.' : ')'} `;
  return `${mark}${first}` === '' ? [] : [`${mark}${first}`, ...rest];
}

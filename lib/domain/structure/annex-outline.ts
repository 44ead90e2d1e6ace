/**
 * Whether an appendix is written like law: with its own "Điều 1", or as a clear outline of
 * "I.", "1.", "a)" with sentences. Forms and tables are not, whatever numbers they hold; in
 * doubt an appendix stays one provision.
 */
import type { Page } from './page';

/** What a form shows: places to fill in, or what it is addressed to. */
const BLANK = /\.{5,}|…{2,}|_{4,}|…\.{2,}/;
const FORM_LINE = /^(?:kính gửi|cộng\s+h[òo][àa]\s+xã hội|tôi tên là|họ và tên|người (?:làm|viết|khai))/iu;
const FORM_TITLE = /(?<!\p{L})(?:ĐƠN|TỜ KHAI|BIÊN BẢN|PHIẾU|GIẤY|HỢP ĐỒNG|MẪU|BÁO CÁO|TỜ TRÌNH|SỔ)(?!\p{L})/u;
/** Shorter lines are the cells of a table that lost its frame. */
const CELL = 25;
const SENTENCE = 60;

/** How the lines from `from` to before `to` are to be read, or null where they are no outline. */
export function outlineOf(page: Page, from: number, to: number, heading: string): 'articles' | 'clauses' | null {
  const at = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  const plain = at.filter((i) => (page.columns[i] ?? 0) <= 1);
  if (plain.length < 3 || plain.length < at.length * 0.8 || FORM_TITLE.test(heading)) return null;
  const texts = plain.map((i) => page.texts[i] ?? '');
  if (texts.some((t) => FORM_LINE.test(t)) || texts.filter((t) => BLANK.test(t)).length > texts.length * 0.03) return null;
  if (counts(plain.flatMap((i) => (page.marks[i]?.kind === 'article' && page.marks[i]?.punctuated === true ? [page.marks[i]?.order ?? 0] : []))) >= 2) return 'articles';
  return isOutline(page, plain, texts) ? 'clauses' : null;
}

function isOutline(page: Page, plain: readonly number[], texts: readonly string[]): boolean {
  const marks = plain.map((i) => page.marks[i] ?? null);
  const orders = (kind: string): number[] => marks.flatMap((m) => (m?.kind === kind && m.sign === '.' ? [m.order] : []));
  const rows = counts(orders('group')) >= 2 || counts(orders('clause')) >= 3;
  const cells = texts.filter((t, i) => t.length < CELL && marks[i] === null).length;
  const sentences = texts.filter((t) => t.length >= SENTENCE).length;
  return rows && cells <= texts.length * 0.15 && sentences >= texts.length * 0.4;
}

/** How far a row counts up from 1 without a gap; 0 where it does not begin with 1. */
function counts(orders: readonly number[]): number {
  if (orders[0] !== 1) return 0;
  let highest = 1;
  for (const order of orders) if (order === highest + 1) highest = order;
  return highest;
}

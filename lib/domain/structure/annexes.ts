/** Titles of what is issued with a document: regulations (quy định, quy chế) and appendices (phụ lục, biểu mẫu). */
import { HEAD_LINE, inCapitals, titleAlone } from './headings';
import { readMark } from './marks';

const ATTACHED = /^(QUY ĐỊNH|QUY CHẾ|QUY TRÌNH|QUY TẮC|ĐIỀU LỆ|NỘI QUY|HƯỚNG DẪN|CHƯƠNG TRÌNH|ĐỀ ÁN|KẾ HOẠCH|QUY CHUẨN|PHƯƠNG ÁN)(?![\p{L}])/u;
const LISTED = /^(DANH MỤC|DANH SÁCH|BẢNG|BIỂU|ĐƠN GIÁ|BỘ TIÊU CHÍ|ĐỊNH MỨC|TIÊU CHÍ)(?![\p{L}])/u;
const ISSUED_WITH = /^[([]?\s*(?:(?:được )?ban hành\s+)?(?:kèm theo|theo)\s+(?:quyết định|nghị quyết|thông tư|nghị định|luật|quy định|quy chế)/iu;
const APPENDIX = /^(phụ lục)(?:\s+(?:số\s*:?\s*)?((?:[ivxlc]+|\d+[a-z]?|[a-z])(?:[.\-/]\d+)*))?(?![\p{L}\d])\s*([.:–-]?)\s*(.*)$/isu;
const FORM = /^((?:mẫu|biểu mẫu|mẫu biểu|biểu|mẫu đơn)(?:\s+số(?=[\s:]))?)\s*:?\s*((?=[^\s]*[\d])[\p{L}\d./-]+)\s*([.:–-]?)\s*(.*)$/isu;
/** "Mẫu số 01 (Dành cho người lao động)": for whom a form is. */
const FOR_WHOM = /^\([^()]*\)$/u;
/** A title and the words "(Ban hành kèm theo …)" stand within so many lines. */
const REACH = 8;
/** Titles of regulations run on; what is longer is a paragraph. */
const LONGEST = 500;

export interface AnnexTitle {
  readonly kind: 'attached' | 'appendix';
  readonly number: string;
  /** What the draft calls a form: "mẫu số", "biểu"; undefined for an appendix. */
  readonly word?: string;
  /** Words of the title on this line, without number. */
  readonly rest: string;
  /** "(Ban hành kèm theo …)" and what follows it, where they stand on this line too. */
  readonly issued?: string;
  /** True where it only looks like a title: it counts after the signature or another appendix, not in the body. */
  readonly weak: boolean;
}

/**
 * Reads the line at `at` as the title of something issued with the document; null where
 * it is none. Whether a body may end here is for the caller to decide.
 * @param formatted true where the line is bold or centred
 */
export function readAnnexTitle(texts: readonly string[], at: number, formatted: boolean): AnnexTitle | null {
  const text = texts[at] ?? '';
  if (titleAlone(text).length > LONGEST || /[;,]$/.test(text)) return null;
  return readAppendix(text, texts[at + 1] ?? '', formatted) ?? readTitled(texts, at);
}

/** True where the line says "(Ban hành kèm theo Quyết định số …)". */
export function isIssuedWith(text: string): boolean {
  return ISSUED_WITH.test(text);
}

function readAppendix(text: string, next: string, formatted: boolean): AnnexTitle | null {
  const m = APPENDIX.exec(text) ?? FORM.exec(text);
  if (m === null) return null;
  const word = m[1] ?? '';
  const rest = (m[4] ?? '').trim();
  const isForm = !/^phụ lục/iu.test(word);
  if (/^\p{Ll}|^[,;)]|^(?:Nghị|Quyết|Thông|Luật)/u.test(rest)) return null;
  if (isForm && FORM.test(next)) return null;
  const capitals = word === word.toUpperCase();
  const alone = rest === '' || (isForm && (m[3] === ':' || FOR_WHOM.test(rest))) || isIssuedWith(rest) || rest === rest.toUpperCase() || isIssuedWith(next);
  if (!capitals && !formatted && !alone) return null;
  const called = isForm ? { word: word.toLowerCase().replace(/\s+/g, ' ') } : {};
  return { kind: 'appendix', number: (m[2] ?? '').toUpperCase().replace(/[.:]$/, ''), ...called, rest, weak: isForm || !(capitals || inCapitals(rest)) };
}

/**
 * Reads the title of what stands behind the signature of a decision that announces procedures: a
 * list or process that does not say what it was issued with, or other words in capitals that do;
 * null where it is none.
 */
export function readListTitle(texts: readonly string[], at: number): AnnexTitle | null {
  const text = texts[at] ?? '';
  if (text.length > LONGEST || !inCapitals(text) || HEAD_LINE.test(text)) return null;
  const named = LISTED.test(text) || ATTACHED.test(text);
  return named || issuedBelow(texts, at) ? { kind: 'appendix', number: '', rest: text, weak: false } : null;
}

/** True where "(Kèm theo Quyết định …)" stands below the title, which may go on in capitals. */
function issuedBelow(texts: readonly string[], at: number): boolean {
  let below = at + 1;
  while (below < at + REACH && inCapitals(texts[below] ?? '')) below++;
  return isIssuedWith(texts[below] ?? '');
}

function readTitled(texts: readonly string[], at: number): AnnexTitle | null {
  const text = texts[at] ?? '';
  const regulation = ATTACHED.test(text);
  if (!regulation && !LISTED.test(text)) return null;
  const title = titleAlone(text);
  const behind = text.slice(title.length).trim();
  const found = { number: '', rest: title, ...(behind === '' ? {} : { issued: behind }), weak: false };
  // A lost line break may have put the first article behind them.
  if (regulation && /\)\s*(?:Điều 1\s?[.:]|Chương I(?!\p{L}))/u.test(behind)) return { kind: 'attached', ...found };
  let issued = behind !== '';
  for (let i = at + 1; i <= at + REACH && i < texts.length; i++) {
    const mark = readMark(texts[i] ?? '');
    const opens = mark !== null && mark.order === 1 && (mark.kind === 'chapter' || mark.kind === 'part' || (mark.kind === 'article' && mark.punctuated));
    if (opens && (regulation || issued)) return { kind: 'attached', ...found };
    issued ||= isIssuedWith(texts[i] ?? '');
    if (mark !== null && mark.kind === 'article') break;
  }
  return issued ? { kind: 'appendix', ...found } : null;
}

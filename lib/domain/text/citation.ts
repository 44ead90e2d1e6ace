/** Citations of provisions: "điểm a, b khoản 2 Điều 5 Nghị định số 63/2010/NĐ-CP". */
import { parseDocumentNumber } from './document-number';

export interface Citation {
  readonly points: readonly string[];
  readonly clauses: readonly string[];
  readonly articles: readonly string[];
  /** Type and number or name of the act: "Nghị định số 63/2010/NĐ-CP", "Luật Đấu thầu"; null for this document ("Điều này") or none. */
  readonly act: string | null;
  /** Number of the act, if the citation gives it. */
  readonly actNumber: string | null;
  readonly start: number;
  readonly end: number;
}

const list = (item: string): string => `${item}(?:(?:\\s*[,;]\\s*|\\s+và\\s+|\\s+hoặc\\s+|\\s*,\\s*và\\s+)${item})*`;
const POINTS = list(String.raw`(?:(?:các\s+)?điểm\s+)?[a-zđ]\d{0,2}(?![\p{L}\d])`);
const CLAUSES = list(String.raw`(?:(?:các\s+)?khoản\s+)?\d{1,3}[a-zđ]?(?![\p{L}\d/]|\.\d)`);
const ARTICLES = list(String.raw`(?:(?:các\s+)?điều\s+)?\d{1,3}[a-zđ]?(?![\p{L}\d/]|\.\d)`);
const JOIN = String.raw`\s*,?\s*(?:của\s+)?`;
const PROVISION = [
  `(?:(?:các\\s+)?điểm\\s+(?<p>${POINTS})(?:${JOIN}khoản\\s+(?<pc>${CLAUSES}))?(?:${JOIN}Điều\\s+(?<pa>${ARTICLES}|này))?)`,
  `(?:(?:các\\s+)?khoản\\s+(?<c>${CLAUSES})(?:${JOIN}Điều\\s+(?<ca>${ARTICLES}|này))?)`,
  `(?:(?:các\\s+)?Điều\\s+(?<a>${ARTICLES}))`,
].join('|');
const CITATION = new RegExp(`(?:${PROVISION})`, 'iuy');
// The whole pattern is tried only where one of its first words stands: laws are long, and mostly cite nothing.
const WORD = /(?<![\p{L}\d])(?:[Cc]ác\s+)?(?:[đĐ]iểm|[kK]hoản|[đĐ]iều|ĐIỂM|KHOẢN|ĐIỀU)\s/gu;
const ACT_NUMBERED = /^\s*,?\s*(?:của\s+)?((?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư(?: liên tịch)?|Lệnh)(?:\s+[\p{L}\s,]{0,80}?)?\s+số:?\s*(\d+(?:\.\d+)?\/\d{4}\/[\p{L}\d&-]+))/u;
const ACT_NAMED = /^\s*,?\s*(?:của\s+)?((?:Bộ luật|Luật)\s+[\p{Lu}][\p{L}\s]*?)(?=\s*(?:[.,;:()”"]|$|\s(?:và|được|năm|thì|có|phải|hoặc|quy định|về việc)\s))/u;

/** Every citation of a point, clause or article in order of the text. */
export function findCitations(text: string): Citation[] {
  const found: Citation[] = [];
  let until = 0;
  for (const word of text.matchAll(WORD)) {
    if (word.index < until) continue;
    CITATION.lastIndex = word.index;
    const m = CITATION.exec(text);
    if (m === null) continue;
    until = word.index + m[0].length;
    found.push(citationOf(text, m));
  }
  return found;
}

function citationOf(text: string, m: RegExpExecArray): Citation {
  const g = m.groups ?? {};
  const end = m.index + m[0].length;
  const rest = text.slice(end, end + 200);
  const act = ACT_NUMBERED.exec(rest) ?? ACT_NAMED.exec(rest);
  const number = act?.[2] === undefined ? null : (parseDocumentNumber(act[2])?.text ?? null);
  return {
    points: items(g.p, /[a-zđ]\d{0,2}/giu, /điểm|các|và|hoặc/giu),
    clauses: items(g.pc ?? g.c, /\d+[a-zđ]?/giu),
    articles: items(g.pa ?? g.ca ?? g.a, /\d+[a-zđ]?/giu),
    act: act?.[1]?.trim() ?? null,
    actNumber: number,
    start: m.index,
    end: end + (act?.[0].length ?? 0),
  };
}

function items(text: string | undefined, item: RegExp, noise: RegExp = /$^/): string[] {
  return (text ?? '').replace(noise, ' ').toLowerCase().match(item) ?? [];
}

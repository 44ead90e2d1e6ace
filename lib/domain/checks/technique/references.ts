/** T13: "khoản 5 Điều 7" where Article 7 of this draft has no clause 5 (Decree 78/2025 Art. 68(2)). */
import { findCitations, type Citation } from '../../text/citation';
import type { Provision } from '../../structure/types';
import type { Caught } from '../rules';
import { type DraftView, hasLineNumbered } from './draft-view';
import type { TechniqueDetector } from './types';

const OTHER_ACT = /(?<!\p{L})(?:hiến pháp|bộ luật|luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư|quy định (?:ban hành|về|của)|quy chế|điều lệ|hiệp định|công ước|điều ước|quy chuẩn|tiêu chuẩn|hợp đồng|phụ lục|mẫu|kế hoạch|chương trình|đề án)(?!\p{L})/iu;
const THIS_ACT = /^\s*,?\s*(?:của\s+)?(?:bộ luật|luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư)\s+này(?!\p{L})/iu;
const THIS_TEXT = /^\s*,?\s*(?:của\s+)?(?:bản\s+)?(?:quy định|quy chế|điều lệ|quy trình|nội quy|hướng dẫn|quy tắc)(?:\s+(?:ban hành\s+)?kèm theo\s+[\p{L}\s]{4,16}này|\s+này)(?!\p{L})/iu;
const THIS_ARTICLE = /^\s*,?\s*(?:của\s+)?điều\s+này(?!\p{L})/iu;
const CITES = /(?:điều|khoản|điểm)\s/iu;
const POINTS_TO = /(?:tại|theo|của)\s+(?:các\s+)?$/iu;
const THIS_CLAUSE = /^\s*,?\s*(?:của\s+)?khoản\s+này(?!\p{L})/iu;

/** Finds references to places of this draft that are not there. Where the act meant is in doubt it finds nothing. */
export const danglingReferences: TechniqueDetector = (_, view) => {
  const found: Caught[] = [];
  for (const provision of view.own) {
    if (view.isAmending(provision) || !CITES.test(provision.text)) continue;
    const seen = new Set<string>();
    for (const citation of findCitations(provision.text)) {
      const missing = missingPlace(view, provision, citation);
      if (missing === null || seen.has(missing)) continue;
      seen.add(missing);
      found.push({ provision: provision.id, quote: provision.text.slice(citation.start, citation.end), range: { start: citation.start, end: citation.end }, words: { missing } });
    }
  }
  return found;
};

function missingPlace(view: DraftView, from: Provision, citation: Citation): string | null {
  if (citation.act !== null || citation.articles.length > 1) return null;
  const cited = from.text.slice(citation.start, citation.end);
  const behind = from.text.slice(citation.end);
  const ownArticle = ancestor(view, from, 'article');
  if (/điều\s+này$/iu.test(cited) || THIS_ARTICLE.test(behind)) return ownArticle === null ? null : missingIn(view, ownArticle, citation);
  if (citation.articles.length === 0 && citation.clauses.length === 0 && THIS_CLAUSE.test(behind)) {
    const clause = ancestor(view, from, 'clause');
    return clause === null ? null : missingPoints(view, clause, citation.points, `khoản ${clause.number}`);
  }
  const body = bodyMeant(view, from, citation, behind);
  const [number] = citation.articles;
  if (body === null || number === undefined) return null;
  const articles = view.articlesOf(body).filter((a) => a.number === number);
  const [article] = articles;
  if (article === undefined) return view.articlesOf(body).length > 1 && !isWritten(view, number) ? `Điều ${number}` : null;
  return articles.length > 1 ? null : missingIn(view, article, citation);
}

/** Which text of the draft the citation means: the act or the regulation issued with it; null where that is not sure. */
function bodyMeant(view: DraftView, from: Provision, { start }: Citation, behind: string): string | null {
  if (THIS_ACT.test(behind)) return '';
  const attached = view.bodies.filter((b) => b !== '');
  if (THIS_TEXT.test(behind)) {
    const own = view.bodyOf(from);
    return own !== '' ? own : attached.length === 1 ? (attached[0] ?? null) : null;
  }
  // Nothing is named: only where the whole sentence names no other act.
  const before = from.text.slice(0, start);
  if (view.amends || !POINTS_TO.test(before.slice(-20)) || /^\s*(?:và|,|hoặc|đến)\s/u.test(behind)) return null;
  const begins = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1;
  const ends = behind.search(/\.\s|\n/u);
  if (OTHER_ACT.test(before.slice(begins)) || OTHER_ACT.test(ends < 0 ? behind : behind.slice(0, ends))) return null;
  return view.bodyOf(from);
}

function missingIn(view: DraftView, article: Provision, { clauses, points }: Citation): string | null {
  const name = `Điều ${article.number}`;
  const here = view.childrenOf(article);
  if (clauses.length === 0) return points.length === 0 ? null : here.some((c) => c.kind === 'point') ? missingPoints(view, article, points, name) : null;
  const lacking = clauses.find((n) => !here.some((c) => c.kind === 'clause' && c.number === n) && !hasLineNumbered([article.heading, article.text, ...within(view, article).map((p) => p.text)], 'clause', n));
  if (lacking !== undefined) return isDivided(here, 'clause') || here.length === 0 ? `khoản ${lacking} ${name}` : null;
  const clause = here.find((c) => c.kind === 'clause' && c.number === clauses[0]);
  // "điểm a khoản 1, khoản 2": the points belong to the first clause, further clauses stand whole.
  return clause === undefined || clauses.length > 1 ? null : missingPoints(view, clause, points, `khoản ${clause.number} ${name}`);
}

function missingPoints(view: DraftView, holder: Provision, points: readonly string[], name: string): string | null {
  if (points.length === 0) return null;
  const here = within(view, holder);
  const lacking = points.find((n) => !here.some((p) => p.number === n) && !hasLineNumbered([holder.text, ...here.map((p) => p.text)], 'point', n));
  return lacking === undefined ? null : `điểm ${lacking} ${name}`;
}

/** All that stands in a provision, at any depth: a clause may be parted by decimal numbers first. */
function within(view: DraftView, holder: Provision): Provision[] {
  return view.childrenOf(holder).flatMap((child) => [child, ...within(view, child)]);
}

function isDivided(children: readonly Provision[], kind: Provision['kind']): boolean {
  return children.some((c) => c.kind === kind);
}

/** True where some line of the draft begins with that article, though it was read otherwise. */
function isWritten(view: DraftView, number: string): boolean {
  return hasLineNumbered(view.subject.document.provisions.map((p) => `${p.heading}\n${p.text}`), 'article', number);
}

function ancestor(view: DraftView, from: Provision, kind: Provision['kind']): Provision | null {
  for (let at: Provision | undefined = from; at !== undefined; at = at.parent === null ? undefined : view.byId.get(at.parent)) {
    if (at.kind === kind) return at;
  }
  return null;
}

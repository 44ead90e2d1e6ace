/** A structured document as the finder sees it: articles with lines, each line tied to its provision. */
import type { Provision, StructuredDocument } from '../structure/types';
import type { FinderArticle } from './types';

export interface ArticleView {
  readonly provision: Provision;
  readonly article: FinderArticle;
  /** The provision that line i comes from. */
  readonly owners: readonly Provision[];
  /** The article itself and its clauses and points, in document order. */
  readonly members: readonly Provision[];
}

const ABOVE: Readonly<Partial<Record<Provision['kind'], string>>> = { part: 'Phần', chapter: 'Chương', section: 'Mục', subsection: 'Tiểu mục' };

/** Looks provisions up by id. */
export function byId(doc: StructuredDocument): ReadonlyMap<string, Provision> {
  return new Map(doc.provisions.map((p) => [p.id, p]));
}

/** The article that a provision belongs to: itself or the nearest above it; null outside articles. */
export function articleOf(provision: Provision, all: ReadonlyMap<string, Provision>): Provision | null {
  for (let p: Provision | undefined = provision; p; p = p.parent === null ? undefined : all.get(p.parent)) if (p.kind === 'article') return p;
  return null;
}

function pathOf(article: Provision, all: ReadonlyMap<string, Provision>): string | null {
  const names: string[] = [];
  for (let p = article.parent === null ? undefined : all.get(article.parent); p; p = p.parent === null ? undefined : all.get(p.parent)) {
    const word = ABOVE[p.kind];
    if (word) names.unshift(`${word} ${p.number}${p.heading ? `. ${p.heading}` : ''}`);
    else if (p.kind === 'attached' && p.heading) names.unshift(p.heading);
  }
  return names.length ? names.join(' / ') : null;
}

/** The lines of a provision with its number in front of the first, as they stand on the page. */
function linesOf(p: Provision): string[] {
  const lines = p.text.split('\n').map((line) => line.trim()).filter(Boolean);
  if (p.kind === 'article') return lines;
  const mark = p.kind === 'clause' ? `${p.number}.` : `${p.number})`;
  return p.number === '' ? lines : [`${mark} ${lines[0] ?? ''}`.trim(), ...lines.slice(1)];
}

/** Every article of the document, quoted ones too; preamble, signature and appendices have none. */
export function articleViews(doc: StructuredDocument): ArticleView[] {
  const all = byId(doc);
  const members = new Map<string, Provision[]>();
  for (const p of doc.provisions) {
    if (p.kind !== 'article' && p.kind !== 'clause' && p.kind !== 'point') continue;
    const article = articleOf(p, all);
    if (article) members.set(article.id, [...(members.get(article.id) ?? []), p]);
  }
  return doc.provisions.filter((p) => p.kind === 'article').map((provision) => {
    const own = members.get(provision.id) ?? [provision];
    const lines = own.flatMap((p) => linesOf(p).map((text) => ({ text, p })));
    return {
      provision,
      members: own,
      owners: lines.map((l) => l.p),
      article: {
        docTitle: doc.head.title || null,
        docNumber: doc.head.number || null,
        path: pathOf(provision, all),
        article: `Điều ${provision.number}`,
        heading: provision.heading,
        lines: lines.map((l) => l.text),
      },
    };
  });
}

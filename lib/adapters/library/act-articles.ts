/** The articles of an act that was read from an office file, as entries of the library. */
import { byId } from '@/lib/domain/procedures/articles';
import type { Provision, StructuredDocument } from '@/lib/domain/structure/types';
import type { ImportedArticle } from '@/lib/ports/precedents';
import { cleanText } from './source';

const DIVISIONS: Readonly<Partial<Record<Provision['kind'], string>>> = { part: 'Phần', chapter: 'Chương', section: 'Mục', subsection: 'Tiểu mục' };

/**
 * An entry for each article with words, of the act and of what is issued with it. What an amending article quotes of another
 * act belongs to the amending article: alone it would pass for an article of this act.
 */
export function articlesOf(document: StructuredDocument, act: ImportedArticle['document']): ImportedArticle[] {
  const all = byId(document);
  const linesOf = new Map<string, string[]>();
  for (const provision of document.provisions) {
    const article = ownArticle(provision, all);
    if (article) linesOf.set(article.id, [...(linesOf.get(article.id) ?? []), ...shownLines(provision, provision === article)]);
  }
  return [...linesOf].flatMap(([id, lines]) => {
    const article = all.get(id)!;
    const body = lines.join('\n');
    const heading = cleanText(article.heading);
    return body === '' && heading === '' ? [] : [{ sourceKey: `${act.sourceKey}|${id}`, article: `Điều ${article.number}`, heading, body: body || heading, path: pathOf(article, all), document: act }];
  });
}

/** The article of this act that a provision stands in, itself included: the highest article above it. Null for what stands in none, an appendix for one. */
function ownArticle(provision: Provision, all: ReadonlyMap<string, Provision>): Provision | null {
  let found: Provision | null = null;
  for (let at: Provision | undefined = provision; at; at = at.parent === null ? undefined : all.get(at.parent)) {
    if (at.kind === 'appendix') return null;
    if (at.kind === 'article' && at.quoted !== true) found = at;
  }
  return found;
}

/** Lines of a provision as they stand on the page, with its number before the first. */
function shownLines({ kind, number, word, heading, text }: Provision, isOwn: boolean): string[] {
  const lines = text.split('\n').map((line) => cleanText(line.replace(/\s+/gu, ' '))).filter((line) => line !== '');
  if (isOwn) return lines;
  if (kind === 'clause' || kind === 'point') {
    const mark = number === '' ? '' : kind === 'clause' ? `${number}. ` : `${number}) `;
    return lines.length === 0 && mark === '' ? [] : [`${mark}${lines[0] ?? ''}`.trim(), ...lines.slice(1)];
  }
  const name = kind === 'article' ? 'Điều' : (DIVISIONS[kind] ?? word ?? '');
  const head = [[name, number].filter((part) => part !== '').join(' '), cleanText(heading)].filter((part) => part !== '').join('. ');
  return head === '' ? lines : [head, ...lines];
}

/** Names of what an article stands in, the highest first. */
function pathOf(article: Provision, all: ReadonlyMap<string, Provision>): string[] {
  const path: string[] = [];
  for (let at = article.parent === null ? undefined : all.get(article.parent); at; at = at.parent === null ? undefined : all.get(at.parent)) {
    const name = DIVISIONS[at.kind];
    const heading = cleanText(at.heading);
    if (name) path.unshift([`${name} ${at.number}`.trim(), heading].filter((part) => part !== '').join('. '));
    else if (at.kind === 'attached' && heading !== '') path.unshift(heading);
  }
  return path;
}

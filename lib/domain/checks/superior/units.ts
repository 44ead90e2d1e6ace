/** The pieces of text that are compared: a clause with its points, or a point alone. */
import { foldSpelling } from '../../procedures/spelling';
import { isGeneralHeading } from '../../procedures/matter';
import { syllables } from '../../text/syllables';
import type { Provision } from '../../structure/types';
import type { SuperiorArticle } from './types';

const LENGTH = 4; // syllables of a shingle
const LEAST = 24; // shorter texts are alike by chance

/** The shingles of a text: every run of four syllables. "Nghị định này" and "Thông tư này" are the same words there. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = syllables(foldSpelling(text).replace(/(?:bộ luật|luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư)(?: liên tịch)? này/gu, 'văn bản này'));
  if (words.length < LEAST) return new Set();
  return new Set(words.slice(0, words.length - LENGTH + 1).map((_, i) => words.slice(i, i + LENGTH).join(' ')));
}

export interface DraftUnit {
  readonly provision: Provision;
  /** Ids of what stands in it. */
  readonly within: readonly string[];
  readonly shingles: ReadonlySet<string>;
}

/** The draft's own clauses with their points, and its points and undivided articles, as they come; nothing that is quoted or serves the act only. */
export function draftUnits(provisions: readonly Provision[]): DraftUnit[] {
  const children = new Map<string, Provision[]>();
  const general = new Set<string>();
  for (const p of provisions) {
    if (p.parent !== null) children.set(p.parent, [...(children.get(p.parent) ?? []), p]);
    if ((p.kind === 'article' && isGeneralHeading(p.heading)) || (p.parent !== null && general.has(p.parent))) general.add(p.id);
  }
  return provisions.flatMap((provision) => {
    const below = children.get(provision.id) ?? [];
    const divided = provision.kind === 'article' && below.some((p) => p.kind === 'clause');
    if (provision.quoted === true || provision.target !== undefined || divided || general.has(provision.id) || !['article', 'clause', 'point'].includes(provision.kind)) return [];
    const shingles = shinglesOf([provision.text, ...below.map((p) => p.text)].join('\n'));
    return shingles.size === 0 ? [] : [{ provision, within: below.map((p) => p.id), shingles }];
  });
}

export interface SuperiorUnit {
  readonly article: SuperiorArticle;
  /** "khoản 2 Điều 5". */
  readonly place: string;
  readonly text: string;
}

/** The clauses of an article of the library with their points, then each point. */
export function superiorUnits(article: SuperiorArticle): SuperiorUnit[] {
  const clauses: { number: string; lines: string[] }[] = [{ number: '', lines: [] }];
  for (const line of article.body.split('\n').map((one) => one.trim()).filter(Boolean)) {
    const mark = /^(\d{1,3}[a-zđ]?)\.\s+/u.exec(line);
    if (mark) clauses.push({ number: mark[1] ?? '', lines: [line.slice(mark[0].length)] });
    else clauses.at(-1)?.lines.push(line);
  }
  return clauses.filter((clause) => clause.lines.length > 0).flatMap(({ number, lines }) => {
    const place = number === '' ? article.article : `khoản ${number} ${article.article}`;
    const points = lines.flatMap((line) => {
      const mark = /^([a-zđ]\d?)\)\s+/u.exec(line);
      return mark ? [{ article, place: `điểm ${mark[1] ?? ''} ${place}`, text: line.slice(mark[0].length) }] : [];
    });
    return [{ article, place, text: lines.map((line) => line.replace(/^[a-zđ]\d?\)\s+/u, '')).join('\n') }, ...points];
  });
}

/**
 * How a place in a draft is written for a lawyer: "Điểm a khoản 2 Điều 5". Places stay
 * Vietnamese in every language of the interface: they point into a Vietnamese text.
 */
import type { Provision } from './types';

type Placed = Pick<Provision, 'id' | 'kind' | 'number' | 'parent' | 'word'>;

/** By kind of provision, and by the short form of the kind in ids. */
const WORD: Readonly<Partial<Record<string, string>>> = {
  part: 'phần', chp: 'chương', chapter: 'chương', sec: 'mục', section: 'mục', subsec: 'tiểu mục', subsection: 'tiểu mục',
  art: 'Điều', article: 'Điều', para: 'khoản', clause: 'khoản', point: 'điểm',
  att: 'văn bản kèm theo', attached: 'văn bản kèm theo', app: 'phụ lục', appendix: 'phụ lục',
  preamble: 'phần mở đầu', signature: 'phần ký',
};

/** Divisions above the article: an article is cited without them, since it has a number of its own. */
const ABOVE_ARTICLE = new Set(['part', 'chp', 'chapter', 'sec', 'section', 'subsec', 'subsection']);

/**
 * Place of a provision from the provisions around it: surer than from its id, where numbers
 * repeat or are odd. `byId` holds at least those that the provision stands in.
 */
export function placeOf(provision: Placed, byId: ReadonlyMap<string, Placed>): string {
  return capital(wordsUpFrom(provision, byId).join(' '));
}

/** The same place told from the top, as lists that are scanned want it: "Điều 5 khoản 2 điểm a". */
export function placeFromTop(provision: Placed, byId: ReadonlyMap<string, Placed>): string {
  return capital(wordsUpFrom(provision, byId).reverse().join(' '));
}

function wordsUpFrom(provision: Placed, byId: ReadonlyMap<string, Placed>): string[] {
  const words: string[] = [];
  let seesArticle = false;
  for (let at: Placed | undefined = provision; at; at = at.parent ? byId.get(at.parent) : undefined) {
    if (seesArticle && ABOVE_ARTICLE.has(at.kind)) continue;
    seesArticle ||= at.kind === 'article';
    words.push(`${at.word ?? WORD[at.kind] ?? ''} ${at.number}`.trim());
  }
  return words;
}

/** "art_5__para_2__point_a" -> "Điểm a khoản 2 Điều 5"; an id of an unknown form is given back as it is. */
export function placeOfId(id: string): string {
  const steps = id.split('__').flatMap((segment) => {
    const [, kind = '', number = ''] = segment.match(/^([a-z]+)(?:_(.*))?$/u) ?? [];
    return WORD[kind] ? [{ kind, words: `${WORD[kind]} ${readable(kind, number)}`.trim() }] : [];
  });
  const hasArticle = steps.some((step) => WORD[step.kind] === 'Điều');
  const said = steps.filter((step) => !hasArticle || !ABOVE_ARTICLE.has(step.kind)).map((step) => step.words);
  return said.length > 0 ? capital(said.reverse().join(' ')) : id;
}

/** A number that the draft repeats ends in "_dup2" in the id; an attached text has a number only there. People see neither. */
const readable = (kind: string, number: string): string => (kind === 'att' ? '' : number.replace(/_?dup\d+$/, ''));

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

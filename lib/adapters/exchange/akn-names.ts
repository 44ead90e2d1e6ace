/** How Soát's provisions are called in Akoma Ntoso 3.0 (OASIS LegalDocML), for writing and for reading. */
import type { AmendmentTarget, ProvisionKind } from '@/lib/domain/structure/types';

export const AKN_NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** Elements of the hierarchy (hierElements) by kind; the other kinds stand outside the body. */
export const ELEMENT: Readonly<Partial<Record<ProvisionKind, string>>> = {
  part: 'part', chapter: 'chapter', section: 'section', subsection: 'subsection', article: 'article', clause: 'paragraph', point: 'point',
};

/** What elements of the hierarchy are here, also those that other countries use for the same step. */
export const KIND: Readonly<Partial<Record<string, ProvisionKind>>> = {
  part: 'part', title: 'part', book: 'part', chapter: 'chapter', subchapter: 'section', division: 'section', section: 'section', subdivision: 'subsection',
  subsection: 'subsection', article: 'article', rule: 'article', paragraph: 'clause', clause: 'clause', subparagraph: 'point', point: 'point', indent: 'point', item: 'point', list: 'clause',
};

/** Word before the number in `num`, as the draft has it. */
export const WORD: Readonly<Partial<Record<ProvisionKind, string>>> = {
  part: 'Phần', chapter: 'Chương', section: 'Mục', subsection: 'Tiểu mục', article: 'Điều',
};

/** Type of a textual modification (TextualMods of the schema) by what the amending provision does. */
export const MODIFICATION: Readonly<Record<AmendmentTarget['operation'], string>> = {
  amend: 'substitution', add: 'insertion', 'replace-phrase': 'replacement', repeal: 'repeal',
};

/**
 * Address of what an amendment changes: the act as cited, then article, clause and point in the manner of eIds.
 * The act is a path segment of its own words, since a draft cites acts by name as often as by number.
 */
export function targetHref({ act, article, clause, point }: AmendmentTarget): string {
  const steps = [article && `art_${article}`, clause && `para_${clause}`, point && `point_${point}`].filter(Boolean).map((step) => encodeURIComponent(step as string));
  return `/akn/vn/act/${encodeURIComponent(act ?? '')}#${steps.join('__')}`;
}

/** What `targetHref` wrote; an address of another manner gives only what of it can be read. */
export function targetOfHref(operation: AmendmentTarget['operation'], href: string): AmendmentTarget {
  const [path = '', fragment = ''] = href.split('#').map(decoded);
  const act = /^\/akn\/vn\/act\/(.+)$/s.exec(path)?.[1];
  const step = (name: string): string | undefined => new RegExp(`(?:^|__)${name}_([^_]+)`).exec(fragment)?.[1];
  const [article, clause, point] = [step('art'), step('para'), step('point')];
  return { operation, ...(act && { act }), ...(article && { article }), ...(clause && { clause }), ...(point && { point }) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import { placeOf } from '@/lib/domain/structure/place';
import type { Provision } from '@/lib/domain/structure/types';

/** A provision to choose from a list: where it stands, and how it begins. */
export interface ProvisionChoice {
  readonly id: string;
  readonly parent: string | null;
  /** "Điểm a khoản 2 Điều 5". */
  readonly place: string;
  readonly words: string;
}

/** An article, with its clauses and points in the order of the draft. */
export interface ArticleChoice extends ProvisionChoice {
  readonly inside: readonly ProvisionChoice[];
}

/** Enough to recognise a provision by. */
const LONGEST_WORDS = 140;

/** The articles of a draft to choose from, each with the clauses and points that stand in it. */
export function articlesOf(provisions: readonly Provision[]): ArticleChoice[] {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const choice = (provision: Provision): ProvisionChoice =>
    ({ id: provision.id, parent: provision.parent, place: placeOf(provision, byId), words: beginning(provision.heading || provision.text) });
  const inside = new Map<string | null, ProvisionChoice[]>();
  for (const provision of provisions.filter(({ kind }) => kind === 'clause' || kind === 'point')) {
    const article = articleOf(provision, byId);
    inside.set(article, [...(inside.get(article) ?? []), choice(provision)]);
  }
  return provisions.filter(({ kind }) => kind === 'article').map((article) => ({ ...choice(article), inside: inside.get(article.id) ?? [] }));
}

/** Id of the nearest article that the provision stands in. */
function articleOf({ parent }: Provision, byId: ReadonlyMap<string, Provision>): string | null {
  const above = parent === null ? undefined : byId.get(parent);
  return above === undefined || above.kind === 'article' ? (above?.id ?? null) : articleOf(above, byId);
}

const beginning = (text: string): string => (text.length <= LONGEST_WORDS ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_WORDS))} …`);

import type { Part } from '@/lib/domain/procedures/types';
import { fold } from '@/lib/domain/text/fold';
import type { ArticleChoice, ProvisionChoice } from '@/lib/usecases/view-procedures';

/** Ids of the chosen provisions, each with the part it regulates, where that was said. */
export type Chosen = ReadonlyMap<string, Part | null>;

/** Chooses a provision, or says which part it regulates; without a part, `undefined` lets it go. */
export function choose(chosen: Chosen, id: string, part: Part | null | undefined): Chosen {
  const next = new Map(chosen);
  if (part === undefined) next.delete(id);
  else next.set(id, part);
  return next;
}

/** What of an article is left to choose: not what stands in a provision that is chosen already. */
export function openInside(article: ArticleChoice, chosen: Chosen): ProvisionChoice[] {
  const taken = new Set(chosen.keys());
  return article.inside.filter(({ id, parent }) => {
    const covered = parent !== null && taken.has(parent);
    if (covered) taken.add(id);
    return !covered;
  });
}

/** The articles of which a place or some words match; accents do not count. */
export function matching(articles: readonly ArticleChoice[], query: string): readonly ArticleChoice[] {
  const wanted = fold(query.trim());
  const matches = ({ place, words }: ProvisionChoice): boolean => fold(`${place} ${words}`).includes(wanted);
  return wanted === '' ? articles : articles.filter((article) => matches(article) || article.inside.some(matches));
}

/** The choice as the route takes it. */
export function bodyOf(chosen: Chosen): { provisionIds: string[]; parts: Partial<Record<Part, string[]>> } {
  const parts: Partial<Record<Part, string[]>> = {};
  for (const [id, part] of chosen) if (part !== null) parts[part] = [...(parts[part] ?? []), id];
  return { provisionIds: [...chosen.keys()], parts };
}

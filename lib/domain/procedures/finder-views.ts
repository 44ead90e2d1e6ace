/** What the finder reads one at a time: articles, the single instructions of an amending article, and appendices that lay down steps. */
import { appendixViews } from './appendix-views';
import { articleViews, type ArticleView } from './articles';
import type { Provision, StructuredDocument } from '../structure/types';

/** In document order, but for appendices, which come last. */
export function finderViews(doc: StructuredDocument): ArticleView[] {
  return [...articleViews(doc).flatMap(instructions), ...appendixViews(doc)];
}

/** True where an article amends several places: each instruction then stands for an article of another act. */
function amendsSeveral({ provision, members }: ArticleView): boolean {
  return provision.quoted !== true && members.filter((p) => p.parent === provision.id && p.target !== undefined).length > 1;
}

/**
 * "Điều 2. Sửa đổi, bổ sung một số điều của Luật Đầu tư" holds many articles of another act. Read as one, what
 * one of them says of a procedure would speak for the lines of all others.
 */
function instructions(view: ArticleView): ArticleView[] {
  if (!amendsSeveral(view)) return [view];
  const parents = new Map(view.members.map((p) => [p.id, p.parent]));
  const topOf = (p: Provision): string => {
    let id = p.id;
    for (let above = parents.get(id); above != null && above !== view.provision.id && parents.has(above); above = parents.get(id)) id = above;
    return id;
  };
  const tops = view.members.filter((p) => p.parent === view.provision.id || p === view.provision);
  return tops.flatMap((top) => {
    const lines = view.owners.flatMap((owner, i) => ((owner === top || (top !== view.provision && topOf(owner) === top.id)) ? [i] : []));
    if (lines.length === 0) return [];
    const owners = lines.map((i) => view.owners[i]!);
    return [{ ...view, provision: top, members: [...new Set([top, ...owners])], owners, article: { ...view.article, lines: lines.map((i) => view.article.lines[i]!) } }];
  });
}

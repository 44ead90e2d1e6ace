import { partsOf, probabilities } from './decide';
import type { FinderModel } from './model';
import { isEmptied } from './not-procedures';
import { PARTS, type FinderArticle, type Part } from './types';

/**
 * The parts of a procedure that an article lays down on any of its lines, in the order of PARTS: the same labels
 * as those of `labelArticle`, without the reasons, which cost as much again and of which a library has no use.
 */
export function articleParts(model: FinderModel, article: FinderArticle): Part[] {
  const found = new Set<Part>();
  probabilities(model, article).lines.forEach((line, i) => {
    const columns = partsOf(line, model.thresholds);
    if (columns.length > 0 && !isEmptied(article.lines[i]!)) for (const column of columns) found.add(PARTS[column]!);
  });
  return PARTS.filter((part) => found.has(part));
}

import { partsOf, probabilities } from './decide';
import { surenessOf, type FinderModel } from './model';
import { reasonsFor } from './reasons';
import { cellReason } from './step-table';
import { PARTS, type ArticleLabels, type FinderArticle, type LabelledPart } from './types';

/**
 * Which lines of an article regulate which part of an administrative procedure
 * (Decree 63/2010/NĐ-CP Art. 8(2)), how sure the finder is of each, and why.
 */
export function labelArticle(model: FinderModel, article: FinderArticle): ArticleLabels {
  const { read, lines, cells } = probabilities(model, article);
  const labels = new Map<number, readonly LabelledPart[]>();
  lines.forEach((p, i) => {
    const parts = partsOf(p, model.thresholds);
    if (parts.length === 0) return;
    const settled = (cells[i] ?? null) !== null;
    const reasons = settled ? parts.map((column) => [cellReason(article.lines[i]!, column)]) : reasonsFor(model, article, read, i, parts);
    labels.set(i, parts.map((column, k) => ({
      part: PARTS[column]!,
      confidence: Math.round(surenessOf(model, p[column]!) * 100) / 100,
      reasons: reasons[k]!,
    })));
  });
  return { procedure: labels.size > 0, lines: labels };
}

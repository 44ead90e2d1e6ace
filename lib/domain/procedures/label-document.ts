import type { Provision, StructuredDocument } from '../structure/types';
import { finderViews } from './finder-views';
import { labelArticle } from './label-article';
import type { FinderModel } from './model';
import { isEmptied } from './not-procedures';
import type { LabelledPart, LabelledProvision, Part } from './types';

/** The provisions of a document that regulate parts of a procedure, in document order. Never throws. */
export function labelDocument(model: FinderModel, doc: StructuredDocument): LabelledProvision[] {
  const found = new Map<string, Map<Part, LabelledPart>>();
  for (const { article, owners } of finderViews(doc)) {
    for (const [i, parts] of labelArticle(model, article).lines) {
      if (isEmptied(article.lines[i]!)) continue;
      const id = owners[i]!.id;
      const known = found.get(id) ?? new Map<Part, LabelledPart>();
      for (const part of parts) if ((known.get(part.part)?.confidence ?? -1) < part.confidence) known.set(part.part, part);
      found.set(id, known);
    }
  }
  return doc.provisions.flatMap((provision: Provision) => {
    const parts = found.get(provision.id);
    return parts ? [{ provision, parts: [...parts.values()].sort((a, b) => b.confidence - a.confidence) }] : [];
  });
}

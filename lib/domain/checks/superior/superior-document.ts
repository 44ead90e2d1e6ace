/** Articles of the library as a document, so that the same finder reads them as reads drafts. */
import { structure } from '../../structure/structure';
import type { StructuredDocument } from '../../structure/types';
import type { SuperiorArticle } from './types';

/** The articles as they would stand in the act; their order is kept. */
export function documentOfArticles(articles: readonly SuperiorArticle[]): StructuredDocument {
  const lines = articles.flatMap(({ article, heading, body }) => [`${article}. ${heading}`, ...body.split('\n')]);
  return structure(lines.map((line) => line.trim()).filter(Boolean).map((text, index) => ({ index, text })));
}

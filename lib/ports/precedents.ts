/** The library of precedents (tiền lệ): articles of law in force that a drafter may look up. */

/** One article as it is imported. Dates are ISO dates. */
export interface ImportedArticle {
  /** Key of the article at its source: importing it again replaces it. */
  readonly sourceKey: string;
  /** "Điều 5". */
  readonly article: string;
  readonly heading: string;
  readonly body: string;
  readonly document: {
    readonly sourceKey: string;
    /** "57/2020/QH14". */
    readonly number: string;
    readonly title: string;
    /** "Luật", "Nghị định" … */
    readonly type: string;
    readonly agency: string;
    readonly issuedOn: string | null;
    readonly effectiveOn: string | null;
  };
}

/** An article of the library with the document it stands in. */
export interface Precedent {
  readonly id: string;
  readonly article: string;
  readonly heading: string;
  readonly body: string;
  readonly document: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly type: string;
    readonly agency: string;
    readonly issuedOn: string | null;
    readonly effectiveOn: string | null;
  };
}

export interface PrecedentHit {
  readonly articleId: string;
  readonly docNumber: string;
  readonly docTitle: string;
  readonly article: string;
  readonly heading: string;
  /** Piece of the body around the words that were found. */
  readonly excerpt: readonly ExcerptPiece[];
  /** Higher is better; comparable only among the hits of one search. */
  readonly score: number;
}

/** A run of text of an excerpt; `found` marks the words of the query. */
export interface ExcerptPiece {
  readonly text: string;
  readonly found: boolean;
}

export interface PrecedentSearch {
  readonly hits: readonly PrecedentHit[];
  readonly engine: 'postgres' | 'meilisearch';
  /** True where Meilisearch was asked for but did not answer, so that PostgreSQL did. */
  readonly fellBack: boolean;
}

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

export interface ImportProgress {
  readonly imported: number;
  readonly documents: number;
  /** Why Meilisearch does not have all of them, for the log; null if it does, or is not used. The index can be rebuilt. */
  readonly unfed: string | null;
}

export interface Precedents {
  /** Articles that fit the query, best first; accents may be left out. An empty query finds nothing. */
  search(query: string, page: Page): Promise<PrecedentSearch>;
  /** Adds or replaces the articles, in batches; `onProgress` hears the totals after each batch. */
  importArticles(articles: AsyncIterable<ImportedArticle> | Iterable<ImportedArticle>, onProgress?: (done: ImportProgress) => void): Promise<ImportProgress>;
  get(articleId: string): Promise<Precedent | null>;
  /** Makes the search index anew from the articles in the database. */
  rebuildIndex(): Promise<void>;
}

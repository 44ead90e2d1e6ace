/** The library of precedents (tiền lệ): articles of law, and the procedures of the national list, that a drafter may look up. */
import type { LibraryState } from '../domain/precedents/state';
import type { Part } from '../domain/procedures/types';

/** An article of law, or a procedure of the national database of procedures (Cơ sở dữ liệu quốc gia về thủ tục hành chính). */
export type PrecedentKind = 'law' | 'procedure';

/** What the national list says of a procedure, part by part; an empty text where it says nothing. One line a paper, step or base. */
export interface NationalProcedure {
  /** "1.000178". */
  readonly code: string;
  readonly field: string;
  /** "Cấp bộ", "Cấp tỉnh, Cấp xã". */
  readonly level: string;
  readonly parts: Readonly<Partial<Record<Part, string>>>;
  readonly legalBases: readonly string[];
}

/** One entry as it is imported. Dates are ISO dates. */
export interface ImportedArticle {
  /** Key of the article at its source: importing it again replaces it. */
  readonly sourceKey: string;
  /** Default "law". */
  readonly kind?: PrecedentKind;
  /** "Điều 5"; empty for a procedure of the national list. */
  readonly article: string;
  /** For a procedure of the national list: its name. */
  readonly heading: string;
  /** One line a clause (khoản) or point (điểm). */
  readonly body: string;
  /** Headings above the article: "Chương I. Những quy định chung". */
  readonly path?: readonly string[];
  /** Subject matter: the title of the codification (đề mục) or the field of the national list. */
  readonly topic?: string;
  /** Parts of a procedure that its lines lay down, by the finder. */
  readonly parts?: readonly Part[];
  readonly procedure?: NationalProcedure;
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
    /** The day on which the source vouches that the act is in force; null or left out where it says nothing. */
    readonly vouchedOn?: string | null;
    /** The day from which the act has no force any more. */
    readonly expiredOn?: string | null;
  };
}

export interface PrecedentDocument {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly type: string;
  readonly agency: string;
  readonly issuedOn: string | null;
  readonly effectiveOn: string | null;
  readonly vouchedOn: string | null;
  readonly expiredOn: string | null;
}

/** An entry of the library with the document it stands in. */
export interface Precedent {
  readonly id: string;
  readonly kind: PrecedentKind;
  readonly article: string;
  readonly heading: string;
  readonly body: string;
  readonly path: readonly string[];
  readonly topic: string;
  readonly parts: readonly Part[];
  readonly procedure: NationalProcedure | null;
  readonly document: PrecedentDocument;
}

/** What the entries must be; a list that is empty or left out asks for nothing. */
export interface PrecedentFilter {
  /** Default "law". */
  readonly kind?: PrecedentKind;
  readonly types?: readonly string[];
  readonly agencies?: readonly string[];
  readonly topics?: readonly string[];
  readonly parts?: readonly Part[];
  /** Years of issue, both ends included. */
  readonly yearFrom?: number;
  readonly yearTo?: number;
  /** Only what has this state on the day `on` of the question. */
  readonly state?: LibraryState;
}

export interface PrecedentQuestion {
  readonly text: string;
  readonly filter?: PrecedentFilter;
  /** The day for which "in force" is asked, ISO date. */
  readonly on: string;
}

/** The line of an article that fits best. */
export interface HitProvision {
  /** Line of the body, from 0: the page of the article marks it as #dong-<line>. */
  readonly line: number;
  /** "điểm a khoản 2", "khoản 1"; empty where the line has no number. */
  readonly label: string;
}

export interface PrecedentHit {
  readonly articleId: string;
  readonly kind: PrecedentKind;
  readonly docNumber: string;
  readonly docTitle: string;
  readonly docType: string;
  readonly agency: string;
  readonly issuedOn: string | null;
  readonly state: LibraryState;
  readonly article: string;
  readonly heading: string;
  readonly parts: readonly Part[];
  readonly provision: HitProvision | null;
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

/** A value of a facet and how many of the best entries have it, most first. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface Facets {
  readonly types: readonly FacetCount[];
  readonly agencies: readonly FacetCount[];
  readonly topics: readonly FacetCount[];
  readonly years: readonly FacetCount[];
  readonly parts: readonly FacetCount[];
  readonly states: readonly FacetCount[];
}

/** How the query was read, where that is more than its words. */
export interface Understood {
  /** An act or article that was named: "Điều 12 Nghị định 63/2010". */
  readonly reference: string | null;
  /** The query as it was searched, where a typing error was mended; null otherwise. */
  readonly corrected: string | null;
  /** True where the text was so long that only its rarest words were looked for. */
  readonly shortened: boolean;
}

/** Whether entries fit beyond those that were weighed; "unknown" where an engine stopped before it could tell. */
export type Beyond = 'nothing' | 'more' | 'unknown';

export interface PrecedentSearch {
  readonly hits: readonly PrecedentHit[];
  /** Entries that fit at all, up to what was weighed: these can be paged through, and are counted in the facets. */
  readonly total: number;
  readonly beyond: Beyond;
  readonly facets: Facets;
  readonly understood: Understood;
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
  /** Why Meilisearch does not have all of them, for the log; null if it does, or is not used. `repair` mends it. */
  readonly unfed: string | null;
}

/** What an engine's index lacks or has too much of, against the database. */
export interface IndexState {
  readonly engine: 'postgres' | 'meilisearch';
  readonly inDatabase: number;
  readonly inIndex: number;
  /** Entries that are missing, outdated or left over. */
  readonly outOfStep: number;
  /** Why the engine could not be asked; null if it could. */
  readonly unreachable: string | null;
}

export interface Precedents {
  /** Entries that fit the question, best first; accents may be left out. An empty text finds nothing. */
  search(question: PrecedentQuestion, page: Page): Promise<PrecedentSearch>;
  /** Adds or replaces entries, in batches that stand or fall alone, so that an import broken off is taken up by doing it again; `onProgress` hears the totals after each batch. */
  importArticles(articles: AsyncIterable<ImportedArticle> | Iterable<ImportedArticle>, onProgress?: (done: ImportProgress) => void): Promise<ImportProgress>;
  get(articleId: string): Promise<Precedent | null>;
  /** Every act of the library with one of these numbers, whatever the case of its letters. */
  acts(numbers: readonly string[]): Promise<PrecedentDocument[]>;
  /** The articles of an act in their order, without their text; one that came in twice, once. */
  contents(documentId: string): Promise<{ id: string; article: string; heading: string; path: readonly string[] }[]>;
  /** Compares each engine's index with the database. */
  indexStates(): Promise<IndexState[]>;
  /** Brings each engine's index in step with the database, and says how it then stands. */
  repair(): Promise<IndexState[]>;
  /** Makes each index anew from the database, and says how it then stands. */
  rebuildIndex(): Promise<IndexState[]>;
}

/** What an engine is to the library: it ranks entries, and keeps an index of them that can be brought in step with the database. */
import type { Beyond, Facets, IndexState, Page, PrecedentQuestion, PrecedentSearch, Understood } from '@/lib/ports/precedents';

/** An entry that fits; higher scores are better. */
export interface Ranked {
  readonly articleId: string;
  readonly score: number;
}

export interface EngineAnswer {
  /** The entries of the page that was asked for, best first. */
  readonly ranked: readonly Ranked[];
  /** Entries that fit at all, up to what was weighed. */
  readonly total: number;
  readonly beyond: Beyond;
  readonly facets: Facets;
  readonly understood: Understood;
}

export interface SearchEngine {
  readonly name: PrecedentSearch['engine'];
  search(question: PrecedentQuestion, page: Page): Promise<EngineAnswer>;
  /** What the index lacks or has too much of; throws where the engine cannot be asked. */
  state(): Promise<Omit<IndexState, 'engine' | 'unreachable'>>;
  /** Takes into the index what the database has and it has not, and out of it what the database has no more. Broken off, it is taken up by the next call. */
  catchUp(): Promise<void>;
  /** Makes the index anew, while the old one answers. */
  rebuild(): Promise<void>;
}

export const NO_FACETS: Facets = { types: [], agencies: [], topics: [], years: [], parts: [], states: [] };
export const AS_WRITTEN: Understood = { reference: null, corrected: null, shortened: false };

/** What the checks of the search indexes found, and the lock under which they are mended. */
import type { IndexState } from './precedents';

/** How an index stood when it was last looked at, and mended where it had to be. */
export interface IndexCheck extends IndexState {
  /** ISO time. */
  readonly at: string;
  /** Entries that were out of step before it was mended; `outOfStep` are those that still are. */
  readonly found: number;
}

export interface IndexChecks {
  /** The last check of each engine, by name. */
  latest(): Promise<IndexCheck[]>;
  /** Keeps these in the place of all that were kept. */
  replace(checks: readonly IndexCheck[]): Promise<void>;
}

/** Work that must not be done twice at once, in whatever processes. */
export interface Alone {
  /** Does the work, or nothing where somebody is at it: null. */
  unlessUnderWay<T>(work: () => Promise<T>): Promise<T | null>;
}

/** What the library of precedents has of the acts above a draft. */
import type { SuperiorArticle } from '../domain/checks/superior/types';

export interface Superiors {
  /** Every article that the library has of the acts with these numbers, act by act, in the order of each act. */
  ofActs(numbers: readonly string[]): Promise<SuperiorArticle[]>;
  /** Numbers of the central acts that have an article whose heading holds all words of one of these names; of each name the first few. */
  actsNaming(names: readonly string[]): Promise<string[]>;
}

/** The machine's reading of a draft: which lines put a procedure on people, and what the rules say about them. */
import type { RuleSetting } from '../domain/checks/settings';
import type { Compared } from '../domain/checks/superior/compare';
import type { SuperiorArticle } from '../domain/checks/superior/types';
import type { Regime, RuleFinding } from '../domain/checks/types';
import type { FoundProcedure, LabelledProvision } from '../domain/procedures/types';
import type { Refusal, Result } from '../domain/result';
import type { StructuredDocument } from '../domain/structure/types';

/** What must be known of a draft, besides its text, to judge it. */
export interface Circumstances {
  readonly regime: Regime;
  /** Id in the list of document types; null if unknown. */
  readonly documentType: string | null;
  /** Ground for setting procedures, as recorded by the drafter. */
  readonly ground: string | null;
  /** The day on which the draft is judged, ISO date. */
  readonly on: string;
}

export interface Analysis {
  readonly labelled: readonly LabelledProvision[];
  readonly procedures: readonly FoundProcedure[];
  readonly findings: readonly RuleFinding[];
}

export interface Finder {
  /**
   * Labels, groups and checks a draft, by the rules as `settings` have them. The same draft and settings give the same
   * analysis; it takes up to a second for a long one. Refuses with "unsearchable-…" what takes too much, with "busy"
   * when too many wait.
   */
  analyse(document: StructuredDocument, circumstances: Circumstances, settings: readonly RuleSetting[]): Promise<Result<Analysis, Refusal>>;
  /** What the rules on acts above (R29, R30) say of a draft that was searched, against these articles. Refuses as `analyse` does. */
  compare(subject: Compared, articles: readonly SuperiorArticle[], settings: readonly RuleSetting[]): Promise<Result<readonly RuleFinding[], Refusal>>;
}

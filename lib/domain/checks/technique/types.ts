import type { Caught, Rule } from '../rules';
import type { DraftView } from './draft-view';

/** Code that judges one rule on drafting technique over a whole draft. */
export type TechniqueDetector = (rule: Rule, view: DraftView) => Caught[];

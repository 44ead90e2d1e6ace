/** Rules on drafting technique (kỹ thuật soạn thảo): they hold for a whole draft, whether it has a procedure or not. */
import type { Caught, Rule } from '../rules';
import { impossibleNumbers, wrongSigns } from './act-numbers';
import { administrativeBases, groundSigns, lowerBases } from './bases';
import { dateZeros } from './dates';
import type { DraftView } from './draft-view';
import { alone, gaps, order, repeats, roman } from './numbering';
import { danglingReferences } from './references';
import type { TechniqueDetector } from './types';
import { bullets, headingEnd, unnamed, unnamedArticles } from './wording';

const DETECTORS: Readonly<Record<string, TechniqueDetector>> = {
  gaps,
  repeats,
  order,
  roman,
  unnamed,
  'unnamed-articles': unnamedArticles,
  'single-clause': alone('clause'),
  'single-point': alone('point'),
  'bullets-in-point': bullets('point'),
  'bullets-in-clause': bullets('article', 'clause'),
  'heading-end': headingEnd,
  'impossible-number': impossibleNumbers,
  'wrong-sign': wrongSigns,
  'administrative-basis': administrativeBases,
  'lower-basis': lowerBases,
  'ground-sign': groundSigns,
  'date-zero': dateZeros,
  'dangling-reference': danglingReferences,
};

/** Findings of a rule on technique; a rule whose detector is unknown to this version finds nothing. */
export function judgeTechnique(rule: Rule, view: DraftView): Caught[] {
  return DETECTORS[rule.detector ?? '']?.(rule, view) ?? [];
}

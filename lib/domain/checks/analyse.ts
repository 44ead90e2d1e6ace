import { findProcedures } from '../procedures/find-procedures';
import { labelDocument } from '../procedures/label-document';
import type { FinderModel } from '../procedures/model';
import type { FoundProcedure, LabelledProvision } from '../procedures/types';
import type { StructuredDocument } from '../structure/types';
import { check } from './check';
import { RULES, type Rule } from './rules';
import type { CheckSubject, RuleFinding } from './types';

/** What must be known of a draft besides its text. */
export type Circumstances = Pick<CheckSubject, 'documentType' | 'regime' | 'ground' | 'on'>;

export interface Analysis {
  readonly labelled: readonly LabelledProvision[];
  readonly procedures: readonly FoundProcedure[];
  readonly findings: readonly RuleFinding[];
}

/** The machine's whole reading of a draft: labelled provisions, the procedures they make up, what the rules say. Pure; never throws on a document. */
export function analyse(model: FinderModel, document: StructuredDocument, circumstances: Circumstances, rules: readonly Rule[] = RULES): Analysis {
  const labelled = labelDocument(model, document);
  const procedures = findProcedures(document, labelled);
  return { labelled, procedures, findings: check({ document, labelled, procedures, ...circumstances }, rules) };
}

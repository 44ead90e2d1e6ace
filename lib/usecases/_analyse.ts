import type { Dossier } from '@/lib/domain/process/types';
import { isAltered } from '@/lib/domain/checks/settings';
import { ok, type Refusal, type Result } from '@/lib/domain/result';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import type { Analysis } from '@/lib/ports/finder';
import type { KeptRuleSetting, Transaction } from '@/lib/ports/store';
import type { Deps } from './_deps';

type AnalyseDeps = Pick<Deps, 'finder' | 'clock'> & { readonly store: Pick<Transaction, 'ruleSettings'> };

/** What was found, and which rules were set otherwise than their data while it was sought: that goes into the record. */
export interface RuledAnalysis extends Analysis {
  readonly altered: readonly Pick<KeptRuleSetting, 'rule' | 'number'>[];
}

/** Searches and checks the draft of a dossier by the rules of today, as administrators have set them. */
export async function analyseDraft(
  deps: AnalyseDeps, document: StructuredDocument, { regime, documentType, ground }: Pick<Dossier, 'regime' | 'documentType' | 'ground'>,
): Promise<Result<RuledAnalysis, Refusal>> {
  const kept = await deps.store.ruleSettings.latest();
  const settings = kept.map(({ rule, enabled, severity, dates }) => ({ rule, enabled, severity, dates }));
  const analysis = await deps.finder.analyse(document, { regime, documentType, ground, on: deps.clock.today() }, settings);
  if (!analysis.ok) return analysis;
  return ok({ ...analysis.value, altered: kept.filter(isAltered).map(({ rule, number }) => ({ rule, number })) });
}

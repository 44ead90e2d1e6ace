import { judgeCitations } from '@/lib/domain/checks/cited/judge';
import { RULES } from '@/lib/domain/checks/rules';
import { withSettings } from '@/lib/domain/checks/settings';
import type { Dossier } from '@/lib/domain/process/types';
import { ok, type Refusal, type Result } from '@/lib/domain/result';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import { analyseDraft, type RuledAnalysis } from './_analyse';
import { citationsOf } from './_citations';
import type { Deps } from './_deps';
import { compareWithSuperiorActs } from './compare-with-superior-acts';

type SuperiorDeps = Parameters<typeof analyseDraft>[0] & Pick<Deps, 'superiors' | 'precedents'>;
type Case = Pick<Dossier, 'regime' | 'documentType' | 'ground'>;

/**
 * Searches and checks a draft, and compares it with the acts above it that the library of precedents has; what it rests
 * on and cites is looked up there as well. Where the library has none, nothing is said.
 */
export async function analyseAgainstSuperiors(deps: SuperiorDeps, document: StructuredDocument, dossier: Case): Promise<Result<RuledAnalysis, Refusal>> {
  const analysis = await analyseDraft(deps, document, dossier);
  if (!analysis.ok) return analysis;
  const { procedures, findings } = analysis.value;
  const settings = await deps.store.ruleSettings.latest();
  const subject = { document, procedures, regime: dossier.regime, documentType: dossier.documentType, on: deps.clock.today() };
  const compared = await compareWithSuperiorActs(deps, subject, settings);
  const cited = await citationsOf(deps, document, dossier.documentType);
  return ok({ ...analysis.value, findings: [...findings, ...compared.findings, ...judgeCitations(subject, cited, withSettings(RULES, settings))] });
}

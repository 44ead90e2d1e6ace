import { judgeCitations } from '@/lib/domain/checks/cited/judge';
import { RULES } from '@/lib/domain/checks/rules';
import { withSettings } from '@/lib/domain/checks/settings';
import { citedSuperiors } from '@/lib/domain/checks/superior/cited-acts';
import { judgeAgainstSuperiors, type SuperiorReading } from '@/lib/domain/checks/superior/judge';
import { isSuperior } from '@/lib/domain/checks/superior/rank';
import { candidateArticles } from '@/lib/domain/checks/superior/same-matter';
import { documentOfArticles } from '@/lib/domain/checks/superior/superior-document';
import type { SuperiorArticle } from '@/lib/domain/checks/superior/types';
import type { FoundProcedure } from '@/lib/domain/procedures/types';
import type { Dossier } from '@/lib/domain/process/types';
import { ok, type Refusal, type Result } from '@/lib/domain/result';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import { analyseDraft, type RuledAnalysis } from './_analyse';
import { citationsOf } from './_citations';
import type { Deps } from './_deps';

type SuperiorDeps = Parameters<typeof analyseDraft>[0] & Pick<Deps, 'superiors' | 'precedents'>;
type Case = Pick<Dossier, 'regime' | 'documentType' | 'ground'>;

/** Acts of which procedures are read anew for one draft: each takes the finder some time. */
const MOST_ACTS = 8;

/**
 * Searches and checks a draft, and compares it with the acts above it that the library of precedents has: those it
 * cites, and those that name the same procedure; what it rests on and cites is looked up there as well. Where the
 * library has none, nothing is said.
 */
export async function analyseAgainstSuperiors(deps: SuperiorDeps, document: StructuredDocument, dossier: Case): Promise<Result<RuledAnalysis, Refusal>> {
  const analysis = await analyseDraft(deps, document, dossier);
  if (!analysis.ok) return analysis;
  const { procedures, findings } = analysis.value;
  const named = await deps.superiors.actsNaming(procedures.map((procedure) => procedure.name));
  const numbers = new Set([...citedSuperiors(document, dossier.documentType), ...named.filter((number) => isSuperior(number, dossier.documentType))]);
  numbers.delete(document.head.number);
  const articles = await deps.superiors.ofActs([...numbers]);
  const readings = await readSuperiors(deps, articles, procedures, dossier);
  const rules = withSettings(RULES, await deps.store.ruleSettings.latest());
  const subject = { document, procedures, regime: dossier.regime, documentType: dossier.documentType, on: deps.clock.today() };
  const cited = await citationsOf(deps, document, dossier.documentType);
  return ok({ ...analysis.value, findings: [...findings, ...judgeAgainstSuperiors(subject, articles, readings, rules), ...judgeCitations(subject, cited, rules)] });
}

/** The procedures of those acts that have one of the draft's, found as they are found in drafts. An act that the finder refuses stays unread. */
async function readSuperiors(deps: SuperiorDeps, articles: readonly SuperiorArticle[], procedures: readonly FoundProcedure[], { regime }: Case): Promise<SuperiorReading[]> {
  const acts = [...new Set(articles.map((article) => article.act.number))];
  const candidates = acts.map((number) => candidateArticles(procedures, articles.filter((article) => article.act.number === number))).filter((own) => own.length > 0).slice(0, MOST_ACTS);
  const readings: SuperiorReading[] = [];
  for (const own of candidates) {
    const document = documentOfArticles(own);
    const read = await deps.finder.analyse(document, { regime, documentType: null, ground: null, on: deps.clock.today() }, []);
    if (read.ok) readings.push({ articles: own, document, procedures: read.value.procedures });
  }
  return readings;
}

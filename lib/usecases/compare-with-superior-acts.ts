import type { RuleSetting } from '@/lib/domain/checks/settings';
import { citedSuperiors } from '@/lib/domain/checks/superior/cited-acts';
import type { Compared } from '@/lib/domain/checks/superior/compare';
import { isSuperior } from '@/lib/domain/checks/superior/rank';
import type { RuleFinding } from '@/lib/domain/checks/types';
import type { Deps } from './_deps';

/** What came of it. */
export interface ComparedWithActs {
  readonly findings: readonly RuleFinding[];
  /** Articles of acts above the draft that the library has; 0: nothing could be compared. */
  readonly articles: number;
}

/**
 * Compares a draft with the acts above it that the library of precedents has (R29, R30): those it cites, and those that
 * name the same procedure. What the finder refuses to compare stays without findings of these rules: the draft itself
 * has been searched.
 */
export async function compareWithSuperiorActs(deps: Pick<Deps, 'superiors' | 'finder'>, subject: Compared, settings: readonly RuleSetting[]): Promise<ComparedWithActs> {
  const { document, procedures, documentType } = subject;
  const named = await deps.superiors.actsNaming(procedures.map((procedure) => procedure.name));
  const numbers = new Set([...citedSuperiors(document, documentType), ...named.filter((number) => isSuperior(number, documentType))]);
  numbers.delete(document.head.number);
  const articles = await deps.superiors.ofActs([...numbers]);
  if (articles.length === 0) return { findings: [], articles: 0 };
  const plain = settings.map(({ rule, enabled, severity, dates }) => ({ rule, enabled, severity, dates }));
  const compared = await deps.finder.compare(subject, articles, plain);
  return { findings: compared.ok ? compared.value : [], articles: articles.length };
}

import { findProcedures } from '../../procedures/find-procedures';
import { labelDocument } from '../../procedures/label-document';
import type { FinderModel } from '../../procedures/model';
import type { FoundProcedure } from '../../procedures/types';
import { RULES, type Rule } from '../rules';
import type { CheckSubject, RuleFinding } from '../types';
import { judgeAgainstSuperiors, type SuperiorReading } from './judge';
import { candidateArticles } from './same-matter';
import { documentOfArticles } from './superior-document';
import type { SuperiorArticle } from './types';

/** What is compared: a draft in which procedures have been sought. */
export type Compared = Pick<CheckSubject, 'document' | 'procedures' | 'regime' | 'documentType' | 'on'>;

/** Acts of which procedures are read anew for one draft: each takes the finder some time. */
const MOST_ACTS = 8;

/** The findings of R29 and R30 against articles of acts above, whose procedures are found as they are found in drafts. */
export function compareWithSuperiors(model: FinderModel, subject: Compared, articles: readonly SuperiorArticle[], rules: readonly Rule[] = RULES): RuleFinding[] {
  return judgeAgainstSuperiors(subject, articles, readSuperiors(model, articles, subject.procedures), rules);
}

/** The procedures of those acts that have one of the draft's. */
function readSuperiors(model: FinderModel, articles: readonly SuperiorArticle[], procedures: readonly FoundProcedure[]): SuperiorReading[] {
  const acts = [...new Set(articles.map((article) => article.act.number))];
  const candidates = acts.map((number) => candidateArticles(procedures, articles.filter((article) => article.act.number === number))).filter((own) => own.length > 0).slice(0, MOST_ACTS);
  return candidates.map((own) => {
    const document = documentOfArticles(own);
    return { articles: own, document, procedures: findProcedures(document, labelDocument(model, document)) };
  });
}

import { foldSpelling } from '../procedures/spelling';
import { judgeDocument } from './document-rules';
import { judgeProcedure } from './procedure-rules';
import { isInternal, procedureTexts } from './procedure-text';
import { findingOf, RULES, rulesFor, type Caught, type Rule } from './rules';
import { anywhere, procedureProvisions, withinProcedures } from './sentence-rules';
import { viewDraft } from './technique/draft-view';
import { judgeTechnique } from './technique/technique';
import type { CheckSubject, RuleFinding } from './types';

/**
 * Checks a draft against the rules that bind it: findings of the whole document first, then in the order of
 * the text. Rules on words run only inside found procedures of the people, rules on drafting technique everywhere. Never throws.
 */
export function check(whole: CheckSubject, rules: readonly Rule[] = RULES): RuleFinding[] {
  const { document, regime, documentType, on } = whole;
  const texts = procedureTexts(whole, procedureProvisions(whole)).filter((text) => !isInternal(text, document.head.title));
  const subject = { ...whole, procedures: texts.map((text) => text.procedure) };
  const provisions = texts.flatMap((text) => text.provisions);
  const view = viewDraft(subject);
  const catches = (rule: Rule): Caught[] => {
    switch (rule.scope) {
      case 'sentence':
      case 'line':
        return withinProcedures(rule, provisions);
      case 'anywhere':
        return anywhere(rule, subject);
      case 'procedure':
        return texts.flatMap((text) => judgeProcedure(rule, text));
      case 'document':
        return judgeDocument(rule, subject, texts);
      case 'technique':
        return judgeTechnique(rule, view);
      case 'dossier':
        return []; // a bare file has no dossier: see missingPapersFinding
      case 'superior':
      case 'library':
        return []; // nor a library: see judgeAgainstSuperiors, judgeCitations
    }
  };
  const issuer = foldSpelling(document.head.issuer);
  const place = new Map(document.provisions.map((p, i) => [p.id, i]));
  return rulesFor(rules, on, regime, documentType)
    .filter((rule) => !rule.exceptIssuers?.some((name) => issuer.startsWith(name)))
    .flatMap((rule) => catches(rule).map((caught) => findingOf(rule, caught, regime)))
    .map((finding, i) => ({ finding, i, at: finding.provision === null ? -1 : place.get(finding.provision) ?? -1 }))
    .sort((a, b) => a.at - b.at || (a.finding.range?.start ?? -1) - (b.finding.range?.start ?? -1) || a.i - b.i)
    .map(({ finding }) => finding);
}

/** What goes with a draft when it is sent for appraisal. */
export interface DossierPapers {
  readonly procedures: number;
  /** The assessment of the procedures' impact (bản đánh giá tác động) is complete. */
  readonly assessed: boolean;
  /** The procedure-control unit has given its opinion (ý kiến của cơ quan kiểm soát thủ tục hành chính). */
  readonly controlOpinion: boolean;
}

/** Finding R27 (Decree 63/2010 Art. 11(3)) if papers are missing that the appraisal body must see; null if none are, or no rule holds on that day. */
export function missingPapersFinding(papers: DossierPapers, subject: Pick<CheckSubject, 'regime' | 'on' | 'documentType'>, rules: readonly Rule[] = RULES): RuleFinding | null {
  const missing = [...(papers.assessed ? [] : ['bản đánh giá tác động thủ tục hành chính']), ...(papers.controlOpinion ? [] : ['ý kiến của cơ quan kiểm soát thủ tục hành chính'])];
  const rule = rulesFor(rules, subject.on, subject.regime, subject.documentType).find((r) => r.detector === 'papers');
  if (!rule || papers.procedures === 0 || missing.length === 0) return null;
  return findingOf(rule, { provision: null, words: { papers: missing.join(' và ') } }, subject.regime);
}

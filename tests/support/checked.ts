/** Drafts with labels, checked by the rules on procedures: `errorsIn(subjectOf(document, { art_1: ['step'] }))`. */
import { check } from '@/lib/domain/checks/check';
import { RULES } from '@/lib/domain/checks/rules';
import type { CheckSubject, RuleFinding } from '@/lib/domain/checks/types';
import { findProcedures } from '@/lib/domain/procedures/find-procedures';
import type { LabelledProvision, Part } from '@/lib/domain/procedures/types';
import type { StructuredDocument } from '@/lib/domain/structure/types';

/** A provincial decision of 22/11/2026 whose drafter has recorded a ground; the procedures are found from the labels. */
export function subjectOf(document: StructuredDocument, labels: Readonly<Record<string, readonly Part[]>>, change: Partial<CheckSubject> = {}): CheckSubject {
  const labelled: LabelledProvision[] = document.provisions.flatMap((provision) => {
    const parts = labels[provision.id];
    return parts ? [{ provision, parts: parts.map((part) => ({ part, confidence: 0.9, reasons: [] })) }] : [];
  });
  return { document, labelled, procedures: findProcedures(document, labelled), regime: 'B', documentType: 'qd-ubnd-tinh', ground: 'Khoản 1 Điều 9 Luật Y', on: '2026-11-22', ...change };
}

/** The rules on procedures; those on drafting technique have their own tests. */
export const PROCEDURE_RULES = RULES.filter((rule) => rule.scope !== 'technique');

export const errorsIn = (subject: CheckSubject): RuleFinding[] => check(subject, PROCEDURE_RULES).filter((finding) => finding.severity === 'error');

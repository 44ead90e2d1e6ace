/** `soat check --json`: the shape that other programs rely on. Fields may be added, none is taken away or renamed. */
import { complaintsOf } from '../domain/checks/complaints';
import { factsOf } from '../domain/procedures/extract/facts-of';
import { doubtsOf, type Checked } from './checked';

/** One object for the whole file; labels in doubt only where they were asked for. */
export function asJson(checked: Checked, { unsure }: { readonly unsure: boolean }): object {
  const { document, documentType, on, procedures, findings, timings } = checked;
  return {
    document: { ...document.head, documentType },
    on,
    procedures: procedures.map((procedure) => ({ ...procedure, facts: factsOf(document, procedure) })),
    findings: findings.map(({ rule, severity, provision, quote, range, message, norm, suggestion, procedure }) =>
      ({ rule, severity, provision, quote, message, norm, suggestion, range, procedure, complaints: complaintsOf(rule) })),
    ...(unsure && { unsure: doubtsOf(checked).map(({ provision, label: { part, confidence, reasons } }) => ({ provision: provision.id, part, confidence, reasons })) }),
    timings,
  };
}

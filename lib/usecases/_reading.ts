import type { NewFinding, NewProcedure } from '@/lib/domain/process/carry-over';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import { PARTS_NORM } from '@/lib/domain/teaching/labels';
import type { Analysis } from '@/lib/ports/finder';
import type { Hasher } from '@/lib/ports/hasher';

const UNDECIDED = { decision: 'proposed', reason: null, decidedById: null, decidedRole: null, decidedAt: null } as const;

/** What the machine found in a draft as rows of its version: nobody has decided on them yet. */
export function rowsOf(versionId: string, document: StructuredDocument, analysis: Analysis, hasher: Hasher): { findings: NewFinding[]; procedures: NewProcedure[] } {
  const places = new Map(document.provisions.map((provision, at) => [provision.id, at]));
  const place = (finding: NewFinding): number => (finding.provisionId === null ? -1 : (places.get(finding.provisionId) ?? places.size));
  const findings = [...ruleFindings(versionId, analysis), ...partFindings(versionId, analysis)]
    .sort((a, b) => place(a) - place(b))
    .map((finding, position) => ({ ...finding, position }));
  return { findings, procedures: procedureRows(versionId, document, analysis, hasher) };
}

/** One row for each part that a provision regulates, with how sure the machine is and why. */
function partFindings(versionId: string, { labelled, procedures }: Analysis): NewFinding[] {
  const procedureOf = new Map(procedures.flatMap((one) => one.provisions.map((id) => [id, one.name] as const)));
  return labelled.flatMap(({ provision, parts }) => parts.map(({ part, confidence, reasons }): NewFinding => ({
    versionId, kind: 'part', position: 0, provisionId: provision.id, code: part, severity: null, quote: '', start: null, end: null,
    message: '', norm: PARTS_NORM, suggestion: null, procedure: procedureOf.get(provision.id) ?? null, confidence, reasons, ...UNDECIDED,
  })));
}

function ruleFindings(versionId: string, { findings }: Analysis): NewFinding[] {
  return findings.map(({ rule, severity, provision, quote, range, message, norm, suggestion, procedure }): NewFinding => ({
    versionId, kind: 'rule', position: 0, provisionId: provision, code: rule, severity, quote, start: range?.start ?? null, end: range?.end ?? null,
    message, norm, suggestion, procedure, confidence: null, reasons: [], ...UNDECIDED,
  }));
}

/**
 * Hashes provisions of a draft. The digest is of the words alone, so that a procedure that only
 * moves or is renumbered stays the same.
 */
export function digestOf(document: StructuredDocument, hasher: Hasher): (provisionIds: readonly string[]) => string {
  const words = new Map(document.provisions.map((provision) => [provision.id, [provision.heading, provision.text]]));
  return (provisionIds) => hasher.sha256(JSON.stringify(provisionIds.map((id) => words.get(id) ?? [])));
}

function procedureRows(versionId: string, document: StructuredDocument, { procedures }: Analysis, hasher: Hasher): NewProcedure[] {
  const digest = digestOf(document, hasher);
  return procedures.map(({ name, nature, provisions, parts, elsewhere, targets, missing }, position) => ({
    versionId, position, name, nature, provisionIds: provisions, parts, elsewhere, targets, missing,
    digest: digest(provisions), origin: 'found',
    ...UNDECIDED, reviewedById: null, previousId: null,
  }));
}

/** What people said of the labels of lines, as the use cases read and keep it. */
import type { Finding, Procedure, Version } from '@/lib/domain/process/types';
import { inForce } from '@/lib/domain/teaching/in-force';
import { withJudgedParts } from '@/lib/domain/teaching/judged-parts';
import { changesTo, findingOf, labelsOf } from '@/lib/domain/teaching/labels';
import type { Judgement, LineLabel } from '@/lib/domain/teaching/types';
import type { Transaction } from '@/lib/ports/store';

/** The judgements that hold for the lines of a version as it is read now, by provision. */
export const judgementsOf = async (tx: Pick<Transaction, 'judgements'>, version: Version): Promise<Map<string, Judgement>> =>
  inForce(await tx.judgements.ofVersion(version.id), version.reading.number);

/** The procedures with the parts that their lines regulate as people have judged them. */
export function asJudged(procedures: readonly Procedure[], findings: readonly Finding[], judgements: ReadonlyMap<string, Judgement>, version: Version): Procedure[] {
  const judged = new Map([...judgements.keys()].map((id) => [id, labelsOf(findings, id)]));
  return withJudgedParts(procedures, judged, version.document.provisions);
}

/** The same, read for one version. */
export async function judgedProcedures(tx: Transaction, version: Version): Promise<Procedure[]> {
  return asJudged(await tx.procedures.list(version.id), await tx.findings.list(version.id), await judgementsOf(tx, version), version);
}

/** Gives a line these labels, and nothing else. */
export async function putLabels(tx: Transaction, versionId: string, provisionId: string, labels: readonly LineLabel[]): Promise<void> {
  const findings = await tx.findings.list(versionId);
  const { remove, decide, put } = changesTo(findings, provisionId, labels);
  await tx.findings.remove(remove);
  for (const { id, label: { decision, reason, decidedById, decidedRole, decidedAt } } of decide) await tx.findings.decide(id, { decision, reason, decidedById, decidedRole, decidedAt });
  const position = findings.reduce((last, one) => Math.max(last, one.position), -1) + 1;
  const procedure = findings.find((one) => one.provisionId === provisionId && one.procedure !== null)?.procedure ?? null;
  await tx.findings.addAll(put.map((label, at) => findingOf(label, { versionId, provisionId, position: position + at, procedure })));
}

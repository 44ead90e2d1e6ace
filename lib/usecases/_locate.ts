/** From the id of a part to the dossier it belongs to. */
import type { Appraisal, Dossier, Finding, Procedure, Version } from '@/lib/domain/process/types';
import type { Provision } from '@/lib/domain/structure/types';
import type { Transaction } from '@/lib/ports/store';
import { found, refuse } from './_act';
import { judgedProcedures } from './_judged';
import { NOT_FOUND, OLD_VERSION } from './_refusals';

export const dossierOfVersion = (id: string) => async (tx: Transaction): Promise<string | undefined> =>
  (await tx.versions.find(id))?.dossierId;

export const dossierOfFinding = (id: string) => async (tx: Transaction): Promise<string | undefined> => {
  const finding = await tx.findings.find(id);
  return finding === null ? undefined : dossierOfVersion(finding.versionId)(tx);
};

export const dossierOfJudgement = (id: string) => async (tx: Transaction): Promise<string | undefined> => {
  const judgement = await tx.judgements.find(id);
  return judgement === null ? undefined : dossierOfVersion(judgement.versionId)(tx);
};

export const dossierOfProcedure = (id: string) => async (tx: Transaction): Promise<string | undefined> => {
  const procedure = await tx.procedures.find(id);
  return procedure === null ? undefined : dossierOfVersion(procedure.versionId)(tx);
};

export const dossierOfOpinion = (id: string) => async (tx: Transaction): Promise<string | undefined> => {
  const opinion = await tx.opinions.find(id);
  return opinion === null ? undefined : dossierOfProcedure(opinion.procedureId)(tx);
};

export const dossierOfThread = (id: string) => async (tx: Transaction): Promise<string | undefined> =>
  (await tx.threads.find(id))?.dossierId;

export const dossierOfAppraisal = (id: string) => async (tx: Transaction): Promise<string | undefined> =>
  (await tx.appraisals.find(id))?.dossierId;

/** The latest version, and a refusal if the part belongs to an earlier one: that one is closed. */
export async function currentVersion(tx: Transaction, dossierId: string, versionId: string): Promise<Version> {
  const version = found(await tx.versions.latest(dossierId));
  return version.id === versionId ? version : refuse(OLD_VERSION);
}

/** A finding of the latest version. */
export async function currentFinding(tx: Transaction, dossier: Dossier, id: string): Promise<{ finding: Finding; version: Version }> {
  const finding = found(await tx.findings.find(id));
  return { finding, version: await currentVersion(tx, dossier.id, finding.versionId) };
}

/** A procedure of the latest version, with the parts that its lines regulate as people have judged them. */
export async function currentProcedure(tx: Transaction, dossier: Dossier, id: string): Promise<{ procedure: Procedure; version: Version }> {
  const { versionId } = found(await tx.procedures.find(id));
  const version = await currentVersion(tx, dossier.id, versionId);
  return { procedure: found((await judgedProcedures(tx, version)).find((one) => one.id === id)), version };
}

/** The latest submission; an earlier one is closed. */
export async function currentAppraisal(tx: Transaction, dossier: Dossier, id: string): Promise<Appraisal> {
  const appraisal = found(await tx.appraisals.latest(dossier.id));
  return appraisal.id === id ? appraisal : refuse({ code: 'stale', sentence: 'Hồ sơ đã được trình thẩm định lại sau lần này. Tải lại trang để làm việc với lần trình mới nhất.' });
}

/** A provision of the version, or nothing if none was named. */
export function provisionIn(version: Version, id: string | null | undefined): Provision | null {
  if (id == null) return null;
  return found(version.document.provisions.find((provision) => provision.id === id), NOT_FOUND);
}

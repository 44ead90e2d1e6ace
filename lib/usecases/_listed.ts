import type { DossierSnapshot } from '@/lib/domain/process/snapshot';
import type { Actor, Appraisal, Assessment, Dossier, Procedure } from '@/lib/domain/process/types';
import { rolesIn } from '@/lib/policies/roles';
import type { VersionInList } from '@/lib/ports/store';
import type { Deps } from './_deps';
import { snapshotOf } from './_snapshot';

/** A dossier with as much of its latest version as lists say: neither its text nor its findings one by one. */
export interface ListedDossier {
  readonly dossier: Dossier;
  readonly version: VersionInList | null;
  readonly procedures: readonly Procedure[];
  readonly assessments: readonly Assessment[];
  readonly appraisal: Appraisal | null;
  readonly snapshot: DossierSnapshot;
}

const NO_ERRORS = { undecided: 0, standing: 0 };

/**
 * This person's dossiers, newest first. However many there are, they are read in the same few queries, and their files
 * are not hashed again.
 */
export async function loadMine({ store }: Pick<Deps, 'store'>, actor: Actor): Promise<ListedDossier[]> {
  const dossiers = (await store.dossiers.ofAgencies(actor.memberships.map((membership) => membership.agencyId))).filter((dossier) => rolesIn(actor, dossier).length > 0);
  const ids = dossiers.map(({ id }) => id);
  const [versions, appraisals, open] = [await store.versions.latestOf(ids), await store.appraisals.latestOf(ids), await store.threads.openIn(ids)];
  const versionIds = [...versions.values()].map(({ id }) => id);
  const errors = await store.findings.errorsOf(versionIds);
  const procedures = byVersion(await store.procedures.ofVersions(versionIds));
  const assessments = byProcedure(await store.assessments.ofVersions(versionIds));
  const opinions = byProcedure(await store.opinions.ofVersions(versionIds));
  return dossiers.map((dossier): ListedDossier => {
    const version = versions.get(dossier.id) ?? null;
    const own = procedures.get(version?.id ?? '') ?? [];
    const listed = {
      dossier, version, procedures: own, appraisal: appraisals.get(dossier.id) ?? null,
      assessments: own.flatMap(({ id }) => assessments.get(id) ?? []), opinions: own.flatMap(({ id }) => opinions.get(id) ?? []),
    };
    const snapshot = snapshotOf({ ...listed, errors: errors.get(version?.id ?? '') ?? NO_ERRORS, threadsOpen: open.get(dossier.id) ?? 0 }, version?.sha256 ?? '');
    return { ...listed, snapshot };
  });
}

function byVersion(procedures: readonly Procedure[]): ReadonlyMap<string, readonly Procedure[]> {
  const groups = new Map<string, Procedure[]>();
  for (const procedure of procedures) {
    const own = groups.get(procedure.versionId);
    if (own) own.push(procedure);
    else groups.set(procedure.versionId, [procedure]);
  }
  return groups;
}

/** There is at most one for a procedure. */
const byProcedure = <T extends { readonly procedureId: string }>(all: readonly T[]): ReadonlyMap<string, T> => new Map(all.map((one) => [one.procedureId, one]));

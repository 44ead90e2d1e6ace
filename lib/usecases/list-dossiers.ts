import { documentTypeName } from '@/lib/domain/checks/document-types';
import { stepsOf, type Step } from '@/lib/domain/process/steps';
import { blockersOf } from '@/lib/domain/process/blockers';
import type { Actor, Dossier, Role } from '@/lib/domain/process/types';
import { ok, type Result } from '@/lib/domain/result';
import { rolesIn } from '@/lib/policies/roles';
import { agenciesOf, type DossierAgencies } from './_agencies';
import type { Deps } from './_deps';
import { loadMine, type ListedDossier } from './_listed';
import { turnViewOf, type TurnView } from './_turn';

/** A dossier in a list: what it is, where it stands, whose turn it is. */
export interface DossierListItem {
  readonly dossier: Dossier;
  readonly documentTypeName: string;
  readonly agencies: DossierAgencies;
  readonly versionNumber: number | null;
  readonly step: Step | null;
  readonly blockerCount: number;
  readonly procedureCount: number;
  readonly turn: TurnView | null;
  readonly myRoles: readonly Role[];
}

/** The dossiers this person's agencies take part in, newest first. */
export async function listDossiers(deps: Pick<Deps, 'store'>, actor: Actor): Promise<Result<DossierListItem[], never>> {
  const agencies = await deps.store.people.agencies();
  return ok((await loadMine(deps, actor)).map((listed) => itemOf(actor, listed, agenciesOf(listed.dossier, agencies))));
}

function itemOf(actor: Actor, { dossier, version, procedures, snapshot }: ListedDossier, agencies: DossierAgencies): DossierListItem {
  return {
    dossier,
    documentTypeName: documentTypeName(dossier.documentType),
    agencies,
    versionNumber: version?.number ?? null,
    step: stepsOf(snapshot).find((step) => step.state === 'current') ?? null,
    blockerCount: dossier.stage === 'adopted' ? 0 : blockersOf(snapshot).length,
    procedureCount: procedures.filter((procedure) => procedure.decision !== 'rejected').length,
    turn: turnViewOf(snapshot, agencies),
    myRoles: rolesIn(actor, dossier),
  };
}

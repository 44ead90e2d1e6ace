import { documentTypeName } from '@/lib/domain/checks/document-types';
import type { Regime } from '@/lib/domain/checks/types';
import { blockersOf, type Blocker } from '@/lib/domain/process/blockers';
import { stepsOf, type Step } from '@/lib/domain/process/steps';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Dossier, Role, Version } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { rolesIn } from '@/lib/policies/roles';
import { readDossier } from './_act';
import { agenciesOf, type DossierAgencies } from './_agencies';
import type { Deps } from './_deps';
import { mayOf, type ActName, type May } from './_may';
import { loadDossier } from './_snapshot';
import { turnViewOf, type TurnView } from './_turn';

export type VersionSummary = Omit<Version, 'document'>;

/** What the head of a dossier shows on all its pages. */
export interface DossierView {
  readonly dossier: Dossier;
  readonly documentTypeName: string;
  readonly regime: Regime;
  readonly agencies: DossierAgencies;
  readonly versions: readonly VersionSummary[];
  readonly current: VersionSummary | null;
  readonly blockers: readonly Blocker[];
  readonly steps: readonly Step[];
  /** Null once the draft is adopted. */
  readonly turn: TurnView | null;
  readonly may: Readonly<Record<ActName, May>>;
  readonly myRoles: readonly Role[];
}

/** One dossier: where it stands, what it lacks, whose turn it is, and what this person may do. */
export function viewDossier(
  deps: Pick<Deps, 'store' | 'hasher'>, actor: Actor, input: { dossierId: string },
): Promise<Result<DossierView, BlockedRefusal>> {
  return readDossier(deps, actor, input.dossierId, async (dossier) => {
    const { store } = deps;
    const loaded = await loadDossier(store, dossier, deps.hasher);
    const versions = await store.versions.list(dossier.id);
    const agencies = agenciesOf(dossier, await store.people.agencies());
    return {
      dossier,
      documentTypeName: documentTypeName(dossier.documentType),
      regime: dossier.regime,
      agencies,
      versions,
      current: versions.find((version) => version.id === loaded.version?.id) ?? null,
      blockers: dossier.stage === 'adopted' ? [] : blockersOf(loaded.snapshot),
      steps: stepsOf(loaded.snapshot),
      turn: turnViewOf(loaded.snapshot, agencies),
      may: mayOf(actor, loaded, await store.people.uploadersOf(dossier.id)),
      myRoles: rolesIn(actor, dossier),
    };
  });
}

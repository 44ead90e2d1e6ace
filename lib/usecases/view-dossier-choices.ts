import type { Actor, Role } from '@/lib/domain/process/types';
import { ok, type Result } from '@/lib/domain/result';
import type { AgencyName } from './_agencies';
import type { Deps } from './_deps';
import { documentTypesOn, type DocumentTypeChoice } from './_document-types';

/** What a new dossier may be made of. */
export interface DossierChoices {
  readonly documentTypes: readonly DocumentTypeChoice[];
  /** Agencies this person drafts for. */
  readonly drafters: readonly AgencyName[];
  readonly controls: readonly AgencyName[];
  readonly appraisers: readonly AgencyName[];
  readonly issuers: readonly AgencyName[];
  readonly today: string;
}

/** The choices of the form for a new dossier: agencies are offered only for parts that somebody in them can play. */
export async function viewDossierChoices(deps: Pick<Deps, 'store' | 'clock'>, actor: Actor): Promise<Result<DossierChoices, never>> {
  const agencies = await deps.store.people.agencies();
  const having = (role: Role): AgencyName[] =>
    agencies.filter((agency) => agency.roles.includes(role)).map(({ id, name, shortName }) => ({ id, name, shortName }));
  const today = deps.clock.today();
  return ok({
    documentTypes: documentTypesOn(today),
    drafters: having('drafter').filter(({ id }) => actor.memberships.some((membership) => membership.agencyId === id && membership.role === 'drafter')),
    controls: having('control_officer'),
    appraisers: having('appraiser'),
    issuers: having('issuer'),
    today,
  });
}

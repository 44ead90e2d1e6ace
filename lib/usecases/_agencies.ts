import type { Dossier, Role } from '@/lib/domain/process/types';
import type { People } from '@/lib/ports/store';

export interface AgencyName {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

/** The four agencies of a dossier, by the part they play. */
export interface DossierAgencies {
  readonly drafter: AgencyName;
  readonly control: AgencyName;
  readonly appraisal: AgencyName;
  readonly issuer: AgencyName;
}

type Listed = Awaited<ReturnType<People['agencies']>>;

/** Names the agencies of a dossier. One that is unknown shows its id, so that the page still opens. */
export function agenciesOf(dossier: Dossier, agencies: Listed): DossierAgencies {
  const named = (id: string): AgencyName => {
    const agency = agencies.find((one) => one.id === id);
    return { id, name: agency?.name ?? id, shortName: agency?.shortName ?? id };
  };
  return {
    drafter: named(dossier.drafterAgencyId), control: named(dossier.controlAgencyId),
    appraisal: named(dossier.appraisalAgencyId), issuer: named(dossier.issuerAgencyId),
  };
}

/** The agency whose people have this role in the dossier; administrators stand beside it. */
export function agencyOfRole(agencies: DossierAgencies, role: Role): AgencyName | null {
  switch (role) {
    case 'drafter': return agencies.drafter;
    case 'control_officer': return agencies.control;
    case 'appraiser': return agencies.appraisal;
    case 'issuer': return agencies.issuer;
    case 'administrator': return null;
  }
}

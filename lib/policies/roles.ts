import type { Refusal } from '../domain/result';
import type { Actor, Dossier, Role } from '../domain/process/types';

/** What a policy answers: allowed, or the refusal that the person reads. */
export type Verdict = true | Refusal;

type Parties = Pick<Dossier, 'drafterAgencyId' | 'controlAgencyId' | 'appraisalAgencyId' | 'issuerAgencyId'>;

const AGENCY_OF: Readonly<Record<Exclude<Role, 'administrator'>, keyof Parties>> = {
  drafter: 'drafterAgencyId', control_officer: 'controlAgencyId', appraiser: 'appraisalAgencyId', issuer: 'issuerAgencyId',
};

/** The roles a person has in one dossier: a role counts only in the agency that plays its part there. */
export function rolesIn(actor: Actor, dossier: Parties): Role[] {
  return (Object.keys(AGENCY_OF) as (keyof typeof AGENCY_OF)[]).filter((role) =>
    actor.memberships.some((m) => m.role === role && m.agencyId === dossier[AGENCY_OF[role]]));
}

/** True if the person has this role in any agency. */
export const hasRole = (actor: Actor, role: Role): boolean => actor.memberships.some((m) => m.role === role);

/** Agencies see only what they are part of; to others a dossier does not exist. */
export const maySee = (actor: Actor, dossier: Parties): Verdict =>
  rolesIn(actor, dossier).length > 0 || NOT_FOUND;

/** Said of what is not there and of what the person may not know of, alike. */
export const NOT_FOUND: Refusal = { code: 'not-found', sentence: 'Không tìm thấy nội dung này, hoặc cơ quan của bạn không tham gia hồ sơ.' };

const WHO: Readonly<Record<Role, string>> = {
  drafter: 'người của cơ quan chủ trì soạn thảo', control_officer: 'cán bộ kiểm soát thủ tục hành chính',
  appraiser: 'người thẩm định', issuer: 'người ban hành', administrator: 'quản trị viên',
};

/** Allows those who have one of the roles in the dossier. */
export function onlyRoles(actor: Actor, dossier: Parties, ...roles: Role[]): Verdict {
  const seen = maySee(actor, dossier);
  if (seen !== true) return seen;
  if (rolesIn(actor, dossier).some((r) => roles.includes(r))) return true;
  return { code: 'forbidden', sentence: `Chỉ ${roles.map((r) => WHO[r]).join(' hoặc ')} làm được việc này.` };
}

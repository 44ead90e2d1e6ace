import type { Actor, Dossier, Role } from '@/lib/domain/process/types';
import { notOneOf } from '@/lib/policies/four-eyes';
import { mayDecide } from '@/lib/policies/judgement';
import { rolesIn } from '@/lib/policies/roles';
import { must } from './_act';

/** Those who decide on what the machine proposed, the reviewers first. */
const DECIDING: readonly Role[] = ['control_officer', 'appraiser', 'drafter'];

/**
 * The role in which a person decides on a finding or procedure, or a refusal. Whoever
 * uploaded a version decides as its drafter, even with a reviewing office besides:
 * drafting and judging are in different hands.
 */
export function decidingRole(actor: Actor, dossier: Dossier, authors: readonly string[], decidedRole: Role | null): Role {
  const roles = DECIDING.filter((role) => rolesIn(actor, dossier).includes(role));
  const role = authors.includes(actor.id) && roles.includes('drafter') ? 'drafter' : (roles[0] ?? 'drafter');
  const acting = { ...actor, memberships: actor.memberships.filter((membership) => membership.role === role) };
  must(mayDecide(roles.length === 0 ? actor : acting, dossier, decidedRole));
  if (role !== 'drafter') must(notOneOf(actor, authors));
  return role;
}

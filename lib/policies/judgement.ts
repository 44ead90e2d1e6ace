import type { Actor, Dossier, Role } from '../domain/process/types';
import { all, notOneOf } from './four-eyes';
import { onlyRoles, rolesIn, type Verdict } from './roles';

/** `authors`: ids of those who uploaded a version of the draft. */
export const mayGiveOpinion = (actor: Actor, dossier: Dossier, authors: readonly string[]): Verdict =>
  all(onlyRoles(actor, dossier, 'control_officer'), notOneOf(actor, authors));

export const mayAppraise = (actor: Actor, dossier: Dossier, authors: readonly string[]): Verdict =>
  all(onlyRoles(actor, dossier, 'appraiser'), notOneOf(actor, authors));

export const mayAdoptDraft = (actor: Actor, dossier: Dossier, authors: readonly string[]): Verdict =>
  all(onlyRoles(actor, dossier, 'issuer'), notOneOf(actor, authors));

export const mayAssess = (actor: Actor, dossier: Dossier): Verdict => onlyRoles(actor, dossier, 'drafter');

/** Opinions and remarks are answered by those who drafted. */
export const mayAnswer = (actor: Actor, dossier: Dossier): Verdict => onlyRoles(actor, dossier, 'drafter');

/** Findings and procedures: the three who read the draft; a drafter does not overturn a reviewer. */
export function mayDecide(actor: Actor, dossier: Dossier, decidedRole: Role | null): Verdict {
  const verdict = onlyRoles(actor, dossier, 'drafter', 'control_officer', 'appraiser');
  if (verdict !== true) return verdict;
  const reviewed = decidedRole === 'control_officer' || decidedRole === 'appraiser';
  const onlyDrafter = rolesIn(actor, dossier).every((r) => r === 'drafter' || r === 'issuer');
  return !(reviewed && onlyDrafter) || {
    code: 'forbidden', sentence: 'Cơ quan kiểm soát hoặc thẩm định đã kết luận mục này; hãy trao đổi bằng bình luận.',
  };
}

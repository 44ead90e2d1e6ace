import type { Actor, Dossier } from '../domain/process/types';
import { hasRole, maySee, onlyRoles, type Verdict } from './roles';

/** Anyone who drafts for the agency may open a dossier of it. */
export const mayCreateDossier = (actor: Actor, drafterAgencyId: string): Verdict =>
  actor.memberships.some((m) => m.role === 'drafter' && m.agencyId === drafterAgencyId) || {
    code: 'forbidden', sentence: 'Chỉ người của cơ quan chủ trì soạn thảo mới mở được hồ sơ của cơ quan đó.',
  };

export const mayRecordGround = (actor: Actor, dossier: Dossier): Verdict => onlyRoles(actor, dossier, 'drafter');
export const mayUploadVersion = (actor: Actor, dossier: Dossier): Verdict => onlyRoles(actor, dossier, 'drafter');
/** Reading a version again puts what follows from it in question, as a new version does. */
export const mayCorrectReading = mayUploadVersion;
/** Comments of a file are notes of those who drafted it; they may close all of them at once. */
export const mayCloseFileComments = (actor: Actor, dossier: Dossier): Verdict => onlyRoles(actor, dossier, 'drafter');
export const mayRequestOpinion = (actor: Actor, dossier: Dossier): Verdict => onlyRoles(actor, dossier, 'drafter');
export const maySubmitForAppraisal = (actor: Actor, dossier: Dossier): Verdict => onlyRoles(actor, dossier, 'drafter');
export const mayComment = (actor: Actor, dossier: Dossier): Verdict => maySee(actor, dossier);

/** Accounts and the law data in force are shown to administrators only. */
export const mayAdminister = (actor: Actor): Verdict =>
  hasRole(actor, 'administrator') || { code: 'forbidden', sentence: 'Chỉ quản trị viên xem được trang này.' };

/** What the machine says of every draft is not for one agency to change. */
export const mayChangeRules = (actor: Actor): Verdict =>
  hasRole(actor, 'administrator') || { code: 'forbidden', sentence: 'Chỉ quản trị viên đổi được quy tắc kiểm tra.' };

/** The library of precedents belongs to everybody; its indexes are looked after by administrators. */
export const mayRepairIndexes = (actor: Actor): Verdict =>
  hasRole(actor, 'administrator') || { code: 'forbidden', sentence: 'Chỉ quản trị viên sửa được chỉ mục tra cứu.' };

/** The whole record, over all dossiers, is checked by administrators. */
export const mayVerifyRecord = (actor: Actor): Verdict =>
  hasRole(actor, 'administrator') || { code: 'forbidden', sentence: 'Chỉ quản trị viên kiểm tra được toàn bộ nhật ký.' };

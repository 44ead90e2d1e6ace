import type { DossierSnapshot } from '@/lib/domain/process/snapshot';
import { turnOf } from '@/lib/domain/process/steps';
import type { Role } from '@/lib/domain/process/types';
import { agencyOfRole, type DossierAgencies } from './_agencies';

/** Whose turn it is and until when, as heads and lists of dossiers say it. */
export interface TurnView {
  readonly role: Role;
  readonly agencyName: string;
  readonly dueOn: string | null;
  /** What is to be done. */
  readonly sentence: string;
}

/** Whose turn it is, with the agency's name; null once the draft is adopted. */
export function turnViewOf(snapshot: DossierSnapshot, agencies: DossierAgencies): TurnView | null {
  const turn = turnOf(snapshot);
  if (turn === null) return null;
  const { role, dueOn, sentence } = turn;
  return { role, agencyName: agencyOfRole(agencies, role)?.name ?? 'Quản trị hệ thống', dueOn, sentence };
}

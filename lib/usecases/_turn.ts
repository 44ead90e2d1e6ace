import type { DossierSnapshot } from '@/lib/domain/process/snapshot';
import { turnOf, type Turn } from '@/lib/domain/process/steps';
import { agencyOfRole, type DossierAgencies } from './_agencies';

/** Whose turn it is and until when, as heads and lists of dossiers say it. */
export interface TurnView extends Omit<Turn, 'blocker'> {
  readonly agencyName: string;
}

/** Whose turn it is, with the agency's name; null once the draft is adopted. */
export function turnViewOf(snapshot: DossierSnapshot, agencies: DossierAgencies): TurnView | null {
  const turn = turnOf(snapshot);
  if (turn === null) return null;
  const { role, code, params, sentence, dueOn } = turn;
  return { role, agencyName: agencyOfRole(agencies, role)?.name ?? 'Quản trị hệ thống', code, params, sentence, dueOn };
}

import { documentTypeName } from '@/lib/domain/checks/document-types';
import type { BlockerPlace } from '@/lib/domain/process/blockers';
import { turnOf, type Turn } from '@/lib/domain/process/steps';
import type { Actor, Dossier } from '@/lib/domain/process/types';
import { ok, type Result } from '@/lib/domain/result';
import { rolesIn } from '@/lib/policies/roles';
import type { Deps } from './_deps';
import { loadMine } from './list-dossiers';

/** One thing that waits for this person. */
export interface TurnItem extends Omit<Turn, 'blocker'> {
  readonly dossier: Pick<Dossier, 'id' | 'title' | 'stage'>;
  readonly documentTypeName: string;
  /** The page of the dossier where it is done; null for its first page. */
  readonly place: BlockerPlace | 'gate' | null;
  readonly procedureId: string | null;
  readonly link: string;
}

/** What waits for this person (việc của tôi): what is due first stands first, what has no date comes last. */
export async function viewMyTurn(deps: Pick<Deps, 'store'>, actor: Actor): Promise<Result<TurnItem[], never>> {
  const items: TurnItem[] = [];
  for (const { dossier, snapshot } of await loadMine(deps, actor)) {
    const turn = turnOf(snapshot);
    if (turn === null || !rolesIn(actor, dossier).includes(turn.role)) continue;
    const place = turn.blocker?.place ?? (turn.role === 'issuer' ? 'gate' : null);
    const procedureId = turn.blocker?.procedureId ?? null;
    items.push({
      dossier: { id: dossier.id, title: dossier.title, stage: dossier.stage },
      documentTypeName: documentTypeName(dossier.documentType),
      role: turn.role, code: turn.code, params: turn.params, sentence: turn.sentence, dueOn: turn.dueOn,
      place, procedureId, link: linkTo(dossier.id, place, procedureId),
    });
  }
  return ok(items.sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999')));
}

function linkTo(dossierId: string, place: TurnItem['place'], procedureId: string | null): string {
  const page = place === 'assessment' && procedureId !== null ? `assessment/${procedureId}` : place;
  return page === null ? `/dossiers/${dossierId}` : `/dossiers/${dossierId}/${page}`;
}

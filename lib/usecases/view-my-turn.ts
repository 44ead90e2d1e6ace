import { documentTypeName } from '@/lib/domain/checks/document-types';
import type { BlockerPlace } from '@/lib/domain/process/blockers';
import type { Actor, Dossier } from '@/lib/domain/process/types';
import { workOf, type Work } from '@/lib/domain/process/work';
import { ok, type Result } from '@/lib/domain/result';
import { rolesIn } from '@/lib/policies/roles';
import type { Deps } from './_deps';
import { loadMine } from './_listed';

/** What waits for this person in one dossier: the first thing to do, and how many more. */
export interface TurnItem extends Omit<Work, 'blocker'> {
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
    const work = workOf(snapshot, rolesIn(actor, dossier));
    if (work === null) continue;
    const { blocker, ...said } = work;
    const place = blocker?.place ?? (work.role === 'issuer' ? 'gate' : null);
    const procedureId = blocker?.procedureId ?? null;
    items.push({
      dossier: { id: dossier.id, title: dossier.title, stage: dossier.stage },
      documentTypeName: documentTypeName(dossier.documentType),
      ...said,
      place, procedureId, link: linkTo(dossier.id, place, procedureId),
    });
  }
  return ok(items.sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999')));
}

function linkTo(dossierId: string, place: TurnItem['place'], procedureId: string | null): string {
  const page = place === 'assessment' && procedureId !== null ? `assessment/${procedureId}` : place;
  return page === null ? `/dossiers/${dossierId}` : `/dossiers/${dossierId}/${page}`;
}

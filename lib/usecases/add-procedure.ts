import { enteredProcedure } from '@/lib/domain/procedures/entered-procedure';
import { nameKey } from '@/lib/domain/procedures/name-key';
import type { Part, ProcedureNature } from '@/lib/domain/procedures/types';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Procedure, Version } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { actOnDossier, must, refuse } from './_act';
import type { ActDeps, Deps } from './_deps';
import { currentVersion, dossierOfVersion, provisionIn } from './_locate';
import { digestOf } from './_reading';
import { badInput } from './_refusals';
import { decidingRole } from './_role';
import { mayDecideAt } from './decide-finding';

export interface NewlySeen {
  readonly versionId: string;
  readonly name: string;
  /** The articles, clauses and points that it stands in, each with all that stands in it. */
  readonly provisionIds: readonly string[];
  /** For each part known, which of those provisions regulate it. */
  readonly parts?: Partial<Record<Part, readonly string[]>>;
  /** "new" unless said otherwise. */
  readonly nature?: ProcedureNature;
}

/** A verb and an object, as in "Cấp sổ", are the least that names a procedure. */
const SHORTEST_NAME = 5;

const REASON = 'Bổ sung: máy chưa thấy';

/**
 * A person enters a procedure that the machine has not seen (bổ sung thủ tục). It counts as confirmed
 * by that person, and asks for assessment and opinion like any other, whatever step the draft has
 * reached. Without this a procedure that the machine misses would escape assessment (Decree 63/2010 Art. 9).
 */
export function addProcedure(deps: ActDeps & Pick<Deps, 'hasher'>, actor: Actor, input: NewlySeen): Promise<Result<{ procedureId: string }, BlockedRefusal>> {
  return actOnDossier(deps, actor, dossierOfVersion(input.versionId), async ({ tx, dossier, now, record }) => {
    const version = await currentVersion(tx, dossier.id, input.versionId);
    const role = decidingRole(actor, dossier, await tx.people.uploadersOf(dossier.id), null);
    must(mayDecideAt(dossier, role));
    const known = await tx.procedures.list(version.id);
    const name = nameOf(input, known);
    const { provisions: provisionIds, ...entered } = read(version, input, name);

    const [added] = await tx.procedures.addAll([{
      ...entered, versionId: version.id, position: Math.max(-1, ...known.map(({ position }) => position)) + 1, provisionIds,
      digest: digestOf(version.document, deps.hasher)(provisionIds), origin: 'added', decision: 'confirmed', reason: REASON,
      decidedById: actor.id, decidedRole: role, decidedAt: now, reviewedById: null, previousId: null,
    }]);
    if (added === undefined) throw new Error(`the procedure added to version ${version.id} was not kept`);
    await record('add-procedure', { procedure: name, id: added.id, version: version.number, nature: added.nature, provision: provisionIds[0] ?? null, provisions: provisionIds });
    return { procedureId: added.id };
  });
}

/** The name as it is kept; one that says too little, or that the version already has, is refused. */
function nameOf(input: NewlySeen, known: readonly Procedure[]): string {
  const name = input.name.replace(/\s+/g, ' ').trim();
  if (name.length < SHORTEST_NAME) {
    refuse(badInput('Tên thủ tục cần ít nhất 5 ký tự, gồm từ chỉ hành động, kết quả và đối tượng, ví dụ “Cấp giấy phép xây dựng nhà ở”.'));
  }
  const same = known.find((procedure) => nameKey(procedure.name) === nameKey(name));
  if (same) {
    refuse({
      code: 'conflict-same-procedure', params: { name: same.name },
      sentence: `Bản này đã có thủ tục “${same.name}”. Hãy xem và quyết định ở thẻ của thủ tục đó.`,
    });
  }
  return name;
}

function read(version: Version, { provisionIds, parts = {}, nature = 'new' }: NewlySeen, name: string) {
  if (provisionIds.length === 0) refuse(badInput('Hãy chọn ít nhất một điều, khoản hoặc điểm đặt ra thủ tục này.'));
  for (const id of provisionIds) provisionIn(version, id);
  const entered = enteredProcedure(version.document.provisions, { name, nature, provisions: provisionIds, parts });
  if (Object.values(parts).flat().some((id) => !entered.provisions.includes(id))) {
    refuse(badInput('Mỗi bộ phận của thủ tục phải nằm trong các điều, khoản, điểm đã chọn.'));
  }
  return entered;
}

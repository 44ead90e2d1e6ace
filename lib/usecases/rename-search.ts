import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { transact } from './_act';
import type { ActDeps } from './_deps';
import { freeName, ownSearch } from './_saved-searches';

/** A person gives a search of theirs another name (đổi tên tìm kiếm đã lưu). */
export function renameSearch(deps: Pick<ActDeps, 'store'>, actor: Actor, input: { searchId: string; name: string }): Promise<Result<{ name: string }, BlockedRefusal>> {
  return transact(deps, async (tx) => {
    const { id } = await ownSearch(tx, actor, input.searchId);
    const name = await freeName(tx, actor.id, input.name, id);
    await tx.savedSearches.rename(id, name);
    return { name };
  });
}

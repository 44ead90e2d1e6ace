import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { transact } from './_act';
import type { ActDeps } from './_deps';
import { ownSearch } from './_saved-searches';

/** A person deletes a search of theirs (xóa tìm kiếm đã lưu). */
export function deleteSearch(deps: Pick<ActDeps, 'store'>, actor: Actor, input: { searchId: string }): Promise<Result<{ deleted: string }, BlockedRefusal>> {
  return transact(deps, async (tx) => {
    const { id } = await ownSearch(tx, actor, input.searchId);
    await tx.savedSearches.remove(id);
    return { deleted: id };
  });
}

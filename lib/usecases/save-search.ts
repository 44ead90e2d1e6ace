import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import type { PrecedentFilter } from '@/lib/ports/precedents';
import type { SavedSearch } from '@/lib/ports/store';
import { refuse, transact } from './_act';
import type { ActDeps } from './_deps';
import { badInput } from './_refusals';
import { freeName, MOST_SEARCHES } from './_saved-searches';

/**
 * A person keeps a search for precedents under a name (lưu tìm kiếm). It is a note to themselves and changes nothing of any
 * dossier, so it leaves no row in the record: the record tells who did what to a draft, not who looked for what.
 */
export function saveSearch(deps: ActDeps, actor: Actor, input: { name: string; query: string; filter: PrecedentFilter }): Promise<Result<{ search: SavedSearch }, BlockedRefusal>> {
  return transact(deps, async (tx) => {
    await tx.savedSearches.hold(actor.id);
    const query = input.query.trim();
    if (query === '') refuse(badInput('Chưa có từ nào để tìm. Hãy tìm trước rồi lưu.'));
    const name = await freeName(tx, actor.id, input.name);
    if ((await tx.savedSearches.ofOwner(actor.id)).length >= MOST_SEARCHES) {
      refuse({ code: 'conflict-too-many-searches', sentence: `Bạn đã lưu ${MOST_SEARCHES} tìm kiếm, là nhiều nhất. Hãy xóa bớt một tìm kiếm không dùng nữa rồi lưu lại.`, params: { most: MOST_SEARCHES } });
    }
    return { search: await tx.savedSearches.add({ ownerId: actor.id, name, query, filter: input.filter, savedAt: deps.clock.now() }) };
  });
}

import type { Actor } from '@/lib/domain/process/types';
import { ok, type Result } from '@/lib/domain/result';
import type { SavedSearch } from '@/lib/ports/store';
import type { Deps } from './_deps';

/** The searches that the person has saved, by name as a Vietnamese reader orders them; those of others are never among them. */
export async function listSavedSearches(deps: Pick<Deps, 'store'>, actor: Actor): Promise<Result<SavedSearch[], never>> {
  const searches = await deps.store.savedSearches.ofOwner(actor.id);
  return ok(searches.sort((a, b) => a.name.localeCompare(b.name, 'vi')));
}

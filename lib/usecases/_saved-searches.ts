import type { Actor } from '@/lib/domain/process/types';
import type { SavedSearch, Transaction } from '@/lib/ports/store';
import { mayKeepSearch, SEARCH_NOT_FOUND } from '@/lib/policies/saved-search';
import { found, must, refuse } from './_act';
import { badInput } from './_refusals';

/** More would be a list to search in. */
export const MOST_SEARCHES = 50;

/** Characters; what fits on a line of the menu. */
const LONGEST_NAME = 80;

/** The name as it is kept; refuses one that is empty, too long, or that another search of the person has. */
export async function freeName(tx: Transaction, ownerId: string, wanted: string, except?: string): Promise<string> {
  const name = wanted.replace(/\s+/g, ' ').trim().normalize('NFC');
  if (name === '') refuse(badInput('Hãy đặt tên cho tìm kiếm để sau này nhận ra, ví dụ tên thủ tục đang soạn.'));
  if (name.length > LONGEST_NAME) refuse(badInput(`Tên dài quá ${LONGEST_NAME} ký tự. Hãy đặt tên ngắn hơn.`));
  const same = (await tx.savedSearches.ofOwner(ownerId)).find((search) => search.name === name);
  if (same !== undefined && same.id !== except) {
    refuse({ code: 'conflict-same-search-name', sentence: `Bạn đã có một tìm kiếm tên “${name}”. Hãy đặt tên khác.`, params: { name } });
  }
  return name;
}

/** A saved search of the person; their list is held until the transaction ends. */
export async function ownSearch(tx: Transaction, actor: Actor, searchId: string): Promise<SavedSearch> {
  await tx.savedSearches.hold(actor.id);
  const search = found(await tx.savedSearches.find(searchId), SEARCH_NOT_FOUND);
  must(mayKeepSearch(actor, search));
  return search;
}

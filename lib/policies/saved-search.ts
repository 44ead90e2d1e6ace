import type { Refusal } from '../domain/result';
import type { Actor } from '../domain/process/types';
import type { Verdict } from './roles';

/** Said of a search that is gone and of one of somebody else, alike. */
export const SEARCH_NOT_FOUND: Refusal = { code: 'not-found', sentence: 'Không tìm thấy tìm kiếm đã lưu này; có thể bạn đã xóa nó ở một trang khác. Tải lại trang để xem danh sách mới.' };

/** What somebody looks for tells what they work on, so a saved search is its owner's alone, whatever the roles of others. */
export const mayKeepSearch = (actor: Actor, search: { readonly ownerId: string }): Verdict => actor.id === search.ownerId || SEARCH_NOT_FOUND;

import { placeOfId } from '@/lib/domain/structure/place';
import { describeAct } from '@/lib/domain/record/acts';
import type { RecordEntry } from '@/lib/domain/record/types';

/** Entries on one page of the record. */
export const PAGE_SIZE = 50;

/**
 * The act as a Vietnamese sentence in which ids are places and codes are names, for people:
 * the row itself keeps what was written. `partName` names a part of a procedure, or is null.
 */
export function sentenceOf({ act, payload }: Pick<RecordEntry, 'act' | 'payload'>, partName: (code: string) => string | null): string {
  const facts = payload !== null && typeof payload === 'object' ? { ...(payload as Record<string, unknown>) } : {};
  const { provision, code } = facts;
  if (typeof provision === 'string') facts.provision = lowerFirst(placeOfId(provision));
  if (typeof code === 'string') facts.code = partName(code) ?? code;
  return describeAct(act, facts);
}

/** "Điểm a khoản 1 Điều 4" inside a sentence; an article keeps its capital. */
function lowerFirst(place: string): string {
  return place.startsWith('Điều') ? place : place.charAt(0).toLowerCase() + place.slice(1);
}

/** One page of a list, counted from 1, and how many there are; a page that is not there is the nearest one. */
export function pageOf<T>(items: readonly T[], asked: number): { items: readonly T[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  const page = Number.isInteger(asked) ? Math.min(pages, Math.max(1, asked)) : 1;
  return { items: items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), page, pages };
}

/** The acts that occur, with how often, most frequent first. */
export function actCounts(entries: readonly Pick<RecordEntry, 'act'>[]): { act: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { act } of entries) counts.set(act, (counts.get(act) ?? 0) + 1);
  return [...counts].map(([act, count]) => ({ act, count })).sort((a, b) => b.count - a.count || a.act.localeCompare(b.act));
}

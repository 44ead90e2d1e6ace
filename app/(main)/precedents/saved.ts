import type { SavedSearch } from '@/lib/ports/store';
import type { Asked } from './address';

/** A saved search as the page shows it. */
export interface SavedAsked {
  readonly id: string;
  readonly name: string;
  readonly asked: Asked;
}

export const savedAsked = ({ id, name, query, filter }: SavedSearch): SavedAsked => ({ id, name, asked: { query, filter, page: 1 } });

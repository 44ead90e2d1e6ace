/** Where entries of the library come from: what a source gives, and what it says of what it cannot give. */
import type { z } from 'zod';
import type { ImportedArticle } from '@/lib/ports/precedents';

/** A record or file that gives no entry, for the person who imports. */
export interface Fault {
  /** "kho.jsonl, dòng 5", "du-thao.docx". */
  readonly place: string;
  /** A Vietnamese phrase. */
  readonly fault: string;
}

export type Item = ImportedArticle | Fault;

export const isFault = (item: Item): item is Fault => 'fault' in item;

export interface Source {
  /** Entries and faults in it; null where that is known only when all is read. */
  readonly total: number | null;
  /** What the person should know of how it is read; Vietnamese sentences. */
  readonly remarks: readonly string[];
  /** In the order of the source, the same each time. What goes wrong with a record is an item; the rest comes all the same. */
  readonly items: () => AsyncIterable<Item>;
}

/** What the person says of all that is imported. */
export interface ImportWishes {
  /** ISO date on which the person vouches that the acts are in force; null to take what the source says. */
  readonly vouchedOn: string | null;
}

/** Text as the library keeps it: PostgreSQL has no place for the character 0 and for halves of letters, which stray in from old files. */
export const cleanText = (value: string): string => value.replace(/\0|\p{Surrogate}/gu, '').normalize('NFC').trim();

/** Longest part of a key at the source, in characters: three of them are what an index of PostgreSQL has room for. */
export const LONGEST_KEY = 200;

/** The fields of a record that are missing or cannot be used, as a phrase for the person who imports. */
export const badFields = ({ issues }: z.ZodError): string => {
  const fields = [...new Set(issues.map(({ path }) => path.join('.')).filter((path) => path !== ''))];
  return fields.length === 0 ? 'không phải một bản ghi' : `thiếu hoặc sai mục ${fields.join(', ')}`;
};

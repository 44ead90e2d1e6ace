import type { ImportedArticle } from '@/lib/ports/precedents';

/** How much goes into a batch: what comes first closes it. */
export interface BatchLimits {
  readonly entries: number;
  /** Characters of text. An entry is never cut: the one that reaches the limit is the last of its batch. */
  readonly characters: number;
}

/** Items in batches that memory has room for, in their order; `lengthOf` tells the characters of an item. */
export async function* inBatches<T>(items: AsyncIterable<T> | Iterable<T>, { entries, characters }: BatchLimits, lengthOf: (item: T) => number): AsyncGenerator<T[], void, undefined> {
  let batch: T[] = [];
  let length = 0;
  for await (const item of items) {
    batch.push(item);
    length += lengthOf(item);
    if (batch.length < entries && length < characters) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Characters of the texts of an entry that may be long. */
export const lengthOfEntry = ({ heading, body, procedure }: ImportedArticle): number =>
  heading.length + body.length + Object.values(procedure?.parts ?? {}).reduce((sum, text) => sum + text.length, 0);

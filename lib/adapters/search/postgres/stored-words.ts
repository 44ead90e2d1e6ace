/** The words of an entry as the index keeps them: how many the heading, title and place have, and then all of them; 32 bits each, little-endian. */
import type { EntryWords } from '@/lib/domain/precedents/fit';
import type { SearchedTexts } from '@/lib/domain/precedents/segment';
import { coded } from '@/lib/domain/precedents/words';

const HEAD = 3;

export function packWords({ heading, title, place, body }: SearchedTexts): Uint8Array {
  const texts = [heading, title, place, body].map(coded);
  const bytes = new Uint8Array(4 * (HEAD + texts.reduce((sum, text) => sum + text.length, 0)));
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (value: number) => view.setUint32(4 * at++, value, true);
  for (const text of texts.slice(0, HEAD)) put(text.length);
  for (const text of texts) text.forEach(put);
  return bytes;
}

export function unpackWords(bytes: Uint8Array): EntryWords {
  // The bytes come as part of a larger answer, where 32-bit numbers need not be aligned; Node's Buffer copies nothing when it is sliced.
  const all = new Uint32Array(new Uint8Array(bytes).buffer);
  const [heading = 0, title = 0, place = 0] = all;
  const from = [HEAD, HEAD + heading, HEAD + heading + title, HEAD + heading + title + place] as const;
  return { heading: all.subarray(from[0], from[1]), title: all.subarray(from[1], from[2]), place: all.subarray(from[2], from[3]), body: all.subarray(from[3]) };
}

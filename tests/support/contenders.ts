/** Questions and entries as the ranking of precedents sees them. */
import type { Contender } from '@/lib/domain/precedents/features';
import type { AskedWords } from '@/lib/domain/precedents/fit';
import type { SearchedTexts } from '@/lib/domain/precedents/segment';
import { coded } from '@/lib/domain/precedents/words';

/** A question of which each word tells as much as the others. */
export const asked = (text: string): AskedWords => ({ codes: coded(text), rarities: Float64Array.from(coded(text), () => 1) });

/** An article of a decree, with what a test says of it. */
export function contender({ body = '', title = '', place = '', ...known }: Partial<SearchedTexts> & Partial<Omit<Contender, 'words'>>): Contender {
  const { heading = '' } = known;
  return {
    gathered: 1, document: 'd1', type: 'Nghị định', article: 'Điều 5', parts: [], ...known, heading,
    words: { heading: coded(heading), body: coded(body), title: coded(title), place: coded(place) },
  };
}

/** The library in memory, looked through as the engine of PostgreSQL does. */
import { spelledOut } from '../../../lib/domain/precedents/abbreviations';
import { coded, foldedWords, isPlain, termsOf } from '../../../lib/domain/precedents/words';
import type { Contender } from '../../../lib/domain/precedents/features';
import type { AskedWords } from '../../../lib/domain/precedents/fit';
import { gather, rarity, type AskedTerm } from '../../../lib/domain/precedents/gather';
import { unpackPostings } from '../../../lib/domain/precedents/postings';
import { SegmentBuilder, type TermList } from '../../../lib/domain/precedents/segment';
import type { ImportedArticle } from '../../../lib/ports/precedents';

export interface Look {
  readonly asked: AskedWords;
  readonly plain: boolean;
  readonly contenders: readonly (Contender & { readonly article: string; readonly place: number })[];
}

/** A library of these entries. */
export function memoryLibrary(entries: readonly ImportedArticle[]) {
  const builder = new SegmentBuilder();
  entries.forEach((entry, place) => builder.add(place + 1, textsOf(entry)));
  const lists = new Map<string, TermList>();
  for (const list of builder.lists()) lists.set(list.term, list);
  return {
    /** The best `most` entries of the first look, ready for the second. */
    look(typed: string, most: number): Look {
      const text = spelledOut(typed);
      const words = foldedWords(text);
      const terms = termsOf(words).flatMap((term): AskedTerm[] => {
        const list = lists.get(term);
        return list ? [{ term, entries: list.entries, lists: [unpackPostings(list.postings, list.entries)] }] : [];
      });
      const best = gather(terms, entries.length, entries.length, null, most);
      const asked = { codes: coded(text), rarities: Float64Array.from(words, (word) => rarity(lists.get(word)?.entries ?? 0, entries.length)) };
      return { asked, plain: isPlain(text), contenders: best.map(({ ordinal, score }) => contenderOf(entries[ordinal - 1]!, ordinal - 1, score)) };
    },
  };
}

const textsOf = ({ heading, body, document, path = [], topic = '' }: ImportedArticle) => ({ heading, body, title: document.title, place: [...path, topic].join(' ') });

function contenderOf(entry: ImportedArticle, place: number, gathered: number) {
  const { heading, body, title, place: above } = textsOf(entry);
  return {
    place, gathered, document: entry.document.sourceKey, type: entry.document.type, article: entry.article, heading, parts: entry.parts ?? [],
    words: { heading: coded(heading), body: coded(body), title: coded(title), place: coded(above) },
  };
}

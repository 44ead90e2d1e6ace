/** A library of single provisions, as large as one likes, made of the articles of a smaller one. */
import type { ImportedArticle } from '../../lib/ports/precedents';

/** Lines shorter than this are left out: "a)". Characters. */
const SHORTEST = 20;

/**
 * Each line of each article an entry with the heading of its article, over and over until there are `most`. From the second
 * round on, every act is another one, and every seventh syllable gives way to one of the next provision: so the words
 * and pairs of words grow with the library, as they would with other acts.
 */
export async function* provisionsOf(articles: () => AsyncIterable<ImportedArticle>, most: number): AsyncGenerator<ImportedArticle> {
  let given = 0;
  for (let round = 0; given < most; round++) {
    let before: string[] = [];
    const start = given;
    for await (const { sourceKey, body, document, ...article } of articles()) {
      const act = round === 0 ? document : { ...document, sourceKey: `${document.sourceKey}#${round}`, number: document.number.replace(/^\d+/, (serial) => String(Number(serial) + 1_000 * round)) };
      for (const [at, line] of body.split('\n').entries()) {
        if (line.length < SHORTEST) continue;
        const words = line.split(' ');
        const varied = round === 0 ? words : words.map((word, place) => ((place + round) % 7 === 0 ? (before[place % before.length] ?? word) : word));
        before = words;
        yield { ...article, sourceKey: `${sourceKey}#${round}#${at}`, body: varied.join(' '), document: act };
        if (++given === most) return;
      }
    }
    if (given === start) return;
  }
}

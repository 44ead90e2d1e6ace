/** The order of an act's articles. */

const placeOf = (article: string): { number: number; letter: string } => {
  const [, number = '', letter = ''] = /(\d+)\s*([a-zđ]?)/iu.exec(article) ?? [];
  return { number: number === '' ? Infinity : Number(number), letter: letter.toLowerCase() };
};

/**
 * Articles by their numbers, inserted ones ("Điều 12a") after theirs. An act with a regulation attached has two articles 1:
 * then the order in which they were imported is all there is.
 */
export function inOrder<T extends { readonly article: string }>(articles: readonly T[]): T[] {
  if (new Set(articles.map(({ article }) => article)).size < articles.length) return [...articles];
  const places = new Map(articles.map((entry) => [entry, placeOf(entry.article)]));
  return [...articles].sort((one, other) => {
    const [a, b] = [places.get(one)!, places.get(other)!];
    return a.number === b.number ? a.letter.localeCompare(b.letter, 'vi') : a.number - b.number;
  });
}

/** Titles are set in capitals: the case of their words is that of the same words in the text. */

const WORD = /[\p{L}\d/-]+/gu;
/** Titles repeat themselves in the first articles. */
const READ = 15_000;

interface Counts {
  capital: number;
  small: number;
}

/**
 * A title in capitals in the case in which its words are written in the text ("tỉnh Thừa Thiên Huế"); a word
 * that the text never has beside the same neighbour is small. Numbers of acts keep their capitals.
 */
export function inWrittenCase(title: string, texts: readonly string[]): string {
  if (title !== title.toUpperCase() || title === title.toLowerCase()) return title;
  const words = [...title.matchAll(WORD)];
  const seen = pairsIn(texts.join('\n').slice(0, READ), new Set(words.map(([word]) => word.toLowerCase())));
  let out = '';
  let at = 0;
  words.forEach((match, i) => {
    const word = match[0].toLowerCase();
    const counts = [seen.get(`${(words[i - 1]?.[0] ?? '').toLowerCase()} ${word}`), seen.get(`${word}> ${(words[i + 1]?.[0] ?? '').toLowerCase()}`)];
    const capital = counts.reduce((n, c) => n + (c?.capital ?? 0), 0) > counts.reduce((n, c) => n + (c?.small ?? 0), 0);
    const written = /\d.*\//u.test(word) ? match[0] : capital ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
    out += title.slice(at, match.index) + written;
    at = match.index + match[0].length;
  });
  return out + title.slice(at);
}

/** How often each of these words stands with a capital after or before each neighbour, but for words at the beginning of a sentence and in capitals. */
function pairsIn(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, Counts> {
  const seen = new Map<string, Counts>();
  const words = [...text.matchAll(WORD)];
  words.forEach((match, i) => {
    const [word] = match;
    if (!wanted.has(word.toLowerCase())) return;
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    if (word === word.toUpperCase() && word.length > 1) return;
    if (i === 0 || /[.\n:“"]/.test(before)) return;
    const capital = word.charAt(0) !== word.charAt(0).toLowerCase();
    for (const key of [`${words[i - 1]![0].toLowerCase()} ${word.toLowerCase()}`, `${word.toLowerCase()}> ${(words[i + 1]?.[0] ?? '').toLowerCase()}`]) {
      const counts = seen.get(key) ?? { capital: 0, small: 0 };
      if (capital) counts.capital++;
      else counts.small++;
      seen.set(key, counts);
    }
  });
  return seen;
}

/** The piece of an article that is shown under a hit. */
import { foldedWord, foldedWords } from '@/lib/domain/precedents/words';
import { syllableSpans, type SyllableSpan } from '@/lib/domain/text/syllables';
import type { ExcerptPiece } from '@/lib/ports/precedents';

/** Syllables shown, and how many of them stand before the densest place. */
const SHOWN = 40;
const BEFORE = 6;

/**
 * Cuts out the stretch with the most different syllables of the query, and marks them; accents do not
 * count. A syllable alone is half a word (the "sở" of a department is nothing of "hồ sơ"), so it is marked only
 * beside its neighbour in the query, unless nothing of the query stands so. Text before and after is told by "…".
 */
export function excerpt(body: string, query: string): ExcerptPiece[] {
  const text = body.normalize('NFC').replace(/\s+/g, ' ');
  const spans = syllableSpans(text);
  const isFound = foundOf(spans.map((span) => foldedWord(span.text)), foldedWords(query.normalize('NFC')));
  const first = Math.max(0, densest(spans, isFound) - BEFORE);
  const last = Math.min(spans.length, first + SHOWN) - 1;
  const from = first === 0 ? 0 : (spans[first]?.start ?? 0);
  const to = last === spans.length - 1 ? text.length : (spans[last]?.end ?? text.length);

  const pieces: ExcerptPiece[] = [];
  const add = (piece: string, found: boolean) => {
    const before = pieces.at(-1);
    if (before?.found === found) pieces[pieces.length - 1] = { text: before.text + piece, found };
    else if (piece) pieces.push({ text: piece, found });
  };
  if (from > 0) add('…', false);
  let at = from;
  for (let i = first; i <= last; i++) {
    const span = spans[i];
    if (!span || !isFound[i]) continue;
    // What stands between two marked syllables is marked too when it is only the space of one expression.
    const between = text.slice(at, span.start);
    add(between, between === ' ' && pieces.at(-1)?.found === true);
    add(span.text, true);
    at = span.end;
  }
  add(text.slice(at, to), false);
  if (to < text.length) add('…', false);
  return pieces;
}

/** For each word of the text whether it is marked: as one of a pair that the query has too, or alone where there is none. */
function foundOf(words: readonly string[], asked: readonly string[]): boolean[] {
  const pairs = new Set(asked.slice(1).map((word, at) => `${asked[at]} ${word}`));
  const begins = words.map((word, at) => pairs.has(`${word} ${words[at + 1]}`));
  if (begins.includes(true)) return words.map((_, at) => begins[at] === true || begins[at - 1] === true);
  return words.map((word) => asked.includes(word));
}

/** Where the window begins that holds the most different syllables of the query. */
function densest(spans: readonly SyllableSpan[], isFound: readonly boolean[]): number {
  const window = SHOWN - BEFORE;
  const inside = new Map<string, number>();
  let best = { at: 0, kinds: 0 };
  const change = (i: number, by: number) => {
    const span = spans[i];
    if (!span || !isFound[i]) return;
    const word = foldedWord(span.text);
    const times = (inside.get(word) ?? 0) + by;
    if (times > 0) inside.set(word, times);
    else inside.delete(word);
  };
  for (let end = 0; end < spans.length; end++) {
    change(end, 1);
    if (end >= window) change(end - window, -1);
    const at = Math.max(0, end - window + 1);
    if (inside.size > best.kinds) best = { at, kinds: inside.size };
  }
  return best.at;
}

/** The piece of an article that is shown under a hit. */
import { foundIn, runs } from '@/lib/domain/precedents/mark-words';
import { foldedWord } from '@/lib/domain/precedents/words';
import { syllableSpans } from '@/lib/domain/text/syllables';
import type { ExcerptPiece } from '@/lib/ports/precedents';

/** Syllables shown, and how many of them stand before the densest place. */
const SHOWN = 40;
const BEFORE = 6;

/** Cuts out the stretch with the most different syllables of the query, and marks them. Text before and after is told by "…". */
export function excerpt(body: string, query: string): ExcerptPiece[] {
  const text = body.normalize('NFC').replace(/\s+/g, ' ');
  const spans = syllableSpans(text);
  const words = spans.map((span) => foldedWord(span.text));
  const [isFound = []] = foundIn([spans.map((span) => span.text)], query);
  const first = Math.max(0, densest(words, isFound) - BEFORE);
  const last = Math.min(spans.length, first + SHOWN) - 1;
  const from = first === 0 ? 0 : spans[first]!.start;
  const to = last === spans.length - 1 ? text.length : spans[last]!.end;
  const found = spans.slice(first, last + 1).filter((_, i) => isFound[first + i]);
  return [
    ...(from > 0 ? [CUT] : []),
    ...runs(text.slice(from, to), found.map((span) => ({ ...span, start: span.start - from, end: span.end - from }))),
    ...(to < text.length ? [CUT] : []),
  ];
}

const CUT: ExcerptPiece = { text: '…', found: false };

/** Where the window begins that holds the most different syllables of the query. */
function densest(words: readonly string[], isFound: readonly boolean[]): number {
  const window = SHOWN - BEFORE;
  const inside = new Map<string, number>();
  let best = { at: 0, kinds: 0 };
  const change = (word: string, by: number) => {
    const times = (inside.get(word) ?? 0) + by;
    if (times > 0) inside.set(word, times);
    else inside.delete(word);
  };
  words.forEach((word, end) => {
    if (isFound[end]) change(word, 1);
    if (isFound[end - window]) change(words[end - window]!, -1);
    if (inside.size > best.kinds) best = { at: Math.max(0, end - window + 1), kinds: inside.size };
  });
  return best.at;
}

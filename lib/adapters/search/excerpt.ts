/** The piece of an article that is shown under a hit. */
import { fold } from '@/lib/domain/text/fold';
import { syllables, syllableSpans, type SyllableSpan } from '@/lib/domain/text/syllables';
import type { ExcerptPiece } from '@/lib/ports/precedents';

/** Syllables shown, and how many of them stand before the densest place. */
const SHOWN = 40;
const BEFORE = 6;

/**
 * Cuts out the stretch with the most different syllables of the query, and marks them;
 * accents do not count. Text before and after is told by "…".
 */
export function excerpt(body: string, query: string): ExcerptPiece[] {
  const text = body.normalize('NFC').replace(/\s+/g, ' ');
  const asked = new Set(syllables(query.normalize('NFC')).map(fold));
  const spans = syllableSpans(text);
  const isFound = spans.map((span) => asked.has(fold(span.text)));
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

/** Where the window begins that holds the most different syllables of the query. */
function densest(spans: readonly SyllableSpan[], isFound: readonly boolean[]): number {
  const window = SHOWN - BEFORE;
  const inside = new Map<string, number>();
  let best = { at: 0, kinds: 0 };
  const change = (i: number, by: number) => {
    const span = spans[i];
    if (!span || !isFound[i]) return;
    const word = fold(span.text);
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

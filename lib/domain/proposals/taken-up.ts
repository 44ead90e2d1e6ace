import { anchorIn } from '../anchors/anchor-in';
import { flowOf, type Flow } from '../anchors/flow';
import type { Anchor, AnchorPlace } from '../anchors/types';
import { tokens } from '../compare/words';
import type { StructuredDocument } from '../structure/types';

/** A wording and the words that it was proposed for. */
export interface Proposal {
  readonly anchor: Anchor;
  /** Empty to leave the words out. */
  readonly proposal: string;
}

/** Words on either side that must still stand there: by these the wording is known to be in the old one's place. */
const NEIGHBOURS = 2;

/** Where a line begins or ends, which is as good a neighbour as a word. */
const BREAK = '\n';

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a later version is written exactly as proposed, or null where it is not (yet). White space and the placing of
 * tones do not count, as nowhere in comparing versions. Rather says too little: between other words, or with the old
 * wording still beside it, nothing is claimed. Lines that were left out as proposed have no place any more.
 */
export function takenUpAt({ anchor, proposal }: Proposal, document: StructuredDocument, flow: Flow = flowOf(document)): AnchorPlace | null {
  const before = [BREAK, ...keysOf(anchor.prefix.split(BREAK).at(-1) ?? '')].slice(-NEIGHBOURS);
  const after = [...keysOf(anchor.suffix.split(BREAK)[0] ?? ''), BREAK].slice(0, NEIGHBOURS);
  const now = anchorIn(document, anchor, flow);
  const isWholeLine = before.length === 1 && after.length === 1;
  if (proposal === '' && isWholeLine) return now.state === 'orphan' ? now : null;
  const proposed = anchorIn(document, { ...anchor, quote: proposal }, flow);
  const places = new Set([proposed.provision, now.provision, anchor.provision]);
  const texts = document.provisions.filter(({ id }) => places.has(id)).map(({ id, text }) => ({ id, words: wordsOf(text) }));
  const [old, wording] = [keysOf(anchor.quote), keysOf(proposal)];
  if (texts.some(({ words }) => find(words, before, old, after))) return null;
  for (const { id, words } of texts) {
    const range = find(words, before, wording, after);
    if (range) return { state: 'sure', provision: id, ...range, score: 1, margin: 1 };
  }
  return null;
}

/** The words of a text in order, with a break around each line. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [{ key: BREAK, start: 0, end: 0 }];
  let at = 0;
  for (const line of text.split(BREAK)) {
    for (const { text: written, key } of tokens(line)) {
      if (key !== '') words.push({ key, start: at, end: at + written.trimEnd().length });
      at += written.length;
    }
    if (words.at(-1)?.key !== BREAK) words.push({ key: BREAK, start: at, end: at });
    at += 1;
  }
  return words;
}

const keysOf = (text: string): string[] => wordsOf(text).map(({ key }) => key).slice(1, -1);

/** Where the wording stands between these neighbours: its first place, in characters. */
function find(words: readonly Word[], before: readonly string[], wording: readonly string[], after: readonly string[]): { start: number; end: number } | null {
  const sought = [...before, ...wording, ...after];
  for (let at = 0; at + sought.length <= words.length; at++) {
    if (!sought.every((key, n) => words[at + n]?.key === key)) continue;
    const start = wording.length === 0 ? words[at + before.length - 1]!.end : words[at + before.length]!.start;
    return { start, end: wording.length === 0 ? start : words[at + before.length + wording.length - 1]!.end };
  }
  return null;
}

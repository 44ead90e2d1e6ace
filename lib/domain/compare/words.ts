import { diffArrays } from 'diff';
import { canonicalTones } from '../text/fold';
import type { WordSpan } from './types';

/** A syllable, number or mark with the white space after it: two texts are compared in these. */
export interface Token {
  readonly text: string;
  /** What is compared: tone placing and white space do not count. */
  readonly key: string;
}

const TOKEN = /^\s+|[\p{L}\p{M}\p{N}]+\s*|[^\s\p{L}\p{M}\p{N}]\s*/gu;

/** The text in tokens; joined, they give it back. */
export function tokens(text: string): Token[] {
  const canonical = canonicalTones(text.normalize('NFC'));
  if (canonical.length !== text.length) {
    return Array.from(text.match(TOKEN) ?? [], (token) => ({ text: token, key: canonicalTones(token.trim().normalize('NFC')) }));
  }
  // Text in NFC, as the reader gives it: places in both spellings are the same.
  let at = 0;
  return Array.from(canonical.match(TOKEN) ?? [], (token) => ({ text: text.slice(at, (at += token.length)), key: token.trim() }));
}

/**
 * More edits than this share of the tokens, or than this number, are not sought: the search
 * takes the square of the edits, and a text so much rewritten is read better as old and new
 * whole than as confetti. 100,000 characters rewritten took jsdiff two minutes without a limit.
 */
const MOST_EDITS_SHARE = 0.6;
const MOST_EDITS = 600;

/** The difference of two texts in words. Deterministic: limited by work, never by a clock. */
export function compareWords(before: string, after: string): WordSpan[] {
  const a = before.split(/(?<=\n)/);
  const b = after.split(/(?<=\n)/);
  if (a.length < 2 || b.length < 2) return simplified(wordSpans(before, after));
  const hunks = sequence(a.map(lineKey), b.map(lineKey));
  if (!hunks) return simplified(wordSpans(before, after));
  return simplified(hunks.flatMap(([fromA, toA, fromB, toB]) => wordSpans(a.slice(fromA, toA).join(''), b.slice(fromB, toB).join(''))));
}

function lineKey(line: string): string {
  return spaced(canonicalTones(line.normalize('NFC')));
}

/** White space as single spaces, none at the ends. Leaves alone what is so already: most text is. */
export function spaced(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

/** Ranges of two lists that go together: [fromA, toA, fromB, toB], alternately equal and different. */
type Hunk = readonly [number, number, number, number];

function sequence(a: readonly string[], b: readonly string[]): Hunk[] | null {
  const maxEditLength = Math.min(MOST_EDITS, 20 + Math.ceil(MOST_EDITS_SHARE * (a.length + b.length)));
  const parts = diffArrays([...a], [...b], { maxEditLength });
  if (!parts) return null;
  const hunks: Hunk[] = [];
  let [atA, atB] = [0, 0];
  let wasChange = false;
  for (const { count, added, removed } of parts) {
    const isChange = added || removed;
    const next: Hunk = [atA, added ? atA : atA + count, atB, removed ? atB : atB + count];
    const last = hunks.at(-1);
    if (isChange && wasChange && last) hunks[hunks.length - 1] = [last[0], next[1], last[2], next[3]];
    else hunks.push(next);
    [, atA, , atB] = next;
    wasChange = isChange;
  }
  return hunks;
}

function wordSpans(before: string, after: string): WordSpan[] {
  const a = tokens(before);
  const b = tokens(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head]!.key === b[head]!.key) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail]!.key === b[b.length - 1 - tail]!.key) tail += 1;
  const restA = a.slice(head, a.length - tail);
  const restB = b.slice(head, b.length - tail);
  const hunks = sequence(restA.map((token) => token.key), restB.map((token) => token.key)) ?? [[0, restA.length, 0, restB.length] as const];
  return [
    ...sameSpans(a.slice(0, head), b.slice(0, head)),
    ...hunks.flatMap(([fromA, toA, fromB, toB]) => hunkSpans(restA.slice(fromA, toA), restB.slice(fromB, toB))),
    ...sameSpans(a.slice(a.length - tail), b.slice(b.length - tail)),
  ];
}

function hunkSpans(a: readonly Token[], b: readonly Token[]): WordSpan[] {
  const isSame = a.length === b.length && a.every((token, i) => token.key === b[i]!.key);
  return isSame ? sameSpans(a, b) : [span('deleted', joined(a)), span('added', joined(b))];
}

/** Words that are the same, apart where the older text spelled them otherwise. */
function sameSpans(a: readonly Token[], b: readonly Token[]): WordSpan[] {
  return a.map((token, i) => (token.text === b[i]!.text ? span('same', token.text) : { ...span('same', b[i]!.text), was: token.text }));
}

/**
 * Neighbours of one kind joined, nothing empty, the deleted before the added. A lone comma or
 * dash that stayed between two changes belongs to both: "a, b" for "c, d" is one change, not two.
 */
function simplified(spans: readonly WordSpan[]): WordSpan[] {
  const out: WordSpan[] = [];
  let [deleted, added] = ['', ''];
  const flush = () => {
    if (deleted) out.push(span('deleted', deleted));
    if (added) out.push(span('added', added));
    [deleted, added] = ['', ''];
  };
  merged(spans).forEach((one, i, all) => {
    if (one.op === 'deleted') deleted += one.text;
    else if (one.op === 'added') added += one.text;
    else if (i > 0 && i < all.length - 1 && deleted && added && !/[\p{L}\p{N}]/u.test(one.text) && all[i + 1]!.op !== 'same') {
      deleted += one.was ?? one.text;
      added += one.text;
    } else {
      flush();
      out.push(one);
    }
  });
  flush();
  return out;
}

function merged(spans: readonly WordSpan[]): WordSpan[] {
  const out: WordSpan[] = [];
  for (const one of spans) {
    const last = out.at(-1);
    if (one.text === '' && !one.was) continue;
    if (last && last.op === one.op && last.was === undefined && one.was === undefined) out[out.length - 1] = span(one.op, last.text + one.text);
    else out.push(one);
  }
  return out;
}

function span(op: WordSpan['op'], text: string): WordSpan {
  return { op, text };
}

function joined(list: readonly Token[]): string {
  return list.map((token) => token.text).join('');
}

/** The older and the newer text that spans were made from. */
export function bothTexts(spans: readonly WordSpan[]): { readonly before: string; readonly after: string } {
  const side = (op: WordSpan['op'], text: (one: WordSpan) => string) => spans.filter((one) => one.op !== op).map(text).join('');
  return { before: side('added', (one) => one.was ?? one.text), after: side('deleted', (one) => one.text) };
}

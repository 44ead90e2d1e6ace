/** The lines of a procedure's provisions, each with the line it hangs under, ready to be read for facts. */
import type { Provision, StructuredDocument } from '../../structure/types';
import { foldSpelling } from '../spelling';
import type { FoundProcedure, MatrixPart } from '../types';
import type { Source } from './types';

export interface Passage {
  readonly provision: Provision;
  /** The line as written, without the space around it and without its dash or letter. */
  readonly text: string;
  /** The same words in one spelling, lower case, of the same length. */
  readonly folded: string;
  /** Where it begins in the provision's text. */
  readonly start: number;
  /** Parts of the procedure that the provision regulates. */
  readonly parts: ReadonlySet<MatrixPart>;
  /** The line it hangs under, or null at the top of an article. */
  readonly above: Passage | null;
  /** The line before it in the same provision: the cell to the left, in a table. */
  readonly before: Passage | null;
  /** Heading of the article. */
  readonly heading: string;
}

const MARK = /^(?:[“"*\s]*)(?:[-–+•*]\s*|\(?[ivx]{1,4}\)\s+|\d{1,2}(?:\.\d{1,2})*[.)]\s+|[a-zđ](?:\.?\d{1,2})?\)\s*)?\*?/u;
/** The name of an attached file, and the dotted lines of a form: no words of the draft. */
const NOISE = /\.(?:docx?|pdf|xlsx?)$|\.{6,}|…{3,}/u;

/** How deep a line stands within its provision; a plain line hangs under the last that ended with a colon. */
function depthOf(line: string): number | null {
  if (/^[“"*\s]*(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ](?:\.?\d{1,2})?\))\s*/u.test(line)) return 1;
  if (/^\s*[-–]/u.test(line)) return 2;
  return /^\s*(?:[+•*]|\([ivx]+\))/u.test(line) ? 3 : null;
}

type Parts = FoundProcedure['parts'];

/** The lines of every provision that regulates a part, and of those above them, in document order. */
export function passagesOf(document: Pick<StructuredDocument, 'provisions'>, parts: Parts): Passage[] {
  const byId = new Map(document.provisions.map((p) => [p.id, p]));
  const labels = new Map<string, Set<MatrixPart>>();
  for (const [part, ids] of Object.entries(parts) as [MatrixPart, readonly string[]][]) {
    for (const id of ids) labels.set(id, (labels.get(id) ?? new Set()).add(part));
  }
  const wanted = new Set<string>();
  for (const id of labels.keys()) for (let p = byId.get(id); p && !wanted.has(p.id); p = p.parent === null ? undefined : byId.get(p.parent)) wanted.add(p.id);
  const last = new Map<string, Passage | null>();
  const heading = new Map<string, string>();
  return document.provisions.filter((p) => wanted.has(p.id)).flatMap((provision) => {
    heading.set(provision.id, provision.kind === 'article' ? provision.heading : (heading.get(provision.parent ?? '') ?? ''));
    const lines = linesOf(provision, labels.get(provision.id) ?? new Set(), last.get(provision.parent ?? '') ?? null, heading.get(provision.id)!);
    last.set(provision.id, opening(lines) ?? last.get(provision.parent ?? '') ?? null);
    return lines;
  });
}

/** The line of a provision that its points hang under: the last that ends with a colon, else its first. */
const opening = (lines: readonly Passage[]): Passage | null => lines.findLast((line) => line.text.endsWith(':')) ?? lines[0] ?? null;

function linesOf(provision: Provision, parts: ReadonlySet<MatrixPart>, above: Passage | null, heading: string): Passage[] {
  const lines: Passage[] = [];
  const open: (Passage | null)[] = [above, null, null, null];
  let colon: Passage | null = null;
  let at = 0;
  for (const raw of provision.text.split('\n')) {
    const mark = MARK.exec(raw)![0];
    const text = raw.slice(mark.length).replace(/[\s*”"]+$/u, '');
    const own = depthOf(raw);
    const first = lines.length === 0;
    const depth = first ? 0 : (own ?? 0);
    const parent: Passage | null = first ? above : own === null ? colon ?? above : open.slice(0, depth).findLast((line) => line !== null && line !== above) ?? colon ?? above;
    if (text !== '' && !NOISE.test(text)) {
      const line: Passage = { provision, text, folded: foldSpelling(text), start: at + mark.length, parts, above: parent, before: lines.at(-1) ?? null, heading };
      lines.push(line);
      if (first || own !== null) for (let d = depth; d <= 3; d++) open[d] = d === depth ? line : null;
      if (text.endsWith(':') && own === null) colon = line;
    }
    at += raw.length + 1;
  }
  return lines;
}

/** A piece of a passage as a source: characters [from, to) of the line, without space at the ends. */
export function sourceOf(passage: Passage, from: number, to: number): Source {
  const piece = passage.text.slice(from, to);
  const start = passage.start + from + (piece.length - piece.trimStart().length);
  const quote = piece.trim();
  return { provision: passage.provision.id, start, end: start + quote.length, quote };
}

export interface Sentence {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

// "TP. Hồ Chí Minh" ends no sentence.
const BREAK = /(?:(?<!\b\p{Lu}{1,3})\.\s+(?=[\p{Lu}“"])|;\s+)/gu;

/** The sentences of a line, and the parts of it that semicolons divide. */
export function sentencesOf(passage: Passage): Sentence[] {
  const cuts = Array.from(passage.text.matchAll(BREAK), (m) => m.index + m[0].length);
  return [0, ...cuts].map((start, i) => ({ passage, start, end: cuts[i] ?? passage.text.length }));
}

/** From a comment of an uploaded file to an anchor in what was read of it. */
import type { Provision, StructuredDocument } from '../structure/types';
import { squeeze } from '../text/normalise';
import { flowOf, type Flow } from './flow';
import { makeAnchor } from './make-anchor';
import type { Anchor } from './types';

/** Where a comment stands in its file. */
export interface CommentedWords {
  /** The commented words, one paragraph a line; empty where it has none. */
  readonly quote: string;
  /** Index of the source line in which they begin, or null. */
  readonly line: number | null;
}

/** A number at the beginning of words: the file holds it in the line, the provision apart from its text. */
const NUMBER = /^(?:(?:điều|chương|mục|tiểu mục|phần|phụ lục)\s+[\p{L}\d]+\s*[.:–-]?|\d{1,3}[a-zđ]?\.|[a-zđ]\d?\))\s+/iu;

/**
 * The anchor of a comment. Words that run over several provisions are known by their beginning. A comment
 * on a bare number, or without words, stands on its whole line; one without a place keeps its words only,
 * so that it is shown beside the text and never lost.
 */
export function anchorOfComment(document: StructuredDocument, { quote, line }: CommentedWords, flow: Flow = flowOf(document)): Anchor {
  const begin = quote.split('\n')[0]?.trim() ?? '';
  const at = line === null ? -1 : document.provisions.findIndex(({ lines }) => lines.includes(line));
  const owner = document.provisions[at] ?? document.provisions.find(({ text }) => begin !== '' && text.includes(begin));
  if (!owner) return { provision: '', quote, prefix: '', suffix: '', start: 0 };
  const from = line === null ? 0 : offsetOfLine(owner, line);
  return onWords(document, owner, begin, from, flow) ?? onLine(document, owner, from, flow) ?? { provision: owner.id, quote, prefix: '', suffix: '', start: 0 };
}

function onWords(document: StructuredDocument, owner: Provision, begin: string, from: number, flow: Flow): Anchor | null {
  for (const words of new Set([begin, begin.replace(NUMBER, '')])) {
    if (words === '') continue;
    const after = owner.text.indexOf(words, from);
    const start = after === -1 ? owner.text.indexOf(words) : after;
    if (start !== -1) return makeAnchor(document, owner.id, start, start + words.length, flow);
    const inHeading = squeeze(words).replace(/[.:]$/, '');
    if (inHeading !== '' && owner.heading.includes(inHeading)) return heading(owner, inHeading);
  }
  return null;
}

/** The whole line, or the heading or first words that stand there in its stead. */
function onLine(document: StructuredDocument, owner: Provision, from: number, flow: Flow): Anchor | null {
  if (owner.text === '' && owner.heading !== '') return heading(owner, owner.heading);
  const next = owner.text === '' ? document.provisions.slice(document.provisions.indexOf(owner)).find(({ text }) => text !== '') : owner;
  if (!next) return null;
  const start = next === owner ? from : 0;
  const end = next.text.indexOf('\n', start);
  return makeAnchor(document, next.id, start, end === -1 ? next.text.length : end, flow);
}

const heading = ({ id }: Provision, quote: string): Anchor => ({ provision: id, quote, prefix: '', suffix: '', start: 0, head: true });

/** Where a source line begins in the text of its provision: the last lines of a provision are those of its text. */
function offsetOfLine({ text, lines }: Provision, line: number): number {
  const texts = text.split('\n');
  const before = lines.indexOf(line) - (lines.length - texts.length);
  return before <= 0 ? 0 : texts.slice(0, before).join('\n').length + 1;
}

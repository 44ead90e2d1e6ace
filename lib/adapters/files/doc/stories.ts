/** The stories beside the main text: notes, headers and footers, comments, text boxes ([MS-DOC] 2.3). */
import { cleanText } from '../paragraph-lines';
import { Changes } from './changes';
import type { StoryLengths, TablePart } from './fib';
import { type Plc, readPlc } from './plc';
import { newTally, readStory } from './story';
import type { WordFile } from './word-file';

/** The stories in the order in which their texts follow each other. */
const ORDER: readonly (keyof StoryLengths)[] = ['main', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'textBoxes', 'headerTextBoxes'];

/** Where a story begins and ends in the text of the file. */
export function storyRange({ fib: { lengths }, text }: WordFile, story: keyof StoryLengths): { readonly from: number; readonly to: number } {
  let from = 0;
  for (const each of ORDER.slice(0, ORDER.indexOf(story))) from += lengths[each];
  return { from: Math.min(from, text.length), to: Math.min(from + lengths[story], text.length) };
}

/** Reads the words between two positions, a paragraph a line, without counting what is left out. */
export function plainText(file: WordFile, from: number, to: number, view: Changes['view']): string {
  const paragraphs = readStory(file, from, to, new Changes([], view), newTally());
  return cleanText(paragraphs.map((p) => (p.markGone ? p.text : `${p.text}\n`)).join('')).trim();
}

/** One note or comment: where the main text refers to it, and its words. */
export interface Reference {
  /** Position in the main text. */
  readonly at: number;
  readonly text: string;
  /** Number of the reference in its list. */
  readonly index: number;
}

/** Where the references, the ranges of the texts and the texts themselves of one kind lie. */
export interface ReferenceParts {
  readonly references: TablePart;
  readonly referenceSize: number;
  readonly texts: TablePart;
  readonly story: keyof StoryLengths;
}

export const FOOTNOTES: ReferenceParts = { references: 'footnoteReferences', referenceSize: 2, texts: 'footnoteTexts', story: 'footnotes' };
export const ENDNOTES: ReferenceParts = { references: 'endnoteReferences', referenceSize: 2, texts: 'endnoteTexts', story: 'endnotes' };
export const COMMENTS: ReferenceParts = { references: 'commentReferences', referenceSize: 30, texts: 'commentTexts', story: 'comments' };

/** The i-th reference has the i-th range of the texts. */
export function readReferences(file: WordFile, parts: ReferenceParts, view: Changes['view']): { readonly found: readonly Reference[]; readonly plc: Plc } {
  const plc = readPlc(file.part(parts.references), parts.referenceSize);
  const found = plc.positions.slice(0, -1).map((at, index) => ({ at, text: textOf(file, parts, index, view), index }));
  return { found: found.filter((r) => r.at < file.fib.lengths.main), plc };
}

function textOf(file: WordFile, { texts, story }: ReferenceParts, index: number, view: Changes['view']): string {
  const { positions } = readPlc(file.part(texts), 0);
  const { from, to } = storyRange(file, story);
  const begin = positions[index];
  const end = positions[index + 1];
  return begin === undefined || end === undefined || begin > end ? '' : plainText(file, Math.min(from + begin, to), Math.min(from + end, to), view);
}

/** Texts of headers and footers, each once; the first six are separators of notes. */
export function readMargins(file: WordFile, view: Changes['view']): string[] {
  const { from, to } = storyRange(file, 'headers');
  const starts = readPlc(file.part('headerTexts'), 0).positions.slice(6);
  const texts = starts.slice(0, -1).map((start, i) => plainText(file, Math.min(from + start, to), Math.min(from + (starts[i + 1] ?? start), to), view));
  const boxes = storyRange(file, 'headerTextBoxes');
  return [...new Set([...texts, plainText(file, boxes.from, boxes.to, view)])].filter((t) => t !== '');
}

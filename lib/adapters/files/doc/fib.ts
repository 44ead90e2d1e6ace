/** The table of contents of a Word file ([MS-DOC] 2.5): where in the table stream everything else lies. */
import type { Bytes } from './bytes';

/** Places in FibRgFcLcb97 and FibRgFcLcb2002, by the number of the pair. */
const PAIRS = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  commentReferences: 4,
  commentTexts: 5,
  headerTexts: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  clx: 33,
  commentAuthors: 36,
  commentBookmarks: 37,
  shapes: 40,
  commentStarts: 42,
  commentEnds: 43,
  endnoteReferences: 46,
  endnoteTexts: 47,
  drawings: 50,
  revisionAuthors: 51,
  textBoxTexts: 56,
  lists: 73,
  listUses: 74,
  commentThreads: 112,
} as const;

export type TablePart = keyof typeof PAIRS;

/** Lengths of the texts that follow each other in one row of characters. */
export interface StoryLengths {
  readonly main: number;
  readonly footnotes: number;
  readonly headers: number;
  /** Reserved since Word 97, but counted (ccpMcr). */
  readonly macros: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly textBoxes: number;
  readonly headerTextBoxes: number;
}

export interface Fib {
  readonly tableStream: '0Table' | '1Table';
  readonly lengths: StoryLengths;
  /** Offset and size of a part in the table stream; size 0 where the file has none. */
  place(part: TablePart): { readonly at: number; readonly size: number };
}

const WORD_97 = 0xc1;

/** Reads the head of the stream WordDocument; otherwise says why not. */
export function readFib(stream: Bytes): Fib | 'old-word' | 'encrypted' | 'broken-document' {
  const magic = stream.u16(0);
  // Word 2 to 95 share the name of the stream, not its layout.
  if (magic === 0xa5dc || magic === 0xa59b || magic === 0xa59c || (magic === 0xa5ec && stream.u16(2) < WORD_97)) return 'old-word';
  if (magic !== 0xa5ec) return 'broken-document';
  const flags = stream.u16(10);
  if ((flags & 0x0100) !== 0) return 'encrypted';
  const words = 34 + 2 * stream.u16(32);
  const longs = words + 2;
  const pairs = longs + 4 * stream.u16(words) + 2;
  const count = stream.u16(pairs - 2);
  const length = (i: number): number => Math.max(0, stream.i32(longs + 4 * i));
  return {
    tableStream: (flags & 0x0200) === 0 ? '0Table' : '1Table',
    lengths: { main: length(3), footnotes: length(4), headers: length(5), macros: length(6), comments: length(7), endnotes: length(8), textBoxes: length(9), headerTextBoxes: length(10) },
    place(part) {
      const pair = PAIRS[part];
      return pair >= count ? { at: 0, size: 0 } : { at: stream.u32(pairs + 8 * pair), size: stream.u32(pairs + 8 * pair + 4) };
    },
  };
}

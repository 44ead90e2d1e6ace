/** Comments (bình luận) of a Word file: their words, authors, times, and the words they were put on ([MS-DOC] 2.9.6 ATRDPre10). */
import type { SourceLine } from '@/lib/domain/structure/types';
import { talksOf } from '../comment-talks';
import { cleanText } from '../paragraph-lines';
import { lineOfWords } from '../word-ranges';
import type { FileComment } from '../types';
import type { Bytes } from './bytes';
import type { Changes } from './changes';
import { readPlc, readStrings } from './plc';
import { COMMENTS, plainText, readReferences } from './stories';
import type { WordFile } from './word-file';

/** Place of the author's number and of the bookmark's tag in a reference. */
const AUTHOR = 20;
const BOOKMARK = 26;
/** Bytes of what Word 2002 adds to each comment: time, depth, distance to the comment it answers. */
const THREAD = 18;

/** Reads the comments; `lineAt` tells the first line of the paragraph at a position of the main text. */
export function readComments(file: WordFile, view: Changes['view'], lines: readonly SourceLine[], lineAt: (position: number) => number): FileComment[] {
  const { found, plc } = readReferences(file, COMMENTS, view);
  const authors = readAuthors(file.part('commentAuthors'));
  const ranges = readRanges(file);
  const threads = file.part('commentThreads');
  return talksOf(found.map(({ at, text, index }) => {
    const data = plc.data(index);
    const thread = threads.slice(THREAD * index, THREAD);
    const range = ranges.get(data.i32(BOOKMARK));
    const quote = range === undefined ? '' : plainText(file, range.from, range.to, view);
    return {
      key: String(index), parent: thread.u32(6) > 0 ? String(index + thread.i32(10)) : '',
      author: cleanText(authors[data.u16(AUTHOR)] ?? ''), date: readTime(thread.u32(0)), text, resolved: false,
      quote, line: lineOfWords(quote, lineAt(range?.from ?? at), lines),
    };
  }));
}

/** Names, each with its length in front. */
function readAuthors(table: Bytes): string[] {
  const names: string[] = [];
  for (let at = 0; at + 2 <= table.length; at += 2 + 2 * table.u16(at)) names.push(table.utf16(at + 2, table.u16(at)));
  return names;
}

/** Commented ranges by their tags: begins and ends are kept apart. */
function readRanges(file: WordFile): Map<number, { readonly from: number; readonly to: number }> {
  const starts = readPlc(file.part('commentStarts'), 4);
  const ends = readPlc(file.part('commentEnds'), 0).positions;
  const ranges = new Map<number, { from: number; to: number }>();
  for (const [i, { extra }] of readStrings(file.part('commentBookmarks')).entries()) {
    const from = starts.positions[i];
    const to = ends[starts.data(i).u16(0)];
    if (from !== undefined && to !== undefined && from <= to && to <= file.fib.lengths.main) ranges.set(extra.i32(2), { from, to });
  }
  return ranges;
}

/** Word's packed time (DTTM) as ISO without a zone; empty where it gives none. */
function readTime(packed: number): string {
  const month = (packed >>> 16) & 0xf;
  const two = (value: number): string => String(value).padStart(2, '0');
  return month === 0 ? '' : `${1900 + ((packed >>> 20) & 0x1ff)}-${two(month)}-${two((packed >>> 11) & 0x1f)}T${two((packed >>> 6) & 0x1f)}:${two(packed & 0x3f)}:00`;
}

/**
 * Where the properties of characters and paragraphs lie: pages of 512 bytes in the
 * stream WordDocument, each with runs of offsets ([MS-DOC] 2.9.33 ChpxFkp, 2.9.172 PapxFkp).
 */
import type { Bytes } from './bytes';
import { readPlc } from './plc';

/** A stretch of the stream (not of the text) with the same properties. */
export interface PropertyRun {
  readonly from: number;
  readonly to: number;
  /** Where in the stream its list of modifiers lies, and how many bytes it has. */
  readonly list: number;
  readonly size: number;
  /** Style of the paragraph; 0 in runs of characters. */
  readonly style: number;
}

export interface PropertyRuns {
  /** In the order of the stream. */
  readonly runs: readonly PropertyRun[];
  /** Pages that the file names but does not have. */
  readonly lost: number;
}

const PAGE = 512;
/** More runs than any document has: what a broken or hostile file adds is counted as lost. */
const MOST_RUNS = 2_000_000;

/** What one entry of a page says, with the place of its list in the page. */
type Entry = Pick<PropertyRun, 'list' | 'size' | 'style'>;
const PLAIN: Entry = { list: 0, size: 0, style: 0 };

/** Runs of character properties. */
export function readCharacterRuns(table: Bytes, stream: Bytes): PropertyRuns {
  return readPages(table, stream, 1, (page, at) => {
    const place = 2 * page.u8(at);
    return place === 0 ? PLAIN : { list: place + 1, size: page.u8(place), style: 0 };
  });
}

/** Runs of paragraph properties: one a paragraph, which ends with the run. */
export function readParagraphRuns(table: Bytes, stream: Bytes): PropertyRuns {
  return readPages(table, stream, 13, (page, at) => {
    const place = 2 * page.u8(at);
    if (place === 0) return PLAIN;
    const half = page.u8(place);
    const start = half === 0 ? place + 2 : place + 1;
    const size = half === 0 ? 2 * page.u8(place + 1) : 2 * half - 1;
    return { list: start + 2, size: Math.max(0, size - 2), style: page.u16(start) };
  });
}

function readPages(table: Bytes, stream: Bytes, entrySize: number, read: (page: Bytes, at: number) => Entry): PropertyRuns {
  const plc = readPlc(table, 4);
  const seen = new Set<number>();
  const runs: PropertyRun[] = [];
  let lost = 0;
  for (let i = 0; i + 1 < plc.positions.length; i++) {
    const number = plc.data(i).u32(0) & 0x3fffff;
    if (seen.has(number)) continue;
    seen.add(number);
    if (!stream.has(number * PAGE, PAGE) || runs.length > MOST_RUNS) {
      lost++;
      continue;
    }
    const page = stream.slice(number * PAGE, PAGE);
    const count = page.u8(PAGE - 1);
    for (let j = 0; j < count; j++) {
      const from = page.u32(4 * j);
      const to = page.u32(4 * j + 4);
      const entry = read(page, 4 * (count + 1) + entrySize * j);
      const size = Math.max(0, Math.min(entry.size, PAGE - entry.list));
      if (from < to && to <= stream.length) runs.push({ from, to, list: number * PAGE + entry.list, size, style: entry.style });
    }
  }
  return { runs: runs.sort((a, b) => a.from - b.from), lost };
}

/** Index of the run that holds an offset, by halving; -1 where none does. */
export function runAt(runs: readonly PropertyRun[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run !== undefined && run.from <= offset && offset < run.to ? low : -1;
}

/** Drawn shapes: which text box is anchored where, and how many shapes are pictures ([MS-DOC] 2.9.253 Spa, [MS-ODRAW] 2.2.13). */
import type { Bytes } from './bytes';
import { readPlc } from './plc';
import { storyRange } from './stories';
import type { WordFile } from './word-file';

/** Text of one box, as positions. */
export interface TextBox {
  readonly from: number;
  readonly to: number;
}

export interface Shapes {
  /** Text boxes by the position of their anchor in the main text. */
  readonly anchored: ReadonlyMap<number, readonly TextBox[]>;
  /** Text boxes of which no anchor was found. */
  readonly loose: readonly TextBox[];
  readonly pictures: number;
}

/** Bytes of an anchor and of the data of a text box; the place of the shape's number in the latter. */
const ANCHOR = 26;
const BOX = 22;
const BOX_SHAPE = 14;

const GROUP = 0xf003;
const SHAPE = 0xf00a;
const PICTURE_FRAME = 75;
const CONTAINER = 0xf;

export function readShapes(file: WordFile): Shapes {
  const drawings = readDrawings(file.part('drawings'));
  const anchors = readPlc(file.part('shapes'), ANCHOR);
  const places = new Map<number, number>();
  anchors.positions.slice(0, -1).forEach((at, i) => places.set(anchors.data(i).u32(0), at));
  const { from, to } = storyRange(file, 'textBoxes');
  const boxes = readPlc(file.part('textBoxTexts'), BOX);
  const anchored = new Map<number, TextBox[]>();
  const loose: TextBox[] = [];
  // The last text is only the end mark of the story.
  boxes.positions.slice(0, -2).forEach((start, i) => {
    const box = { from: Math.min(from + start, to), to: Math.min(from + (boxes.positions[i + 1] ?? start), to) };
    const shape = boxes.data(i).u32(BOX_SHAPE);
    const at = places.get(shape) ?? places.get(drawings.groups.get(shape) ?? -1);
    if (at === undefined || at >= file.fib.lengths.main) loose.push(box);
    else anchored.set(at, [...(anchored.get(at) ?? []), box]);
  });
  return { anchored, loose, pictures: [...places.keys()].filter((shape) => drawings.pictures.has(shape)).length };
}

interface Drawings {
  /** The outermost group of each shape in a group. */
  readonly groups: ReadonlyMap<number, number>;
  readonly pictures: ReadonlySet<number>;
}

/** Walks the records of all drawings: containers are entered, not read whole. */
function readDrawings(source: Bytes): Drawings {
  const groups = new Map<number, number>();
  const pictures = new Set<number>();
  /** Ends of the groups around the record, and the shape that stands for the outermost. */
  const ends: number[] = [];
  let outermost: number | null = null;
  for (let at = 0; at + 8 <= source.length; ) {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= at) ends.pop();
    // The first group of a drawing only holds all its shapes.
    if (ends.length < 2) outermost = null;
    const head = source.u16(at);
    const kind = source.u16(at + 2);
    const size = source.u32(at + 4);
    if (kind === GROUP) ends.push(at + 8 + size);
    if (kind === SHAPE) {
      const shape = source.u32(at + 8);
      if (ends.length >= 2) groups.set(shape, (outermost ??= shape));
      if (head >> 4 === PICTURE_FRAME) pictures.add(outermost ?? shape);
    }
    if ((head & 0xf) === CONTAINER) at += 8;
    // One byte before each drawing tells whether it is of the text or of the headers.
    else if (kind < 0xf000) at += 1;
    else at += 8 + size;
  }
  return { groups, pictures };
}

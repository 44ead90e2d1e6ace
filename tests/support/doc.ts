/** Real .doc files (Word 97) for tests: `doc([p('Điều 1. Phạm vi'), ...table([['STT', 'Tên']])])`. */
import { ole, u16, u32, utf16 } from './ole';

/** A property modifier as bytes: opcode, then operand. */
type Sprm = readonly number[];

export interface Run {
  readonly text: string;
  readonly sprms: readonly Sprm[];
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly style: number;
  readonly sprms: readonly Sprm[];
  readonly mark: Run;
}

export interface Level {
  /** Number format: 0 decimal, 1 and 2 Roman, 3 and 4 letters, 23 bullet. */
  readonly format: number;
  /** "Điều %1." */
  readonly text: string;
  readonly legal?: boolean;
  /** Never begins anew. */
  readonly endless?: boolean;
  /** Nothing stands between number and words. */
  readonly joined?: boolean;
  readonly look?: Sprm;
}

export interface Style {
  readonly base?: number;
  /** Built-in number: 19 is "toc 1". */
  readonly builtIn?: number;
  readonly character?: boolean;
  readonly paragraph?: readonly Sprm[];
  readonly characters?: readonly Sprm[];
}

export interface DocParts {
  readonly styles?: readonly Style[];
  readonly fonts?: readonly string[];
  /** List definitions. */
  readonly lists?: readonly (readonly Level[])[];
  /** Uses of lists: the definition, and with what its first level begins anew. */
  readonly uses?: readonly { readonly list: number; readonly restart?: number }[];
  readonly authors?: readonly string[];
  /** Texts of the notes to which "\x02" refers, in order. */
  readonly footnotes?: readonly string[];
  /** Comments to which "\x05" refers, in order, on the words `quote`. */
  readonly comments?: readonly { readonly author: string; readonly text: string; readonly quote?: string; readonly answers?: number }[];
  /** Texts of the boxes that "\x08" anchors, in order; without anchors where `loose`. */
  readonly boxes?: readonly string[];
  readonly loose?: boolean;
  readonly header?: string;
  /** Text stored as windows-1252. */
  readonly narrow?: boolean;
  /** What a quick save changed in the second half of the text, as Word packs it. */
  readonly quickSave?: number;
  /** Bits of the head: 0x0100 encrypted. */
  readonly flags?: number;
  readonly version?: number;
  /** Bytes of pages of properties left away at the end of the stream. */
  readonly cut?: number;
}

export const bold: Sprm = [...u16(0x0835), 1];
export const capitals: Sprm = [...u16(0x083b), 1];
export const hidden: Sprm = [...u16(0x083c), 1];
export const special: Sprm = [...u16(0x0855), 1];
export const centred: Sprm = [...u16(0x2403), 1];
export const outline = (level: number): Sprm => [...u16(0x2640), level];
export const characterStyle = (style: number): Sprm => u16(0x4a30, style);
export const symbolOf = (font: number, code: number): Sprm => u16(0x6a09, font, code);
/** A large first letter, which has a paragraph of its own. */
export const dropCap: Sprm = u16(0x442c, 1 | (3 << 3));
export const inList = (list: number, level = 0): Sprm => [...u16(0x460b, list), ...u16(0x260a), level];
export const inFont = (font: number): Sprm => [...u16(0x4a4f, font), ...u16(0x4a51, font)];
export const inserted = (author = 1): Sprm => [...u16(0x0801), 1, ...u16(0x4804, author)];
export const deleted = (author = 1): Sprm => [...u16(0x0800), 1, ...u16(0x4863, author)];

export const run = (text: string, ...sprms: Sprm[]): Run => ({ text, sprms });
const runsOf = (content: string | readonly Run[]): readonly Run[] => (typeof content === 'string' ? [run(content)] : content);

/** A paragraph of runs or of one text, with modifiers. */
export const p = (content: string | readonly Run[], ...sprms: Sprm[]): Paragraph => ({ runs: runsOf(content), style: 0, sprms, mark: run('\r') });
export const styled = (style: number, paragraph: Paragraph): Paragraph => ({ ...paragraph, style });
/** The same paragraph with modifiers of its mark: an inserted or deleted end. */
export const marked = (paragraph: Paragraph, ...sprms: Sprm[]): Paragraph => ({ ...paragraph, mark: { ...paragraph.mark, sprms } });

const inTable = (depth: number): Sprm => [...u16(0x2416), 1, ...u16(0x6649), ...u32(depth)];
/** A cell that ends with this paragraph; inside another table at depth 2. */
export const cell = (paragraph: Paragraph, depth = 1): Paragraph => ({
  ...paragraph,
  sprms: [...paragraph.sprms, inTable(depth), ...(depth > 1 ? [[...u16(0x244b), 1]] : [])],
  mark: { ...paragraph.mark, text: depth > 1 ? '\r' : '\x07' },
});
/** The end of a row whose cells have these edges, in twips. */
export const rowEnd = (edges: readonly number[], depth = 1, ...mark: Sprm[]): Paragraph => {
  const definition = [edges.length - 1, ...u16(...edges), ...new Array<number>(20 * (edges.length - 1)).fill(0)];
  const ends = depth > 1 ? [...u16(0x244c), 1] : [...u16(0x2417), 1];
  return { runs: [], style: 0, sprms: [inTable(depth), ends, [...u16(0xd608, definition.length + 1), ...definition]], mark: run(depth > 1 ? '\r' : '\x07', ...mark) };
};
/** A table of plain cells of one width. */
export const table = (rows: readonly (readonly string[])[], depth = 1): Paragraph[] =>
  rows.flatMap((row) => [...row.map((text) => cell(p(text), depth)), rowEnd(Array.from({ length: row.length + 1 }, (_, i) => 1000 * i), depth)]);
/** A field: its code is not shown, its result is. */
export const field = (code: string, result: string): Run[] => [run('\x13', special), run(code), run('\x14', special), run(result), run('\x15', special)];

const TEXT = 2048;
const PAGE = 512;

/** The bytes of a .doc with these paragraphs. */
export function doc(paragraphs: readonly Paragraph[], parts: DocParts = {}): Uint8Array {
  const story = (texts: readonly string[] = []): Paragraph[] => texts.map((t) => p(t));
  const notes = parts.footnotes === undefined ? [] : [...story(parts.footnotes), p('')];
  const header = parts.header === undefined ? [] : [p(parts.header), p('')];
  const comments = parts.comments === undefined ? [] : [...story(parts.comments.map((c) => c.text)), p('')];
  const boxes = parts.boxes === undefined ? [] : [...story(parts.boxes), p('')];
  const stories = [paragraphs, notes, header, comments, [], boxes];
  const all = [...stories.flat(), p('')];
  const text = textOf(all);
  const width = parts.narrow === true ? 1 : 2;
  const bytes = width === 2 ? utf16(text) : Array.from(text, (c) => c.charCodeAt(0));
  const { characterRuns, paragraphRuns } = propertyRuns(all, width);
  const stream = [...new Array<number>(TEXT).fill(0), ...bytes];
  while (stream.length % PAGE !== 0) stream.push(0);
  const pages = (runs: readonly PropertyRun[], entry: number): number[] => {
    const groups = groupByPage(runs, entry);
    const first = stream.length / PAGE;
    for (const group of groups) stream.push(...page(group, entry));
    return [...u32(...groups.map((g) => g[0]?.from ?? 0), runs.at(-1)?.to ?? 0), ...u32(...groups.map((_, i) => first + i))];
  };
  const main = textOf(paragraphs);
  const placed = tableParts(main, stories.map((s) => textOf(s)), parts, {
    12: pages(characterRuns, 1),
    13: pages(paragraphRuns, 13),
    33: pieceTable(text.length, width, parts.quickSave ?? 0),
  });
  stream.splice(0, placed.head.length, ...placed.head);
  return ole({ WordDocument: new Uint8Array(stream.slice(0, stream.length - (parts.cut ?? 0))), '1Table': new Uint8Array(placed.table) });
}

const textOf = (paragraphs: readonly Paragraph[]): string => paragraphs.map((q) => q.runs.map((r) => r.text).join('') + q.mark.text).join('');

/** Two pieces, one behind the other. */
function pieceTable(length: number, width: number, prm: number): number[] {
  const half = length >> 1;
  const piece = (at: number, change: number): number[] => [0, 0, ...u32(width === 2 ? TEXT + 2 * at : (2 * (TEXT + at)) | 0x40000000), ...u16(change)];
  return [2, ...u32(12 + 16), ...u32(0, half, length), ...piece(0, 0), ...piece(half, prm)];
}

interface PropertyRun {
  readonly from: number;
  readonly to: number;
  readonly data: readonly number[];
}

function propertyRuns(paragraphs: readonly Paragraph[], width: number): { characterRuns: PropertyRun[]; paragraphRuns: PropertyRun[] } {
  const characterRuns: PropertyRun[] = [];
  const paragraphRuns: PropertyRun[] = [];
  let at = TEXT;
  for (const { runs, style, sprms, mark } of paragraphs) {
    const from = at;
    for (const { text, sprms: own } of [...runs, mark]) {
      const list = own.flat();
      if (text.length > 0) characterRuns.push({ from: at, to: at + text.length * width, data: [list.length, ...list] });
      at += text.length * width;
    }
    const list = [...u16(style), ...sprms.flat()];
    paragraphRuns.push({ from, to: at, data: list.length % 2 === 1 ? [(list.length + 1) / 2, ...list] : [0, list.length / 2, ...list] });
  }
  return { characterRuns, paragraphRuns };
}

function groupByPage(runs: readonly PropertyRun[], entry: number): PropertyRun[][] {
  const groups: PropertyRun[][] = [];
  let left = 0;
  for (const each of runs) {
    const size = 4 + entry + each.data.length + 1;
    if (size > left) {
      groups.push([]);
      left = PAGE - 6;
    }
    groups.at(-1)?.push(each);
    left -= size;
  }
  return groups;
}

function page(runs: readonly PropertyRun[], entry: number): number[] {
  const bytes = new Array<number>(PAGE).fill(0);
  const put = (at: number, values: readonly number[]): void => values.forEach((v, i) => (bytes[at + i] = v));
  put(0, u32(...runs.map((r) => r.from), runs.at(-1)?.to ?? 0));
  let end = PAGE - 1;
  runs.forEach(({ data }, i) => {
    end = (end - data.length) & ~1;
    put(end, data);
    bytes[4 * (runs.length + 1) + entry * i] = end / 2;
  });
  bytes[PAGE - 1] = runs.length;
  return bytes;
}

/** Positions of a character in a text. */
const places = (text: string, character: string): number[] => Array.from(text).flatMap((c, i) => (c === character ? [i] : []));
/** Starts of texts that follow each other, each with its paragraph mark, and the end of the last. */
const starts = (texts: readonly string[]): number[] => texts.reduce<number[]>((at, t) => [...at, (at.at(-1) ?? 0) + t.length + 1], [0]);
const strings = (texts: readonly string[], extra: readonly (readonly number[])[] = []): number[] =>
  [...u16(0xffff, texts.length, extra[0]?.length ?? 0), ...texts.flatMap((t, i) => [...u16(t.length), ...utf16(t), ...(extra[i] ?? [])])];

/** The table stream, and the head of the main stream that points into it. */
function tableParts(main: string, stories: readonly string[], parts: DocParts, given: Readonly<Record<number, readonly number[]>>): { head: number[]; table: number[] } {
  const [text = '', notes = '', header = '', comments = '', ends = '', boxes = ''] = stories;
  const all: Record<number, readonly number[]> = { ...given, 1: styleSheet(parts.styles ?? [{}]), 15: fontTable(parts.fonts ?? ['Times New Roman']), 51: strings(['Unknown', ...(parts.authors ?? [])]) };
  if (parts.footnotes !== undefined) {
    all[2] = [...u32(...places(main, '\x02'), main.length), ...parts.footnotes.flatMap(() => u16(1))];
    all[3] = u32(...starts(parts.footnotes), notes.length);
  }
  if (parts.header !== undefined) all[11] = u32(0, 0, 0, 0, 0, 0, 0, header.length - 1, header.length);
  if (parts.comments !== undefined) Object.assign(all, commentParts(main, comments, parts.comments));
  if (parts.boxes !== undefined) {
    all[56] = [...u32(...starts(parts.boxes), boxes.length), ...[...parts.boxes, ''].flatMap((_, i) => [...new Array<number>(14).fill(0), ...u32(1025 + i, 0)])];
    const anchors = places(main, '\x08');
    if (parts.loose !== true) all[40] = [...u32(...anchors, main.length), ...anchors.flatMap((_, i) => [...u32(1025 + i), ...new Array<number>(22).fill(0)])];
  }
  const table: number[] = [];
  const pairs = new Array<number>(2 * 113).fill(0);
  const place = (i: number, bytes: readonly number[], size = bytes.length): void => {
    pairs.splice(2 * i, 2, table.length, size);
    table.push(...bytes);
  };
  for (const [i, bytes] of Object.entries(all)) place(Number(i), bytes);
  if (parts.lists !== undefined) {
    const heads = [...u16(parts.lists.length), ...parts.lists.flatMap((levels, i) => [...u32(100 + i, 0), ...new Array<number>(18).fill(0), levels.length === 1 ? 1 : 0, 0])];
    place(73, [...heads, ...parts.lists.flatMap((levels) => Array.from({ length: levels.length === 1 ? 1 : 9 }, (_, i) => level(levels[i] ?? { format: 255, text: '' })).flat())], heads.length);
    const uses: NonNullable<DocParts['uses']> = parts.uses ?? parts.lists.map((_, list) => ({ list }));
    place(74, [
      ...u32(uses.length), ...uses.flatMap((use) => [...u32(100 + use.list, 0, 0), use.restart === undefined ? 0 : 1, 0, 0, 0]),
      ...uses.flatMap((use) => [...u32(0), ...(use.restart === undefined ? [] : u32(use.restart, 0x10))]),
    ]);
  }
  const head = [
    ...u16(0xa5ec, parts.version ?? 0xc1, 0, 0, 0, 0x0200 | (parts.flags ?? 0)), ...new Array<number>(20).fill(0), ...u16(14), ...new Array<number>(28).fill(0),
    ...u16(22), ...u32(0, 0, 0, text.length, notes.length, header.length, 0, comments.length, ends.length, boxes.length, 0), ...new Array<number>(44).fill(0),
    ...u16(pairs.length / 2), ...u32(...pairs),
  ];
  return { head, table };
}

function commentParts(main: string, story: string, comments: NonNullable<DocParts['comments']>): Record<number, number[]> {
  const owners = [...new Set(comments.map((c) => c.author))];
  const quoted = comments.flatMap((c, tag) => (c.quote === undefined ? [] : [{ tag, from: main.indexOf(c.quote), to: main.indexOf(c.quote) + c.quote.length }]));
  const reference = (author: string, tag: number): number[] => [...new Array<number>(20).fill(0), ...u16(owners.indexOf(author), 0, 0), ...u32(tag)];
  return {
    4: [...u32(...places(main, '\x05'), main.length), ...comments.flatMap((c, i) => reference(c.author, c.quote === undefined ? -1 : i))],
    5: u32(...starts(comments.map((c) => c.text)), story.length),
    36: owners.flatMap((name) => [...u16(name.length), ...utf16(name)]),
    37: strings(quoted.map(() => ''), quoted.map(({ tag }) => [...u16(0x0100), ...u32(tag, -1)])),
    42: [...u32(...quoted.map((q) => q.from), main.length), ...quoted.flatMap((_, i) => u16(i, 0))],
    43: u32(...quoted.map((q) => q.to), main.length),
    // 6 May 2024, 07:08.
    112: comments.flatMap((c) => [...u32(8 | (7 << 6) | (6 << 11) | (5 << 16) | (124 << 20)), 0, 0, ...u32(c.answers === undefined ? 0 : 1, c.answers ?? 0, 0)]),
  };
}

function level({ format, text, legal = false, endless = false, joined = false, look = [] }: Level): number[] {
  const shown = text.replace(/%(\d)/g, (_, digit: string) => String.fromCharCode(Number(digit) - 1));
  return [...u32(1), format, (legal ? 4 : 0) | (endless ? 8 : 0), ...new Array<number>(9).fill(0), joined ? 2 : 0, ...new Array<number>(8).fill(0), look.length, 0, 0, 0, ...look, ...u16(shown.length), ...utf16(shown)];
}

function styleSheet(styles: readonly Style[]): number[] {
  const head = u16(styles.length, 10, 0, 0, 0, 0, 0, 0, 0);
  const list = (bytes: readonly number[]): number[] => [...u16(bytes.length), ...bytes, ...(bytes.length % 2 === 1 ? [0] : [])];
  const each = styles.flatMap(({ base = 0xfff, builtIn = 0xffe, character = false, paragraph = [], characters = [] }, i) => {
    const parts = character ? [list(characters.flat())] : [list([...u16(i), ...paragraph.flat()]), list(characters.flat())];
    const style = [...u16(builtIn, (base << 4) | (character ? 2 : 1), parts.length, 0, 0), ...u16(1), ...utf16('x'), ...u16(0), ...parts.flat()];
    return [...u16(style.length), ...style];
  });
  return [...u16(head.length), ...head, ...each];
}

function fontTable(names: readonly string[]): number[] {
  return [...u16(names.length, 0), ...names.flatMap((name) => [39 + 2 * name.length + 2, ...new Array<number>(39).fill(0), ...utf16(name), 0, 0])];
}

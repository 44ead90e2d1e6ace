/** The list definitions of a Word file ([MS-DOC] 2.4.6.3): PlfLst defines levels, PlfLfo uses and overrides them. */
import type { List, ListLevel } from '../numbering/list-counters';
import { Bytes } from './bytes';
import { readSprms, type Sprm } from './sprms';

export interface WordLevel extends ListLevel {
  /** The look of the number, upon that of the paragraph's mark. */
  readonly look: readonly Sprm[];
  /** True where nothing stands between number and words. */
  readonly joined: boolean;
}

/** Number formats ([MS-OSHARED] 2.2.1.3 MSONFC) by their names in WordprocessingML; others are counted as decimals. */
const FORMATS: Readonly<Record<number, string>> = { 1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter', 18: 'decimalEnclosedCircle', 22: 'decimalZero', 23: 'bullet', 26: 'decimalEnclosedFullstop', 27: 'decimalEnclosedParen', 57: 'numberInDash', 255: 'none' };

const DEFINITION = 28;
const USE = 16;
const LEVEL = 28;
const LEVELS = 9;
const NOTHING_FOLLOWS = 2;
/** Paragraphs can name no use of a list beyond this. */
const MOST_USES = 2046;
const NO_BYTES = new Bytes(new Uint8Array());

/** Lists by the number that paragraphs give, from "1"; `table` is the whole table stream, since the levels lie behind the definitions. */
export function readLists(table: Bytes, definitions: Place, uses: Place): Map<string, List<WordLevel>> {
  const levels = readDefinitions(table, definitions);
  return readUses(table.slice(uses.at, uses.size), levels);
}

interface Place {
  readonly at: number;
  readonly size: number;
}

function readDefinitions(table: Bytes, { at, size }: Place): Map<number, Map<number, WordLevel>> {
  const found = new Map<number, Map<number, WordLevel>>();
  const heads = table.slice(at, size);
  const reader = new LevelReader(table.slice(at + size, table.length));
  for (let i = 0; i < heads.i16(0) && heads.has(2 + DEFINITION * i, DEFINITION); i++) {
    const head = 2 + DEFINITION * i;
    const count = (heads.u8(head + 26) & 1) === 1 ? 1 : LEVELS;
    const levels = new Map<number, WordLevel>();
    for (let depth = 0; depth < count; depth++) {
      const level = reader.read();
      if (level === null) return found;
      levels.set(depth, level);
    }
    found.set(heads.i32(head), levels);
  }
  return found;
}

function readUses(uses: Bytes, definitions: ReadonlyMap<number, ReadonlyMap<number, WordLevel>>): Map<string, List<WordLevel>> {
  const lists = new Map<string, List<WordLevel>>();
  const count = Math.min(Math.max(0, uses.i32(0)), Math.floor(uses.length / USE), MOST_USES);
  const reader = new LevelReader(uses.slice(4 + USE * count, uses.length));
  for (let i = 0; i < count; i++) {
    const at = 4 + USE * i;
    const definition = uses.i32(at);
    const levels = new Map(definitions.get(definition) ?? []);
    const starts = new Map<number, number>();
    reader.skip(4);
    for (let j = 0; j < Math.min(uses.u8(at + 12), LEVELS); j++) {
      const { depth, start, level } = reader.readOverride();
      if (level !== null) levels.set(depth, level);
      if (start !== null) starts.set(depth, level?.start ?? start);
    }
    lists.set(String(i + 1), { abstract: String(definition), levels, starts });
  }
  return lists;
}

/** Levels have no fixed size: they are read one after the other. */
class LevelReader {
  private at = 0;

  constructor(private readonly source: Bytes) {}

  skip(count: number): void {
    this.at += count;
  }

  /** The next level (LVL, 2.9.150); null behind the end. */
  read(): WordLevel | null {
    const { source, at } = this;
    if (!source.has(at, LEVEL)) return null;
    const lookSize = source.u8(at + 24);
    const paragraphSize = source.u8(at + 25);
    const flags = source.u8(at + 5);
    const lookAt = at + LEVEL + paragraphSize;
    const textAt = lookAt + lookSize;
    const length = source.u16(textAt);
    this.at = textAt + 2 + 2 * length;
    return {
      start: source.i32(at),
      format: FORMATS[source.u8(at + 4)] ?? 'decimal',
      // Places of numbers are the levels themselves, as characters 0 to 8.
      text: source.utf16(textAt + 2, length).replace(/[\0-\x08]/g, (c) => `%${c.charCodeAt(0) + 1}`),
      restart: (flags & 0x08) === 0 ? undefined : source.u8(at + 26),
      joined: source.u8(at + 15) === NOTHING_FOLLOWS,
      legal: (flags & 0x04) !== 0,
      look: readSprms(lookSize === 0 ? NO_BYTES : source.slice(lookAt, lookSize)),
    };
  }

  /** The next override of a level (LFOLVL, 2.9.132). */
  readOverride(): { depth: number; start: number | null; level: WordLevel | null } {
    const start = this.source.i32(this.at);
    const flags = this.source.u8(this.at + 4);
    this.at += 8;
    const level = (flags & 0x20) === 0 ? null : this.read();
    return { depth: flags & 0x0f, start: (flags & 0x10) === 0 ? null : start, level };
  }
}

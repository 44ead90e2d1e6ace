/**
 * Automatic numbers, as Word shows them: "Điều 4.", "2.", "a)". They are not in the
 * text of a file; each is counted from the definitions of its lists.
 */
import { toRoman } from '@/lib/domain/text/roman';

/** One level of a list, whatever format of file defines it. */
export interface ListLevel {
  readonly start: number;
  /** Name of the number format in WordprocessingML: "decimal", "lowerLetter", "upperRoman", "bullet", "none" …, or a pattern of zeros: "001". */
  readonly format: string;
  /** "Điều %1." */
  readonly text: string;
  /** 1-based level after which counting starts again; 0 never; undefined after any higher level. */
  readonly restart: number | undefined;
  /** True where higher levels are shown in Arabic digits whatever their own format (isLgl). */
  readonly legal: boolean;
}

/** One use of a list definition. */
export interface List<Level extends ListLevel = ListLevel> {
  /** The definition: lists that share it go on counting together. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Numbers with which this list begins at its first use and whenever a level restarts, by level (ISO/IEC 29500-1, 17.9.26). */
  readonly starts: ReadonlyMap<number, number>;
}

/** Bullets are stored as characters of symbol fonts, in the private area of Unicode. */
const BULLETS: Readonly<Record<string, string>> = { '\uf0b7': '•', '\uf0a7': '▪', '\uf0d8': '➢', '\uf0fc': '✓', '\uf02d': '-', o: '○' };

/** The sign of a bullet as it looks. */
export function bulletSign(stored: string): string {
  return BULLETS[stored] ?? stored;
}

/** Counts the numbers of all lists of one document; called once a paragraph, in document order. */
export class ListCounters {
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, List>) {}

  /** The number in front of the next paragraph of that list and level; undefined where it shows none. */
  next(id: string, depth: number): string | undefined {
    const list = this.lists.get(id);
    const level = list?.levels.get(depth);
    if (list === undefined || level === undefined) return undefined;
    const counter = this.counters.get(list.abstract) ?? [];
    this.counters.set(list.abstract, counter);
    const fresh = list.starts.get(depth);
    const key = `${id}/${depth}`;
    const count = this.begun.has(key) || fresh === undefined ? counter[depth] : undefined;
    counter[depth] = count === undefined ? (fresh ?? level.start) : count + 1;
    this.begun.add(key);
    restartLower(list, counter, depth);
    for (let i = 0; i < depth; i++) counter[i] ??= list.levels.get(i)?.start ?? 1;
    return level.format === 'bullet' ? bulletSign(level.text) || undefined : render(list, level, counter) || undefined;
  }
}

function restartLower(list: List, counter: (number | undefined)[], depth: number): void {
  for (const [i, lower] of list.levels) {
    if (i > depth && (lower.restart === undefined || depth < lower.restart)) counter[i] = undefined;
  }
}

function render(list: List, level: ListLevel, counter: readonly (number | undefined)[]): string {
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const i = Number(digit) - 1;
    return formatNumber(counter[i] ?? 1, level.legal ? 'decimal' : (list.levels.get(i)?.format ?? 'decimal'));
  });
}

/** Letters and Roman numbers have no form for zero, and none worth showing for numbers that only a broken file has. */
const LARGEST = 700;

/** A number in a format of WordprocessingML, or in a pattern of zeros ("001"); Arabic digits where the format has no form for it. */
export function formatNumber(value: number, format: string): string {
  if (format === 'none') return '';
  if (/^0+1$/.test(format)) return String(value).padStart(format.length, '0');
  if (value < 1 || value > LARGEST) return String(value);
  const letters = String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
  switch (format) {
    case 'decimalZero': return String(value).padStart(2, '0');
    case 'lowerLetter': return letters;
    case 'upperLetter': return letters.toUpperCase();
    case 'lowerRoman': return toRoman(value).toLowerCase();
    case 'upperRoman': return toRoman(value);
    case 'numberInDash': return `- ${value} -`;
    case 'decimalEnclosedParen': return `(${value})`;
    case 'decimalEnclosedFullstop': return `${value}.`;
    case 'decimalEnclosedCircle': return value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
    default: return String(value);
  }
}

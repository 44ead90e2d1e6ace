/**
 * Automatic numbers, as Word shows them: "Điều 4.", "2.", "a)". They are not in the
 * text of a file; each is counted from the definitions of its lists.
 */
import { toRoman } from '@/lib/domain/text/roman';

/** One level of a list, whatever format of file defines it. */
export interface ListLevel {
  readonly start: number;
  /** Name of the number format in WordprocessingML: "decimal", "lowerLetter", "upperRoman", "bullet", "none" … */
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
  /** Numbers with which this list begins anew at its first use, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Bullets are stored as characters of symbol fonts, in the private area of Unicode. */
const BULLETS: Readonly<Record<string, string>> = { '\uf0b7': '•', '\uf0a7': '▪', '\uf0d8': '➢', '\uf0fc': '✓', '\uf02d': '-', o: '○' };

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
    counter[depth] = fresh !== undefined && !this.begun.has(key) ? fresh : (counter[depth] ?? level.start - 1) + 1;
    this.begun.add(key);
    restartLower(list, counter, depth);
    for (let i = 0; i < depth; i++) counter[i] ??= list.levels.get(i)?.start ?? 1;
    return level.format === 'bullet' ? (BULLETS[level.text] ?? level.text) || undefined : render(list, level, counter) || undefined;
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

function formatNumber(value: number, format: string): string {
  if (format === 'none') return '';
  if (value < 1 || value > LARGEST) return String(value);
  const letters = String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
  switch (format) {
    case 'decimalZero': return String(value).padStart(2, '0');
    case 'lowerLetter': return letters;
    case 'upperLetter': return letters.toUpperCase();
    case 'lowerRoman': return toRoman(value).toLowerCase();
    case 'upperRoman': return toRoman(value);
    default: return String(value);
  }
}

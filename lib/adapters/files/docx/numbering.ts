/**
 * Automatic numbers, as Word shows them: "Điều 4.", "2.", "a)". They are not in the
 * text of the file; each is counted from the list definitions in numbering.xml.
 */
import { toRoman } from '@/lib/domain/text/roman';
import type { XmlBytes } from '../xml';
import type { Styles } from './styles';
import { children, childValue, parseTree, toggle, type XmlNode } from './tree';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "Điều %1." */
  readonly text: string;
  /** 1-based level after which counting starts again; 0 never; undefined after any higher level. */
  readonly restart: number | undefined;
  /** True where higher levels are shown in Arabic digits whatever their own format (isLgl). */
  readonly legal: boolean;
  readonly style: string | undefined;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Numbers with which this list begins anew at its first use. */
  readonly starts: ReadonlyMap<number, number>;
}

export interface Numbering {
  /** The number in front of the next paragraph of that list and level; undefined where it shows none. Counts. */
  next(numId: string, level: number): string | undefined;
  /** Level that a list ties to a paragraph style, for styles which name a list but no level. */
  levelOfStyle(numId: string, styleId: string): number | undefined;
}

/** Bullets are stored as characters of symbol fonts, in the private area of Unicode. */
const BULLETS: Readonly<Record<string, string>> = { '\uf0b7': '•', '\uf0a7': '▪', '\uf0d8': '➢', '\uf0fc': '✓', '\uf02d': '-', o: '○' };

/** Reads numbering.xml; without one, no paragraph has a number. */
export function readNumbering(source: XmlBytes | undefined, styles: Styles): Numbering {
  const lists = readLists(parseTree(source), styles);
  // Lists that share an abstract definition go on counting together.
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    levelOfStyle: (numId, styleId) => [...(lists.get(numId)?.levels ?? [])].find(([, level]) => level.style === styleId)?.[0],
    next(numId, depth) {
      const list = lists.get(numId);
      const level = list?.levels.get(depth);
      if (list === undefined || level === undefined) return undefined;
      const counter = counters.get(list.abstract) ?? [];
      counters.set(list.abstract, counter);
      const fresh = list.starts.get(depth);
      const key = `${numId}/${depth}`;
      counter[depth] = fresh !== undefined && !begun.has(key) ? fresh : (counter[depth] ?? level.start - 1) + 1;
      begun.add(key);
      restartLower(list, counter, depth);
      for (let i = 0; i < depth; i++) counter[i] ??= list.levels.get(i)?.start ?? 1;
      return level.format === 'bullet' ? (BULLETS[level.text] ?? level.text) || undefined : render(list, level, counter) || undefined;
    },
  };
}

function restartLower(list: List, counter: (number | undefined)[], depth: number): void {
  for (const [i, lower] of list.levels) {
    if (i > depth && (lower.restart === undefined || depth < lower.restart)) counter[i] = undefined;
  }
}

function render(list: List, level: Level, counter: readonly (number | undefined)[]): string {
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

function readLists(root: XmlNode | null, styles: Styles): Map<string, List> {
  const abstracts = new Map(children(root, 'w:abstractNum').map((a) => [a.attributes.get('w:abstractNumId') ?? '', a]));
  const nums = new Map(children(root, 'w:num').map((n) => [n.attributes.get('w:numId') ?? '', n]));
  const lists = new Map<string, List>();
  for (const [numId, num] of nums) {
    let abstractId = childValue(num, 'w:abstractNumId') ?? '';
    const link = childValue(abstracts.get(abstractId), 'w:numStyleLink');
    if (link !== undefined) abstractId = childValue(nums.get(styles.listNumId(link) ?? ''), 'w:abstractNumId') ?? abstractId;
    const levels = readLevels(abstracts.get(abstractId));
    const starts = new Map<number, number>();
    for (const override of children(num, 'w:lvlOverride')) {
      const depth = Number(override.attributes.get('w:ilvl'));
      const start = childValue(override, 'w:startOverride');
      for (const [i, level] of readLevels(override)) levels.set(i, level);
      if (start !== undefined) starts.set(depth, Math.trunc(Number(start)) || 0);
    }
    lists.set(numId, { abstract: abstractId, levels, starts });
  }
  return lists;
}

function readLevels(node: XmlNode | undefined): Map<number, Level> {
  return new Map(
    children(node, 'w:lvl').map((l) => [
      Number(l.attributes.get('w:ilvl')),
      {
        start: Math.trunc(Number(childValue(l, 'w:start') ?? 1)) || 0,
        format: childValue(l, 'w:numFmt') ?? 'decimal',
        text: childValue(l, 'w:lvlText') ?? '',
        restart: childValue(l, 'w:lvlRestart') === undefined ? undefined : Number(childValue(l, 'w:lvlRestart')),
        legal: toggle(l, 'w:isLgl') === true,
        style: childValue(l, 'w:pStyle'),
      },
    ]),
  );
}

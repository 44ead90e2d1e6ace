/**
 * Automatic numbers of an OpenDocument text (1.3, part 3, 16.30 and 19.880): list styles say how a
 * level looks, the lists of the text say what goes on counting.
 */
import { alphabetic } from '../numbering/alphabetic';
import { bulletSign, formatNumber } from '../numbering/list-counters';
import { attribute, element, elements, type OdfElement } from './tree';

interface Level {
  readonly bullet: string | null;
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  /** "Điều %1%.": how LibreOffice 7 and later write prefix, number and suffix in one. */
  readonly pattern: string | undefined;
  /** How many levels the number shows, its own included. */
  readonly shown: number;
  readonly start: number;
  /** True where z is followed by aa, bb (and not by aa, ab). */
  readonly sync: boolean;
}

type ListStyle = ReadonlyMap<number, Level>;

/** The numbers reached in one list and all that continue it; by level, from 0. */
export type Counters = (number | undefined)[];

export interface ListStyles {
  /** The next number of a list at a level; "" where the level shows none. Counts, and begins the lower levels anew. */
  next(style: string | undefined, level: number, counters: Counters, start?: number): string;
}

/** Name under which the numbering of headings is known: it has a style of its own. */
export const OUTLINE = 'text:outline-style';

const FORMATS: Readonly<Record<string, string>> = { '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman', '': 'none', '01': 'decimalZero', '01, 02, 03, ...': 'decimalZero' };
const STYLES = new Set(['text:list-style', OUTLINE]);

/** Reads the list styles of content.xml and styles.xml, in this order. */
export function readListStyles(roots: readonly OdfElement[]): ListStyles {
  const styles = new Map<string, ListStyle>();
  for (const root of roots) {
    for (const part of ['office:automatic-styles', 'office:styles']) {
      for (const style of elements(element(root, part)).filter((node) => STYLES.has(node.name))) {
        const name = style.name === OUTLINE ? OUTLINE : (attribute(style, 'style:name') ?? '');
        if (!styles.has(name)) styles.set(name, readLevels(style));
      }
    }
  }
  return {
    next(name, depth, counters, start) {
      const style = styles.get(name ?? '');
      const level = style?.get(depth);
      counters[depth] = start ?? (counters[depth] ?? (level?.start ?? 1) - 1) + 1;
      counters.length = depth + 1;
      for (let i = 0; i < depth; i++) counters[i] ??= style?.get(i)?.start ?? 1;
      if (style === undefined || level === undefined) return '';
      return level.bullet ?? render(style, level, depth, counters);
    },
  };
}

function readLevels(style: OdfElement): ListStyle {
  return new Map(elements(style).map((node) => [whole(attribute(node, 'text:level'), 1) - 1, readLevel(node)]));
}

function readLevel(node: OdfElement): Level {
  const character = attribute(node, 'text:bullet-char') ?? '•';
  const bulleted = node.name === 'text:list-level-style-bullet' || node.name === 'text:list-level-style-image';
  return {
    bullet: bulleted ? bulletSign(character) : null,
    format: FORMATS[attribute(node, 'style:num-format') ?? ''] ?? 'decimal',
    prefix: attribute(node, 'style:num-prefix') ?? '',
    suffix: attribute(node, 'style:num-suffix') ?? '',
    pattern: attribute(node, 'loext:num-list-format'),
    shown: whole(attribute(node, 'text:display-levels'), 1),
    start: whole(attribute(node, 'text:start-value'), 1),
    sync: attribute(node, 'style:num-letter-sync') === 'true',
  };
}

function render(style: ListStyle, level: Level, depth: number, counters: Counters): string {
  const number = (i: number): string => {
    const at = style.get(i);
    return at === undefined || at.bullet !== null ? '' : inFormat(counters[i] ?? 1, at);
  };
  if (level.pattern !== undefined) return level.pattern.replace(/%(\d{1,2})%/g, (_, n: string) => number(Number(n) - 1));
  if (level.format === 'none') return `${level.prefix}${level.suffix}`;
  const first = Math.max(0, depth + 1 - level.shown);
  const shown = Array.from({ length: depth + 1 - first }, (_, i) => number(first + i)).filter((text) => text !== '');
  return `${level.prefix}${shown.join('.')}${level.suffix}`;
}

function inFormat(value: number, level: Level): string {
  const letters = level.format === 'lowerLetter' || level.format === 'upperLetter';
  if (!letters || level.sync || value <= 26) return formatNumber(value, level.format);
  return level.format === 'upperLetter' ? alphabetic(value).toUpperCase() : alphabetic(value);
}

/** A whole number of an attribute; the usual one where it is absent or none. */
export function whole(text: string | undefined, usual: number): number {
  const value = Number(text);
  return text !== undefined && text.trim() !== '' && Number.isInteger(value) && value >= 0 && value < 1_000_000 ? value : usual;
}

/**
 * What the beginning of a line could be: "Chương II", "Điều 5.", "2.", "a)". Only
 * the words are read here; whether the line really begins a provision is decided
 * by the rules, which see what stands around it.
 */
import { fromRoman } from '../text/roman';
import { letterOrder } from '../text/letters';
import type { SourceLine } from './types';

export type MarkKind = 'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'clause' | 'point' | 'decimal';

export interface Mark {
  readonly kind: MarkKind;
  /** As written, in the spelling of ids: "IV", "5a", "2", "đ", "1.2". */
  readonly number: string;
  /** Place in its row: 5 < 5a (5.01) < 6. NaN where the number has no order. */
  readonly order: number;
  /** The text after the number. */
  readonly rest: string;
  /** True where the number is followed by its usual sign: "Điều 5." rather than "Điều 5 của". */
  readonly punctuated: boolean;
  /** True where a quotation mark opens before the number. */
  readonly quoted: boolean;
}

const OPENING_QUOTE = /^(?:[“"«]|‘‘|'')\s*/;
const ARTICLE = /^điều\s+(\d{1,3})\s?([a-zđ]{0,2})(?![\p{L}\d/])\s*([.:]|[-–](?=\s))?\s*(.*)$/isu;
const UNIT = /^(phần|chương|mục|tiểu mục)\s+(?:thứ\s+)?([ivxlc]+|\d{1,3}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)\s?([a-zđ]?)(?![\p{L}\d/])\s*([.:]|[-–](?=\s))?\s*(.*)$/isu;
const CLAUSE = /^(\d{1,3})([a-zđ]{0,2})\.(?=$|\s|[^\d\s.…])\s*(.*)$/su;
const DECIMAL = /^(\d{1,3}(?:\.\d{1,2}){1,3})\.?\s+(?=[\p{Lu}“(\[])(.*)$/su;
const POINT = /^([a-zđ])(\d{0,2})(\)|\.(?=\s\p{Lu})|\/(?=\s?\p{Lu}))\s*(.*)$/su;
const KINDS: Readonly<Record<string, MarkKind>> = { phần: 'part', chương: 'chapter', mục: 'section', 'tiểu mục': 'subsection' };
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** The words of a line with its automatic number in front, as the page shows it. */
export function shownText(line: SourceLine): string {
  if (line.label === undefined) return line.text;
  return line.text === '' ? line.label : `${line.label} ${line.text}`;
}

/** The mark at the beginning of a text, or null. */
export function readMark(text: string): Mark | null {
  const quote = OPENING_QUOTE.exec(text)?.[0] ?? '';
  const body = text.slice(quote.length);
  const quoted = quote !== '';
  const first = body.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return readDecimal(body, quoted) ?? readClause(body, quoted);
  return readPoint(body, quoted) ?? readArticle(body, quoted) ?? readUnit(body, quoted);
}

/** True where a mark begins an article or a unit that holds articles. */
export function isHeadMark(mark: Mark | null | undefined): boolean {
  return mark !== null && mark !== undefined && mark.kind !== 'clause' && mark.kind !== 'point' && mark.kind !== 'decimal';
}

function readArticle(body: string, quoted: boolean): Mark | null {
  const m = ARTICLE.exec(body);
  if (m === null) return null;
  const digits = String(Number(m[1]));
  const suffix = (m[2] ?? '').toLowerCase();
  return { kind: 'article', number: digits + suffix, order: Number(digits) + suffixOrder(suffix), rest: (m[4] ?? '').trim(), punctuated: m[3] !== undefined, quoted };
}

function readUnit(body: string, quoted: boolean): Mark | null {
  const m = UNIT.exec(body);
  if (m === null) return null;
  const kind = KINDS[(m[1] ?? '').toLowerCase()];
  const written = m[2] ?? '';
  const ordinal = ORDINALS.indexOf(written.toLowerCase().replace('bốn', 'tư')) + 1;
  const value = ordinal > 0 ? ordinal : (fromRoman(written) ?? Number(written));
  if (kind === undefined || !Number.isFinite(value)) return null;
  const suffix = (m[3] ?? '').toLowerCase();
  const number = ordinal > 0 ? String(ordinal) : /^\d/.test(written) ? String(Number(written)) : written.toUpperCase();
  return { kind, number: number + suffix, order: value + suffixOrder(suffix), rest: (m[5] ?? '').trim(), punctuated: m[4] !== undefined, quoted };
}

function readClause(body: string, quoted: boolean): Mark | null {
  const m = CLAUSE.exec(body);
  if (m === null) return null;
  const digits = String(Number(m[1]));
  const suffix = m[2] ?? '';
  return { kind: 'clause', number: digits + suffix, order: Number(digits) + suffixOrder(suffix), rest: m[3] ?? '', punctuated: true, quoted };
}

function readDecimal(body: string, quoted: boolean): Mark | null {
  const m = DECIMAL.exec(body);
  if (m === null) return null;
  return { kind: 'decimal', number: m[1] ?? '', order: Number((m[1] ?? '').split('.').at(-1)), rest: m[2] ?? '', punctuated: true, quoted };
}

function readPoint(body: string, quoted: boolean): Mark | null {
  const m = POINT.exec(body);
  if (m === null) return null;
  const digits = m[2] ?? '';
  return { kind: 'point', number: (m[1] ?? '') + digits, order: pointOrder(m[1] ?? '') + Number(digits) / 100, rest: m[4] ?? '', punctuated: m[3] === ')', quoted };
}

/** Letters outside the Vietnamese order (f, j, w, z) stand half a step after their neighbour: Word numbers with them. */
const FOREIGN: Readonly<Record<string, number>> = { f: 6.5, j: 9.5, w: 21.5, z: 23.5 };

function pointOrder(letter: string): number {
  return letterOrder(letter) ?? FOREIGN[letter] ?? Number.NaN;
}

function suffixOrder(suffix: string): number {
  return Array.from(suffix).reduce((sum, letter, i) => sum + pointOrder(letter) / 100 ** (i + 1), 0);
}

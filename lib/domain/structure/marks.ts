/**
 * What the beginning of a line could be: "Chương II", "Điều 5.", "2.", "a)". Only
 * the words are read here; whether the line really begins a provision is decided
 * by the rules, which see what stands around it.
 */
import { fromRoman } from '../text/roman';
import { pointOrder, suffixOrder, unitValue } from './order';
import type { SourceLine } from './types';

/**
 * Beside the kinds of provision: `group` is "I." within an article or appendix, `decimal` "2.1",
 * `subdecimal` "2.1.3", `subpoint` "a.1)".
 */
export type MarkKind = 'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'group' | 'clause' | 'decimal' | 'subdecimal' | 'point' | 'subpoint';

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
  /** How the number is set off, where a row must not change its way: "." ")" "/" "-", "word" for "Khoản 1.". */
  readonly sign: string;
}

// Some keyboards write ‘‘ … ’’ for “ … ”.
const OPENING_QUOTE = /^(?:[“"«]|‘‘|'')\s*/;
const ARTICLE = /^điều\s*(?:thứ\s+)?(\d{1,3}|(?<=thứ\s+)(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))\s?([a-zđ]{0,2})(?![\p{L}\d/])\s*(?:([.:])(?:\s*[-–](?=\s))?|([-–])(?=\s))?\s*(.*)$/isu;
const UNIT = /^(phần|chương|mục|tiểu mục)\s+(?:thứ\s+)?([ivxlc]+|\d{1,3}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|[a-hđ])\s?([a-zđ]?)(?![\p{L}\d/])\s*([.:]|[-–](?=\s))?\s*(.*)$/isu;
const GROUP = /^([IVX]{1,5})(\.|\s?[-–/])\s+(?=[\p{Lu}“"])(.*)$/su;
const CLAUSE = /^(\d{1,3})([a-zđ]{0,2})\.(?=$|\s|[^\d\s.…])(?:\s*[-–](?=\s))?\s*(.*)$/su;
/** "1) …", "1/ …", "1- …": the ways of older texts. */
const OLD_CLAUSE = /^(\d{1,3})([a-zđ]?)(?:(\))\s?|\s?([/–-])\s+)(?=[\p{Lu}“"])(.*)$/su;
const WORDED = /^(khoản|điểm)\s+(?:(\d{1,3})([a-zđ]?)|([a-zđ])(\d{0,2}))\s*[.:)]\s*(.*)$/isu;
const DECIMAL = /^(\d{1,3}(?:\.\d{1,2}){1,4})\.?\s+(?=[\p{Lu}“(\[])(.*)$/su;
const POINT = /^([a-zđ])(\d{0,2})(\)|\.(?=\s\p{Lu})|\/(?=\s?\p{Lu}))\s*(.*)$/su;
const SUBPOINT = /^([a-zđ])\.(\d{1,2})(?:[.)]+\s*|\s+(?=\p{Lu}))(.*)$/su;
const KINDS: Readonly<Record<string, MarkKind>> = { phần: 'part', chương: 'chapter', mục: 'section', 'tiểu mục': 'subsection' };
/** Articles and the units that hold articles. */
const HEADS: ReadonlySet<MarkKind> = new Set(['part', 'chapter', 'section', 'subsection', 'article']);

/** The words of a line with its automatic number in front, as the page shows it. */
export function shownText(line: SourceLine): string {
  if (line.label === undefined) return line.text;
  return line.text === '' ? line.label : `${line.label} ${line.text}`;
}

/** The quotation mark with which a text opens, and the space behind it; empty where there is none. */
export function openingQuote(text: string): string {
  return OPENING_QUOTE.exec(text)?.[0] ?? '';
}

/** The mark at the beginning of a text, or null. */
export function readMark(text: string): Mark | null {
  const quote = openingQuote(text);
  const body = text.slice(quote.length);
  const quoted = quote !== '';
  const first = body.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return readDecimal(body, quoted) ?? readClause(body, quoted);
  return readPoint(body, quoted) ?? readArticle(body, quoted) ?? readUnit(body, quoted) ?? readGroup(body, quoted) ?? readWorded(body, quoted);
}

/** True where a mark begins an article or a unit that holds articles. */
export function isHeadMark(mark: Mark | null | undefined): boolean {
  return mark !== null && mark !== undefined && HEADS.has(mark.kind);
}

function readArticle(body: string, quoted: boolean): Mark | null {
  const m = ARTICLE.exec(body);
  if (m === null) return null;
  const digits = String(unitValue(m[1] ?? ''));
  const suffix = (m[2] ?? '').toLowerCase();
  return { kind: 'article', number: digits + suffix, order: Number(digits) + suffixOrder(suffix), rest: (m[5] ?? '').trim(), punctuated: (m[3] ?? m[4]) !== undefined, quoted, sign: '.' };
}

function readUnit(body: string, quoted: boolean): Mark | null {
  const m = UNIT.exec(body);
  if (m === null) return null;
  const kind = KINDS[(m[1] ?? '').toLowerCase()];
  const written = m[2] ?? '';
  // "Phần A": C and D are letters too, no part has the number 100 or 500.
  const lettered = /^[A-HĐ]$/u.test(written);
  const value = lettered ? pointOrder(written.toLowerCase()) : unitValue(written);
  if (kind === undefined || !Number.isFinite(value)) return null;
  const suffix = (m[3] ?? '').toLowerCase();
  const number = /^\d/.test(written) ? String(Number(written)) : !lettered && fromRoman(written) === null ? String(value) : written.toUpperCase();
  return { kind, number: number + suffix, order: value + suffixOrder(suffix), rest: (m[5] ?? '').trim(), punctuated: m[4] !== undefined, quoted, sign: '.' };
}

function readGroup(body: string, quoted: boolean): Mark | null {
  const m = GROUP.exec(body);
  const order = m === null ? null : fromRoman(m[1] ?? '');
  if (m === null || order === null) return null;
  return { kind: 'group', number: m[1] ?? '', order, rest: m[3] ?? '', punctuated: m[2] === '.', quoted, sign: '.' };
}

function readClause(body: string, quoted: boolean): Mark | null {
  const m = CLAUSE.exec(body);
  if (m === null) return readOldClause(body, quoted);
  return { kind: 'clause', ...clauseNumber(m[1], m[2]), rest: m[3] ?? '', punctuated: true, quoted, sign: '.' };
}

function readOldClause(body: string, quoted: boolean): Mark | null {
  const m = OLD_CLAUSE.exec(body);
  if (m === null) return null;
  return { kind: 'clause', ...clauseNumber(m[1], m[2]), rest: m[5] ?? '', punctuated: false, quoted, sign: (m[3] ?? m[4] ?? '').replace('–', '-') };
}

function clauseNumber(digits = '', suffix = ''): { number: string; order: number } {
  const value = Number(digits);
  return { number: String(value) + suffix.toLowerCase(), order: value + suffixOrder(suffix.toLowerCase()) };
}

function readWorded(body: string, quoted: boolean): Mark | null {
  const m = WORDED.exec(body);
  if (m === null) return null;
  const [, word = '', digits, suffix, letter, index] = m;
  const rest = { rest: m[6] ?? '', punctuated: false, quoted, sign: 'word' };
  if (/^k/iu.test(word)) return digits === undefined ? null : { kind: 'clause', ...clauseNumber(digits, suffix), ...rest };
  return letter === undefined ? null : { kind: 'point', ...pointNumber(letter.toLowerCase(), index), ...rest };
}

function pointNumber(letter: string, index = ''): { number: string; order: number } {
  return { number: letter + index, order: pointOrder(letter) + Number(index) / 100 };
}

function readDecimal(body: string, quoted: boolean): Mark | null {
  const m = DECIMAL.exec(body);
  if (m === null) return null;
  const parts = (m[1] ?? '').split('.');
  return { kind: parts.length > 2 ? 'subdecimal' : 'decimal', number: m[1] ?? '', order: Number(parts.at(-1)), rest: m[2] ?? '', punctuated: true, quoted, sign: '.' };
}

function readPoint(body: string, quoted: boolean): Mark | null {
  const below = SUBPOINT.exec(body);
  if (below !== null) return { kind: 'subpoint', number: `${below[1]}.${below[2]}`, order: Number(below[2]), rest: below[3] ?? '', punctuated: true, quoted, sign: '.' };
  const m = POINT.exec(body);
  if (m === null) return null;
  return { kind: 'point', ...pointNumber(m[1] ?? '', m[2]), rest: m[4] ?? '', punctuated: m[3] === ')', quoted, sign: ')' };
}

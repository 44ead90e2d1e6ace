/**
 * Printed lines as paragraphs. A line goes on in the next one where it had to break: it is
 * full up to the right edge, and the next neither is indented nor begins something.
 */
import { isBold, sizeOf, textOf, type Row } from './rows';

/** A printed line with what is known of it. */
export interface PrintedLine {
  readonly row: Row;
  readonly text: string;
  readonly bold: boolean;
  /** True where its middle is that of the text, however long it is. */
  readonly middle: boolean;
  readonly centred: boolean;
  readonly edges: Edges;
  /** TEXT, or the number of the column of a head or signature block; lines of different blocks are never joined. */
  readonly block: number;
}

/** The block of what runs through the pages. */
export const TEXT = 0;

/** Left and right edge of the text of a page, and the usual distance from line to line there. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  /** Where first lines begin that are set in; the left edge where none are. */
  readonly indent: number;
}

const HEADING = /^[“"«]?(?:(?:Điều\s+\d+[a-zđ]?\s*[.:]|(?:Phần|Chương|Mục|Tiểu mục)\s+(?:thứ\s+)?[\dIVXLC]+(?:\s*[.:]|$))|(?:PHẦN|CHƯƠNG|MỤC|PHỤ LỤC)\s|Phụ lục(?:\s+[\dIVXLC]+)?$|Mẫu số\s+[\dIVXLC]+[a-z]?[.:]?)/u;
/** "Điều 39. Hồ sơ", not "… và\nĐiều 39." */
const NAMED = /\s\p{Lu}[^\s]*\s/u;
const ITEM = /^[“"«]?(?:\d{1,3}[a-zđ]?\.(?:\d{1,2}\.?)*\s+\S|\d{1,2}(?:\.\d{1,2})+\.?\s+\p{Lu}|[a-zđ]\d?\)\s|[-–+•*●○]\s|\(\d{1,2}\)\s|[IVX]{1,5}\.\s|Căn cứ\s|Nơi nhận|Theo đề nghị\s|Xét\s(?:đề nghị|Tờ trình)|(?:TM|KT|TL|TUQ|Q)\.\s)/u;
const ENDS = /(?:[.;:!?…]|\.\/\.)[”"’»)]*$/u;
const LOWER = /^[“"«(]?\p{Ll}/u;

/** True where the line begins an article or what stands above one: "Điều 5.", "Chương II". */
export function beginsHeading(text: string): boolean {
  return HEADING.test(text);
}

/** True where the line begins a numbered or named part: "Điều 5.", "2.", "a)", "-", "Chương II". */
export function beginsPart(text: string): boolean {
  return HEADING.test(text) || ITEM.test(text);
}

/** How the paragraphs of a document are set apart. */
export interface ParagraphStyle {
  /** First lines are set in from the left edge. */
  readonly indented: boolean;
  /** More is left free between paragraphs than between lines. */
  readonly spaced: boolean;
}

/** True where `after` is the same paragraph as `before`, the line above it. */
export function continues(before: PrintedLine, after: PrintedLine, style: ParagraphStyle): boolean {
  if (before.block !== after.block) return false;
  if (before.block !== TEXT) return !ENDS.test(before.text) && LOWER.test(after.text) && !beginsPart(after.text);
  if (before.centred || after.centred) return before.middle && after.middle && titleGoesOn(before, after);
  const size = Math.max(sizeOf(before.row), sizeOf(after.row));
  const samePage = before.row.page === after.row.page;
  const step = after.row.y1 - before.row.y1;
  if (samePage && (step <= 0 || step > 1.7 * after.edges.pitch)) return false;
  if (Math.abs(sizeOf(before.row) - sizeOf(after.row)) > 0.25 * size) return false;
  const ended = ENDS.test(before.text);
  const part = beginsPart(after.text);
  const inset = after.row.x0 - after.edges.left > 0.8 * size;
  const apart = samePage && step > APART * after.edges.pitch;
  if (!isFull(before, after)) return !ended && !part && !inset && !apart && /^[“"«(]?[\p{Ll}\d]/u.test(after.text) && before.row.x0 - before.edges.left < 4 * size;
  if (HEADING.test(after.text) && (inset || ended || apart || after.bold !== before.bold || (!style.indented && NAMED.test(after.text)))) return false;
  if (inset) return insetGoesOn(before, after, ended, part);
  if (style.indented) return !(part && ended);
  if (apart) return false;
  if (part) return !ended && !ITEM.test(after.text);
  return !ended || (style.spaced && samePage) || !/^[“"«]?\p{Lu}/u.test(after.text);
}

/** Steps from line to line, in usual ones, above which a paragraph begins where paragraphs are spaced. */
export const APART = 1.2;

/** True where the first word of the next line had no room at the end of this one. */
function isFull(before: PrintedLine, after: PrintedLine): boolean {
  const [first, ...rest] = after.row.words;
  if (first === undefined) return false;
  const size = sizeOf(before.row);
  // Words in two fonts come in pieces.
  let end = first.x1;
  for (const word of rest) {
    if (word.x0 - end > 0.1 * size) break;
    end = word.x1;
  }
  return before.row.x1 + 0.2 * size + (end - first.x0) > before.edges.right - 1;
}

/** The next line does not stand at the left edge: whole paragraphs may be set in, or hang under their mark. */
function insetGoesOn(before: PrintedLine, after: PrintedLine, ended: boolean, part: boolean): boolean {
  if (part) return false;
  const size = sizeOf(after.row);
  const offset = after.row.x0 - before.row.x0;
  if (before.bold && !after.bold) return false;
  const firstLines = Math.abs(before.row.x0 - before.edges.indent) < 2;
  if (Math.abs(offset) < 0.3 * size) return LOWER.test(after.text) ? !ended || !firstLines : !ended && !firstLines;
  if (offset > 0) return offset < 3 * size && beginsPart(before.text) && (!ended || LOWER.test(after.text));
  return !ended || LOWER.test(after.text);
}

/** Centred lines are one title where the second goes on in the middle of a sentence or both are long lines of capitals. */
function titleGoesOn(before: PrintedLine, after: PrintedLine): boolean {
  const step = after.row.y1 - before.row.y1;
  if (before.row.page !== after.row.page || step <= 0 || step > 1.7 * after.edges.pitch) return false;
  if (ENDS.test(before.text) || beginsPart(after.text) || HEADING.test(`${before.text} `) || RULE.test(before.text) || RULE.test(after.text)) return false;
  const opened = (before.text.match(/\(/g)?.length ?? 0) > (before.text.match(/\)/g)?.length ?? 0);
  if (opened || (LOWER.test(after.text) && before.bold === after.bold)) return true;
  const wide = before.row.x1 - before.row.x0 > 0.62 * (before.edges.right - before.edges.left);
  return wide && before.bold === after.bold && !/\p{Ll}/u.test(before.text + after.text);
}

const RULE = /^[-–—_*=\s.]+$/u;

/** Two pieces of a paragraph as one text: a word broken at its own hyphen or slash gets no space. */
export function joinTexts(before: string, after: string): string {
  return /[\p{L}\d][-/]$/u.test(before) && /^[\p{L}\d]/u.test(after) ? before + after : `${before} ${after}`;
}

/** A line from a row, with the edges of its page. */
export function printedLine(row: Row, edges: Edges, block: number): PrintedLine {
  const size = sizeOf(row);
  const middle = (row.x0 + row.x1) / 2;
  const inTheMiddle = Math.abs(middle - (edges.left + edges.right) / 2) < 0.75 * size;
  const text = textOf(row);
  // A paragraph of one line may by chance leave as much free at its right as its first line is set in.
  const byChance = Math.abs(row.x0 - edges.indent) < 2 && (beginsPart(text) || ENDS.test(text));
  const centred = inTheMiddle && !byChance && row.x0 - edges.left > 1.6 * size && edges.right - row.x1 > 1.2 * size;
  return { row, text, bold: isBold(row), middle: inTheMiddle, centred, edges, block };
}

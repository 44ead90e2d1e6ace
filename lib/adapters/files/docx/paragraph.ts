/** One paragraph while it is being read, and the lines it becomes. */
import { normalise } from '@/lib/domain/text/normalise';
import { splitAtBreaks } from './breaks';
import type { Numbering } from './numbering';
import type { StyleFacts, Styles } from './styles';

export interface Paragraph {
  text: string;
  /** True until a visible run that is not bold comes. */
  allBold: boolean;
  anyBold: boolean;
  style: string | undefined;
  numId: string | undefined;
  level: number | undefined;
  centred: boolean | undefined;
  outline: number | undefined;
  /** True where the paragraph mark was deleted under track changes: the text runs on into the next paragraph. */
  markDeleted: boolean;
  /** Notes referred to: their ids, in order. */
  readonly notes: string[];
  /** Index of its first line, once it has become lines. */
  firstLine: number | null;
}

/** A paragraph of which nothing is known yet. */
export function newParagraph(style: string | undefined): Paragraph {
  return {
    text: '', allBold: true, anyBold: false, style, numId: undefined, level: undefined,
    centred: undefined, outline: undefined, markDeleted: false, notes: [], firstLine: null,
  };
}

/** Adds the words of one run. */
export function addText(paragraph: Paragraph, text: string, bold: boolean): void {
  paragraph.text += text;
  if (text.trim() === '') return;
  if (bold) paragraph.anyBold = true;
  else paragraph.allBold = false;
}

/** A line before it has an index. */
export interface LineDraft {
  readonly text: string;
  readonly label?: string;
  readonly level?: number;
  readonly bold?: boolean;
  readonly centred?: boolean;
  readonly outline?: number;
  readonly contents?: boolean;
}

/**
 * The lines of a paragraph, with its automatic number on the first. Counts the number
 * even where the paragraph is empty, as Word does; such a line is kept, since a reader
 * sees the number on the page. Empty paragraphs without a number give no line.
 */
export function toLines(paragraph: Paragraph, styles: Styles, numbering: Numbering): LineDraft[] {
  const facts = styles.of(paragraph.style);
  const [numId, level] = numberOf(paragraph, facts, numbering);
  const label = numId === undefined || numId === '0' ? undefined : numbering.next(numId, level);
  const texts = splitAtBreaks(normalise(facts.capitals === true ? paragraph.text.toUpperCase() : paragraph.text));
  if (texts.length === 0 && label !== undefined && /[\p{L}\d]/u.test(label)) texts.push('');
  const outline = paragraph.outline ?? facts.outline;
  return texts.map((text, i) => ({
    text,
    ...(i === 0 && label !== undefined ? { label: normalise(label).trim(), level } : {}),
    ...(paragraph.anyBold && paragraph.allBold ? { bold: true } : {}),
    ...((paragraph.centred ?? facts.centred) === true ? { centred: true } : {}),
    ...(outline !== undefined && outline < 9 ? { outline } : {}),
    ...(facts.contents === true ? { contents: true } : {}),
  }));
}

function numberOf(paragraph: Paragraph, facts: StyleFacts, numbering: Numbering): [string | undefined, number] {
  if (paragraph.numId !== undefined) return [paragraph.numId, paragraph.level ?? facts.level ?? 0];
  if (facts.numId === undefined) return [undefined, 0];
  const ofStyle = paragraph.style === undefined ? undefined : numbering.levelOfStyle(facts.numId, paragraph.style);
  return [facts.numId, paragraph.level ?? ofStyle ?? facts.level ?? 0];
}

/** One paragraph of a web page or OpenDocument text while it is being read, and the lines it becomes. */
import type { SourceLine } from '@/lib/domain/structure/types';
import { normalise } from '@/lib/domain/text/normalise';
import { splitAtBreaks } from './line-breaks';
import type { FileNote } from './types';

/** Control characters mean nothing in a text, and PostgreSQL does not store the first of them. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
/** Half of a character beyond the basic plane: no database takes it. */
const HALF_CHARACTERS = /\p{Surrogate}/gu;
/** An empty line that a person left by two breaks: what follows is a paragraph of its own. */
const BLANK_LINE = /\n[ \t]*\n/;
/** Outline level that every format gives to what is no heading. */
const BODY_TEXT = 9;
const SAYS_SOMETHING = /[\p{L}\d]/u;

/** What is known of a paragraph beside its words; what a format does not tell is undefined. */
export interface ParagraphFacts {
  readonly label?: string | undefined;
  readonly level?: number | undefined;
  readonly centred?: boolean | undefined;
  /** From 0; 9 and more is the outline level of body text, which says nothing. */
  readonly outline?: number | undefined;
  readonly contents?: boolean | undefined;
  readonly cell?: SourceLine['cell'];
}

/** The words of one paragraph, run by run. */
export class Paragraph {
  text = '';
  /** Index of its first line, once it has become lines. */
  firstLine: number | null = null;
  /** Notes referred to: their ids, in order. */
  readonly notes: string[] = [];
  private someBold = false;
  private somePlain = false;

  /** Adds the words of one run. */
  add(text: string, bold: boolean): void {
    this.text += text;
    if (text.trim() === '') return;
    if (bold) this.someBold = true;
    else if (SAYS_SOMETHING.test(text)) this.somePlain = true;
  }

  /** True where every word was bold; a quotation mark in front of a heading often is not. */
  get bold(): boolean {
    return this.someBold && !this.somePlain;
  }
}

/** The lines of a document in the making, with the notes that they refer to. */
export class LineWriter {
  readonly lines: SourceLine[] = [];
  readonly references: { readonly id: string; readonly line: number }[] = [];

  /**
   * The lines of a paragraph, its automatic number on the first. A paragraph that has only
   * a number is kept, since a reader sees it on the page; one that has nothing gives no line.
   */
  write(paragraph: Paragraph, facts: ParagraphFacts): void {
    const label = cleanText(facts.label ?? '').trim();
    const texts = cleanText(paragraph.text).split(BLANK_LINE).flatMap(splitAtBreaks);
    if (texts.length === 0 && SAYS_SOMETHING.test(label)) texts.push('');
    const look = lookOf(paragraph, facts);
    texts.forEach((text, i) => {
      paragraph.firstLine ??= this.lines.length;
      this.lines.push({ index: this.lines.length, text, ...(i === 0 && label !== '' ? { label, level: facts.level } : {}), ...look });
    });
    for (const id of paragraph.notes) this.references.push({ id, line: Math.max(0, paragraph.firstLine ?? this.lines.length - 1) });
  }

  /** The notes that were referred to, in the order of the references. */
  notes(texts: ReadonlyMap<string, string>): FileNote[] {
    return this.references.map(({ id, line }) => ({ text: texts.get(id) ?? '', line })).filter((note) => note.text !== '');
  }
}

function lookOf({ bold }: Paragraph, { centred, outline, contents, cell }: ParagraphFacts): Omit<SourceLine, 'index' | 'text'> {
  return {
    ...(bold ? { bold } : {}),
    ...(centred === true ? { centred } : {}),
    ...(outline !== undefined && outline >= 0 && outline < BODY_TEXT ? { outline } : {}),
    ...(contents === true ? { contents } : {}),
    ...(cell === undefined ? {} : { cell }),
  };
}

/** NFC, one kind of space, and nothing that is no character. */
export function cleanText(text: string): string {
  return normalise(text.replace(CONTROLS, '').replace(HALF_CHARACTERS, '\ufffd'));
}

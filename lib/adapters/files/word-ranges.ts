/** Which words each comment was put on. Ranges may overlap and run over several paragraphs. */
import type { SourceLine } from '@/lib/domain/structure/types';
import { cleanText, type Paragraph } from './paragraph-lines';

export interface WordRange {
  readonly quote: string;
  /** Index of the line in which the words begin, or null. */
  readonly line: number | null;
}

interface OpenRange {
  text: string;
  paragraph: Paragraph | undefined;
}

export class WordRanges {
  private readonly all = new Map<string, OpenRange>();
  private readonly open_ = new Set<OpenRange>();

  begin(id: string): void {
    const range = this.all.get(id) ?? { text: '', paragraph: undefined };
    this.all.set(id, range);
    this.open_.add(range);
  }

  end(id: string): void {
    const range = this.all.get(id);
    if (range !== undefined) this.open_.delete(range);
  }

  /** The place of a comment that has no range: only the paragraph is known. */
  refer(id: string, paragraph: Paragraph | undefined): void {
    const range = this.all.get(id) ?? { text: '', paragraph };
    range.paragraph ??= paragraph;
    this.all.set(id, range);
  }

  add(text: string, paragraph: Paragraph): void {
    for (const range of this.open_) {
      range.text += text;
      range.paragraph ??= paragraph;
    }
  }

  endParagraph(): void {
    for (const range of this.open_) if (range.text !== '') range.text += '\n';
  }

  /** Where the comment of that id stands; no words and no line where the text does not say. @param lines those that the paragraphs became */
  of(id: string, lines: readonly SourceLine[]): WordRange {
    const range = this.all.get(id);
    const quote = cleanText(range?.text ?? '').trim();
    const first = range?.paragraph?.firstLine ?? null;
    return { quote, line: first === null ? null : lineOfWords(quote, first, lines) };
  }
}

/** Lines that one paragraph becomes at its line breaks: seldom more. */
const MOST_LINES = 8;

/** The line in which commented words begin: the paragraph may have become several lines, from `first` on. */
export function lineOfWords(quote: string, first: number, lines: readonly SourceLine[]): number {
  const words = quote.split('\n', 1)[0]!.trim();
  const found = words === '' ? -1 : lines.slice(first, first + MOST_LINES).findIndex((line) => line.text.includes(words));
  return found < 0 ? first : first + found;
}

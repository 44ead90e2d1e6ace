/** Which words each comment was put on. Ranges may overlap and run over several paragraphs. */
import { normalise } from '@/lib/domain/text/normalise';
import type { Paragraph } from './paragraph';

export interface CommentRange {
  readonly id: string;
  readonly quote: string;
  readonly line: number | null;
}

interface OpenRange {
  readonly id: string;
  text: string;
  paragraph: Paragraph | undefined;
}

export class CommentRanges {
  private readonly all = new Map<string, OpenRange>();
  private readonly open_ = new Map<string, OpenRange>();

  begin(id: string): void {
    const range: OpenRange = this.all.get(id) ?? { id, text: '', paragraph: undefined };
    this.all.set(id, range);
    this.open_.set(id, range);
  }

  end(id: string): void {
    this.open_.delete(id);
  }

  /** The place of a comment that has no range: only the paragraph is known. */
  refer(id: string, paragraph: Paragraph | undefined): void {
    const range = this.all.get(id) ?? { id, text: '', paragraph };
    range.paragraph ??= paragraph;
    this.all.set(id, range);
  }

  add(text: string, paragraph: Paragraph): void {
    for (const range of this.open_.values()) {
      range.text += text;
      range.paragraph ??= paragraph;
    }
  }

  endParagraph(): void {
    for (const range of this.open_.values()) if (range.text !== '') range.text += '\n';
  }

  finish(): CommentRange[] {
    return Array.from(this.all.values(), (r) => ({ id: r.id, quote: normalise(r.text).trim(), line: r.paragraph?.firstLine ?? null }));
  }
}

/**
 * Paragraphs of one story (main text, notes, comments, text boxes) of a Word file:
 * results of fields kept and their codes dropped, special characters told apart from text.
 */
import { symbol } from '../symbols';
import type { Changes } from './changes';
import { type Segment, toUnicode } from './fonts';
import type { CharacterFacts, ParagraphFacts } from './properties';
import type { CharacterRun, WordFile } from './word-file';

export interface StoryParagraph {
  readonly from: number;
  /** Behind its mark. */
  readonly to: number;
  readonly facts: ParagraphFacts;
  /** Facts of the mark, on which the look of the automatic number rests. */
  readonly mark: CharacterFacts;
  readonly cellEnd: boolean;
  /** The mark is not part of the text (a tracked change): the words run on into the next paragraph. */
  readonly markGone: boolean;
  /** Unicode, lines of one paragraph divided by "\n". */
  readonly text: string;
  readonly bold: 'all' | 'some' | 'none';
}

/** What was met and left out. */
export interface Tally {
  hidden: string;
  inlinePictures: number;
  embedded: number;
  unknownSymbols: number;
}

export const newTally = (): Tally => ({ hidden: '', inlinePictures: 0, embedded: 0, unknownSymbols: 0 });

const CELL_MARK = '\x07';
const FIELD_BEGIN = '\x13';
const FIELD_RESULT = '\x14';
const FIELD_END = '\x15';
const PICTURE = '\x01';
/** Control characters that are text; all others stand for something else or for nothing. */
const CONTROL_TEXT: Readonly<Record<string, string>> = { '\t': '\t', '\x0b': '\n', '\x0c': '\n', '\x0e': '\n', '\x1e': '-' };
const NOT_PLAIN = /[\0-\x1f\uf000-\uf0ff(<>]/;

/** Reads the paragraphs between two positions. */
export function readStory(file: WordFile, from: number, to: number, changes: Changes, tally: Tally): StoryParagraph[] {
  const reader = new StoryReader(file, changes, tally);
  const paragraphs: StoryParagraph[] = [];
  const end = Math.min(to, file.text.length);
  const marks = /[\r\x07\x0c]/g;
  marks.lastIndex = from;
  let start = from;
  for (let found = marks.exec(file.text); found !== null && found.index < end; found = marks.exec(file.text)) {
    if (found[0] === '\x0c' && !file.endsParagraph(found.index)) continue;
    paragraphs.push(reader.paragraph(start, found.index + 1, found.index));
    start = found.index + 1;
  }
  if (start < end) paragraphs.push(reader.paragraph(start, end, end));
  return paragraphs;
}

class StoryReader {
  /** Of each field that is open: whether its result has begun. */
  private readonly fields: boolean[] = [];

  constructor(
    private readonly file: WordFile,
    private readonly changes: Changes,
    private readonly tally: Tally,
  ) {}

  paragraph(from: number, to: number, markAt: number): StoryParagraph {
    const facts = this.file.paragraph(Math.min(markAt, to - 1));
    const segments: Segment[] = [];
    let bold = false;
    let light = false;
    for (const run of this.file.characters(from, markAt, facts.style)) {
      const text = this.visible(run);
      if (text === '') continue;
      segments.push({ text, ascii: this.font(run.facts.fontAscii), other: this.font(run.facts.fontOther), capitals: run.facts.capitals });
      if (text.trim() !== '') {
        bold ||= run.facts.bold;
        light ||= !run.facts.bold;
      }
    }
    const [markRun] = this.file.characters(markAt, to, facts.style);
    const mark = markRun?.facts ?? this.file.characterFacts([], facts.style);
    this.changes.endParagraph(mark);
    return {
      from, to, facts, mark,
      cellEnd: facts.depth > 1 ? facts.innerCellEnd : facts.depth === 1 && this.file.text.charAt(markAt) === CELL_MARK,
      markGone: this.changes.gone(mark),
      text: toUnicode(segments),
      bold: !bold ? 'none' : light ? 'some' : 'all',
    };
  }

  private font(number: number): string {
    return this.file.fonts[number] ?? '';
  }

  /** The text of a run that stands on the page; the rest is counted. */
  private visible({ from, to, facts }: CharacterRun): string {
    const raw = this.file.text.slice(from, to);
    let text = '';
    if (!NOT_PLAIN.test(raw)) text = this.inCode() ? '' : raw;
    else for (const character of raw) text += this.character(character, facts);
    if (text === '') return '';
    this.changes.count(facts);
    if (this.changes.gone(facts)) return '';
    if (!facts.hidden) return text;
    this.tally.hidden += text;
    return '';
  }

  private inCode(): boolean {
    return this.fields.includes(false);
  }

  private character(character: string, facts: CharacterFacts): string {
    switch (character) {
      case FIELD_BEGIN: this.fields.push(false); return '';
      case FIELD_RESULT: if (this.fields.length > 0) this.fields[this.fields.length - 1] = true; return '';
      case FIELD_END: this.fields.pop(); return '';
      default:
    }
    if (this.inCode()) return '';
    if (character < ' ') {
      if (character === PICTURE && facts.special && !this.changes.gone(facts)) this.picture(facts);
      return CONTROL_TEXT[character] ?? '';
    }
    if (character >= '\uf000' && character <= '\uf0ff') return this.symbol(facts.fontAscii, character.charCodeAt(0));
    if (character === '(' && facts.symbol !== null) return this.symbol(facts.symbol.font, facts.symbol.code);
    // Brackets of smart tags and content controls.
    return facts.special && (character === '<' || character === '>') ? '' : character;
  }

  private picture({ formData, object }: CharacterFacts): void {
    if (object) this.tally.embedded++;
    else if (!formData) this.tally.inlinePictures++;
  }

  private symbol(font: number, code: number): string {
    const known = symbol(this.font(font), code);
    if (known === null) this.tally.unknownSymbols++;
    return known ?? '□';
  }
}

/** Words, runs and paragraphs of a body as they become lines; what the elements mean is read elsewhere. */
import type { RevisionView } from '@/lib/domain/structure/types';
import { LineWriter } from '../paragraph-lines';
import { WordRanges } from '../word-ranges';
import { Alternatives } from './alternatives';
import { Fields } from './fields';
import { shownIn, shownSymbol, UNKNOWN_SYMBOL } from './fonts';
import type { Numbering } from './numbering';
import { DocxParagraph } from './paragraph';
import { Revisions } from './revisions';
import { RunFormat } from './run-format';
import type { Styles } from './styles';
import { TablePlaces } from './table-places';

/** A body of text of its own: the page, a cell, a text box. Paragraphs do not run on from one into another. */
interface Story {
  /** A paragraph that runs on into the next one: the view leaves out the mark between them. */
  carried: DocxParagraph | null;
  readonly fields: Fields;
}

/** Line feeds between the words of one run come from a program that indents its XML. */
const LINE_FEED = /\s*[\r\n]\s*/g;

export class TextFlow {
  readonly writer = new LineWriter();
  readonly ranges = new WordRanges();
  readonly tables = new TablePlaces();
  readonly alternatives = new Alternatives();
  readonly revisions: Revisions;
  hidden = '';
  unknownSymbols = 0;
  /** The innermost open paragraph and run. */
  paragraph: DocxParagraph | null = null;
  run: RunFormat | null = null;
  private readonly stories: Story[] = [{ carried: null, fields: new Fields() }];
  private story: Story = this.stories[0]!;
  /** Open paragraphs, one in the text box of another, each with the number of runs that were open around it. */
  private readonly paragraphs: { readonly paragraph: DocxParagraph; readonly runs: number }[] = [];
  /** Formats of open runs (a ruby text has runs in a run), kept to be used again. */
  private readonly formats: RunFormat[] = [];
  private depth = 0;

  constructor(
    readonly styles: Styles,
    private readonly numbering: Numbering,
    view: RevisionView,
  ) {
    this.revisions = new Revisions(view);
  }

  get fields(): Fields {
    return this.story.fields;
  }

  beginStory(): void {
    this.story = { carried: null, fields: new Fields() };
    this.stories.push(this.story);
  }

  endStory(): void {
    this.flush();
    if (this.stories.length > 1) this.stories.pop();
    this.story = this.stories[this.stories.length - 1]!;
  }

  beginRun(): void {
    this.run = this.formats[this.depth] ??= new RunFormat();
    this.depth++;
    if (this.paragraph !== null) this.run.begin(this.paragraph.facts);
  }

  endRun(): void {
    this.depth = Math.max(0, this.depth - 1);
    this.resume();
  }

  beginParagraph(): void {
    this.paragraph = this.story.carried ?? new DocxParagraph(this.styles);
    if (this.story.carried !== null) this.paragraph.restart();
    this.story.carried = null;
    this.paragraphs.push({ paragraph: this.paragraph, runs: this.depth });
    this.run = null;
  }

  /** `contents` is true for an entry of a table of contents. */
  endParagraph(contents: boolean): void {
    const ended = this.paragraphs.pop();
    if (ended === undefined) return;
    const { paragraph } = ended;
    this.depth = ended.runs;
    this.paragraph = this.paragraphs.at(-1)?.paragraph ?? null;
    this.resume();
    paragraph.contents = contents || this.fields.contents;
    this.fields.endParagraph();
    if (this.tables.dropped || this.revisions.muted) return;
    const marks = paragraph.marks.splice(0);
    if (marks.length === 0) this.revisions.unchanged();
    for (const mark of marks) this.revisions.count(mark);
    if (paragraph.dropCap || marks.some((mark) => this.revisions.leavesOut(mark.change))) this.story.carried = paragraph;
    else paragraph.write(this.writer, this.numbering, this.tables.place());
    this.ranges.endParagraph();
  }

  /** Writes a paragraph that has nothing to run on into. */
  flush(): void {
    const { carried } = this.story;
    this.story.carried = null;
    carried?.write(this.writer, this.numbering, this.tables.place());
  }

  /** A line that is no paragraph of the file, such as the words of a drawing. */
  line(text: string): void {
    if (text.trim() === '' || this.revisions.muted || this.tables.dropped) return;
    this.alternatives.found();
    const paragraph = new DocxParagraph(this.styles);
    paragraph.numId = '0';
    paragraph.add(text, false);
    paragraph.write(this.writer, this.numbering, this.tables.place());
  }

  /** Words of the file, in the font of the run. */
  words(text: string): void {
    const plain = text.includes('\n') ? text.replace(LINE_FEED, ' ') : text;
    this.add(this.styles.fontsMatter ? this.counted(shownIn(this.run?.font, plain), plain) : plain);
  }

  /** A symbol by its font and code. */
  symbol(font: string, code: number): void {
    this.add(this.counted(shownSymbol(font, code), ''));
  }

  /** Words as they are shown, but for the case of letters. */
  add(text: string): void {
    const { paragraph, run } = this;
    if (paragraph === null || text === '') return;
    this.alternatives.found();
    if (this.tables.dropped || this.revisions.muted || this.fields.unseen) return;
    this.revisions.unchanged();
    if (run?.hidden === true) {
      this.hidden += text;
      return;
    }
    const shown = run?.capitals === true ? text.toUpperCase() : text;
    paragraph.add(shown, run?.bold === true);
    this.ranges.add(shown, paragraph);
  }

  private counted(shown: string, stored: string): string {
    this.unknownSymbols += Math.max(0, shown.split(UNKNOWN_SYMBOL).length - stored.split(UNKNOWN_SYMBOL).length);
    return shown;
  }

  /** Back in what was open around the run or paragraph that ended. */
  private resume(): void {
    const around = this.paragraphs.at(-1)?.runs ?? 0;
    this.run = this.depth > around ? (this.formats[this.depth - 1] ?? null) : null;
  }
}

/** The paragraphs of an OpenDocument text, one after the other; in some views the end of one is not there, and two are one. */
import type { SourceLine } from '@/lib/domain/structure/types';
import { LineWriter, Paragraph } from '../paragraph-lines';
import { shownLetters } from '../shown-letters';
import { WordRanges } from '../word-ranges';
import type { ListPlace, ListPlaces } from './list-places';
import { DEEPEST } from './list-places';
import { type ListStyles, OUTLINE, whole } from './lists';
import type { OdtStyle } from './styles';
import { attribute, type OdfElement } from './tree';

/** What surrounds a paragraph. */
export interface Place {
  readonly cell?: SourceLine['cell'];
  readonly item?: ListPlace;
  readonly contents?: boolean;
  readonly hidden?: boolean;
}

/** How a paragraph looks and where it stands. */
export interface Look {
  readonly place: Place;
  readonly style: OdtStyle;
  /** The element, where it is a heading. */
  readonly heading: OdfElement | undefined;
}

/** A paragraph that has begun and is not yet written. */
interface Open {
  readonly words: Paragraph;
  look: Look;
}

export class Flow {
  readonly writer = new LineWriter();
  readonly ranges = new WordRanges();
  /** Insertions that are not in this view and have not ended yet. */
  readonly insertions = new Set<string>();
  hidden = '';
  unknownSymbols = 0;
  private open: Open | null = null;
  /** A paragraph whose end is not in this view: what comes next runs on in it. */
  private carried: Open | null = null;
  /** True while deleted paragraphs are put back: the last of them goes on with the words behind them. */
  private restoring = false;
  private held: Open | null = null;

  constructor(
    private readonly lists: ListStyles,
    private readonly places: ListPlaces,
  ) {}

  /** The words of the paragraph that is open. */
  get words(): Paragraph | undefined {
    return this.open?.words;
  }

  get look(): Look | undefined {
    return this.open?.look;
  }

  begin(look: Look): void {
    this.writeHeld();
    this.open = this.carried ?? { words: new Paragraph(), look };
    this.carried = null;
    // Of a paragraph that is not in this view at all, its number and look are not either.
    if (this.open.words.text.trim() === '') this.open.look = look;
  }

  end(): void {
    const { open } = this;
    this.open = null;
    if (open === null) return;
    if (this.insertions.size > 0) this.carried = open;
    else if (this.restoring) this.held = open;
    else this.write(open);
    this.ranges.endParagraph();
  }

  /** Writes what still waits for more words: none come, here ends a cell or the text. */
  flush(): void {
    this.writeHeld();
    const open = this.carried;
    this.carried = null;
    if (open !== null && open.words.text.trim() !== '') this.write(open);
  }

  /** Adds words to the open paragraph; those of an insertion that is not in this view are dropped. */
  add(text: string, style: OdtStyle): void {
    if (this.insertions.size > 0 || this.open === null) return;
    const letters = shownLetters(text, style.font ?? '');
    this.unknownSymbols += letters.unknown;
    if (style.hidden === true) {
      this.hidden += letters.text;
      return;
    }
    const shown = style.capitals === true ? letters.text.toUpperCase() : letters.text;
    this.open.words.add(shown, style.bold === true);
    this.ranges.add(shown, this.open.words);
  }

  /** Marks the open paragraph as not shown. */
  hide(): void {
    if (this.open !== null) this.open.look = { ...this.open.look, place: { ...this.open.look.place, hidden: true } };
  }

  /** Reads what stands beside the open paragraph and not in it: the paragraphs of a text box. */
  aside(read: () => void): void {
    const { open, carried, restoring, held } = this;
    Object.assign(this, { open: null, carried: null, restoring: false, held: null });
    read();
    this.flush();
    Object.assign(this, { open, carried, restoring, held });
  }

  /**
   * Puts deleted content back at this place. Its first paragraph goes on in the open one, its last
   * one is gone on with by the words behind the mark: so the end of each was deleted with it.
   */
  restore(read: () => void): void {
    const host = this.open;
    if (this.insertions.size > 0) return;
    if (host === null) return read();
    const { look } = host;
    const fromStart = host.words.text.trim() === '';
    const { restoring } = this;
    Object.assign(this, { open: null, carried: host, restoring: true });
    read();
    const last = this.held ?? this.carried ?? { words: new Paragraph(), look };
    if (fromStart || last === host) last.look = look;
    Object.assign(this, { open: last, carried: null, held: null, restoring });
  }

  private writeHeld(): void {
    const { held } = this;
    this.held = null;
    if (held !== null) this.write(held);
  }

  private write({ words, look: { place, style, heading } }: Open): void {
    if (place.hidden === true) {
      if (words.text.trim() !== '') this.hidden += `${words.text}\n`;
      return;
    }
    const [label, level] = this.numberOf(place.item, style, heading);
    const own = heading === undefined ? undefined : whole(attribute(heading, 'text:outline-level'), 1) - 1;
    const { centred, outline } = style;
    this.writer.write(words, { label, level, centred, outline: own ?? outline, cell: place.cell, contents: place.contents === true || style.contents });
  }

  private numberOf(item: ListPlace | undefined, style: OdtStyle, heading: OdfElement | undefined): [label: string, level: number] {
    if (item !== undefined) return [this.lists.next(item.style ?? style.listStyle, item.level, item.counters, item.start), item.level];
    if (heading === undefined || style.listStyle === '' || attribute(heading, 'text:is-list-header') === 'true') return ['', 0];
    const level = Math.min(DEEPEST, Math.max(0, whole(attribute(heading, 'text:outline-level'), 1) - 1));
    const start = attribute(heading, 'text:restart-numbering') === 'true' ? whole(attribute(heading, 'text:start-value'), 1) : undefined;
    return [this.lists.next(OUTLINE, level, this.places.ofHeadings, start), level];
  }
}

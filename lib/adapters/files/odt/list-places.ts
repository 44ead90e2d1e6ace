/** Which lists of an OpenDocument text go on counting which (OpenDocument 1.3, part 3, 5.3). */
import type { Counters } from './lists';
import { attribute, type OdfElement } from './tree';

/** A list item as its first paragraph sees it. */
export interface ListPlace {
  readonly counters: Counters;
  readonly style: string | undefined;
  /** From 0. */
  readonly level: number;
  readonly start: number | undefined;
}

/** Nobody nests deeper; a broken file may say so. */
export const DEEPEST = 30;

/** The lists met so far. */
export class ListPlaces {
  private readonly byId = new Map<string, Counters>();
  private readonly lastOfStyle = new Map<string, Counters>();
  private readonly outline: Counters = [];

  /** Counters of a list that stands in no other. */
  enter(list: OdfElement): Counters {
    const style = attribute(list, 'text:style-name') ?? '';
    const continued = this.byId.get(attribute(list, 'text:continue-list') ?? '')
      ?? (attribute(list, 'text:continue-numbering') === 'true' ? this.lastOfStyle.get(style) : undefined);
    const counters = continued ?? [];
    this.lastOfStyle.set(style, counters);
    const id = attribute(list, 'xml:id') ?? attribute(list, 'text:id');
    if (id !== undefined) this.byId.set(id, counters);
    return counters;
  }

  /** Counters of a list among deleted content that is put back: it is a piece of the list around it, and nothing goes on from it. */
  putBack(list: OdfElement, around: ListPlace | undefined): Counters {
    const style = attribute(list, 'text:style-name') ?? '';
    return around !== undefined && (around.style ?? '') === style ? around.counters : (this.lastOfStyle.get(style) ?? []);
  }

  /** Counters of a numbered paragraph or of a style that numbers its paragraphs: one for all of that list. */
  named(list: string): Counters {
    const counters = this.byId.get(list) ?? [];
    this.byId.set(list, counters);
    return counters;
  }

  get ofHeadings(): Counters {
    return this.outline;
  }
}

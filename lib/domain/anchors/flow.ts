import type { StructuredDocument } from '../structure/types';
import { canonicalTones } from '../text/fold';
import { contextWords } from './score';

/** The document as one text, so that words around a quote can be seen across the borders of provisions. */
export interface Flow {
  /** Headings and texts in order, one a line, every tone put in one way; as long as the original. */
  readonly text: string;
  readonly places: readonly Place[];
  readonly byId: ReadonlyMap<string, Place>;
  /** The different words of each place, in the order of places; made when first asked for. */
  readonly words: () => readonly ReadonlySet<string>[];
}

/** Where the own text of a provision stands in the flow: characters [start, end). */
export interface Place {
  readonly provision: string;
  readonly start: number;
  readonly end: number;
}

/** Lays out a document for anchoring. Worth keeping when many anchors are placed in one version. */
export function flowOf(document: Pick<StructuredDocument, 'provisions'>): Flow {
  const parts: string[] = [];
  const places: Place[] = [];
  let at = 0;
  for (const { id, heading, text } of document.provisions) {
    if (heading) {
      parts.push(heading);
      at += heading.length + 1;
    }
    parts.push(text);
    places.push({ provision: id, start: at, end: at + text.length });
    at += text.length + 1;
  }
  const flow = parts.join('\n');
  // Text in NFC keeps its length, and with it every place in it.
  const evened = canonicalTones(flow);
  const text = evened.length === flow.length ? evened : flow;
  let words: ReadonlySet<string>[] | null = null;
  return {
    text,
    places,
    byId: new Map(places.map((place) => [place.provision, place])),
    words: () => (words ??= places.map((place) => new Set(contextWords(text.slice(place.start, place.end))))),
  };
}

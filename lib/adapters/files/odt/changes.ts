/** Tracked changes (OpenDocument 1.3, part 3, 5.5): what was deleted stands apart, what was inserted stands in the text between two marks. */
import { cleanText } from '../paragraph-lines';
import { attribute, element, elements, type OdfElement, plainText } from './tree';

export interface Change {
  readonly kind: 'insertion' | 'deletion' | 'format';
  /** Deleted content: paragraphs, lists, tables. */
  readonly content: readonly OdfElement[];
}

export interface Changes {
  readonly byId: ReadonlyMap<string, Change>;
  readonly insertions: number;
  readonly deletions: number;
  readonly authors: readonly string[];
}

/** Reads the regions at the top of the text. */
export function readChanges(text: OdfElement): Changes {
  const byId = new Map<string, Change>();
  const authors = new Set<string>();
  const count = { insertion: 0, deletion: 0, format: 0 };
  for (const region of elements(text, 'text:tracked-changes').flatMap((all) => elements(all, 'text:changed-region'))) {
    for (const node of elements(region)) {
      const kind = node.name === 'text:insertion' ? 'insertion' : node.name === 'text:deletion' ? 'deletion' : 'format';
      count[kind]++;
      const info = element(node, 'office:change-info');
      const author = info === undefined ? '' : cleanText(plainText(element(info, 'dc:creator') ?? info)).trim();
      if (author !== '' && kind !== 'format') authors.add(author);
      const change = { kind, content: elements(node).filter((child) => child !== info) } as const;
      for (const id of [attribute(region, 'text:id'), attribute(region, 'xml:id')]) if (id !== undefined) byId.set(id, change);
    }
  }
  return { byId, insertions: count.insertion, deletions: count.deletion, authors: [...authors] };
}

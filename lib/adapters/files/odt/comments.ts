/** Comments (office:annotation): they stand in the text where their range begins. */
import type { SourceLine } from '@/lib/domain/structure/types';
import { talksOf } from '../comment-talks';
import { cleanText } from '../paragraph-lines';
import type { FileComment } from '../types';
import type { WordRanges } from '../word-ranges';
import { attribute, element, elements, type OdfElement, plainText } from './tree';

interface Annotation {
  readonly id: string;
  /** Its name, by which answers name it. */
  readonly key: string;
  readonly parent: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
  readonly resolved: boolean;
}

/** The comments of one text, collected on the way through it. */
export class Annotations {
  private readonly all: Annotation[] = [];

  /** Takes one annotation and returns the id under which its range is kept. */
  add(node: OdfElement): string {
    const name = attribute(node, 'office:name') ?? '';
    const of = (child: string): string => {
      const found = element(node, child);
      return found === undefined ? '' : cleanText(plainText(found)).trim();
    };
    const ofAny = (local: string): string => node.attributes.find(([key]) => key.endsWith(`:${local}`))?.[1] ?? '';
    const id = name === '' ? `#${this.all.length}` : name;
    const body = elements(node).filter((child) => !child.name.startsWith('dc:') && !child.name.startsWith('meta:') && child.name !== 'loext:sender-initials');
    const text = cleanText(body.map(plainText).join('')).trim();
    this.all.push({ id, key: name, parent: ofAny('parent-name'), author: of('dc:creator'), date: of('dc:date'), text, resolved: ofAny('resolved') === 'true' });
    return id;
  }

  /** In document order, answers with what they answer. @param lines those of the text */
  comments(ranges: WordRanges, lines: readonly SourceLine[]): FileComment[] {
    return talksOf(this.all.map(({ id, ...annotation }) => ({ ...annotation, ...ranges.of(id, lines) })));
  }
}

/** Names of the annotations that have a range: only these have an end. */
export function rangedAnnotations(node: OdfElement, names = new Set<string>()): ReadonlySet<string> {
  for (const child of elements(node)) {
    if (child.name === 'office:annotation-end') names.add(attribute(child, 'office:name') ?? '');
    rangedAnnotations(child, names);
  }
  return names;
}

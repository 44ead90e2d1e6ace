/** Comments (office:annotation): they stand in the text where their range begins. */
import { cleanText } from '../paragraph-lines';
import type { FileComment } from '../types';
import type { WordRanges } from '../word-ranges';
import { attribute, element, elements, type OdfElement, plainText } from './tree';

interface Annotation {
  readonly id: string;
  readonly name: string;
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
    this.all.push({ id, name, parent: ofAny('parent-name'), author: of('dc:creator'), date: of('dc:date'), text, resolved: ofAny('resolved') === 'true' });
    return id;
  }

  /** In document order; an answer stands under the comment that it answers, also one that answers an answer. */
  comments(ranges: WordRanges): FileComment[] {
    const byName = new Map(this.all.filter((a) => a.name !== '').map((a) => [a.name, a]));
    const topOf = (answer: Annotation): Annotation => {
      const seen = new Set([answer]);
      for (let at = answer; ; ) {
        const above = byName.get(at.parent);
        if (above === undefined || seen.has(above)) return at;
        seen.add(above);
        at = above;
      }
    };
    const answers = new Map<Annotation, Annotation[]>();
    for (const annotation of this.all) {
      const top = topOf(annotation);
      answers.set(top, top === annotation ? (answers.get(top) ?? []) : [...(answers.get(top) ?? []), annotation]);
    }
    return this.all.filter((a) => topOf(a) === a).map((a) => ({
      author: a.author, date: a.date, text: a.text, ...ranges.of(a.id), resolved: a.resolved,
      replies: (answers.get(a) ?? []).map(({ author, date, text }) => ({ author, date, text })),
    }));
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

/** Akoma Ntoso as a tree in which words and elements keep their order; names without prefix. */
import type { Result } from '@/lib/domain/result';
import { err, ok } from '@/lib/domain/result';
import { readXml, xmlBytes, type XmlFault } from '../files/xml';

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly content: (Element | string)[];
}

/** The root element, or what was wrong with the XML. */
export function parseElements(bytes: Uint8Array): Result<Element, XmlFault> {
  const top: Element = { name: '', attributes: new Map(), content: [] };
  const open: Element[] = [top];
  const fault = readXml(xmlBytes(bytes), {
    open(name, attributes) {
      const element: Element = { name: local(name), attributes: new Map(attributes.all().map(([key, value]) => [local(key), value])), content: [] };
      open.at(-1)?.content.push(element);
      open.push(element);
    },
    close() {
      open.pop();
    },
    text(text) {
      open.at(-1)?.content.push(text);
    },
  });
  const root = elements(top)[0];
  if (fault !== null || root === undefined) return err(fault ?? 'malformed');
  return ok(root);
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The elements inside one, without the words. */
export const elements = (element: Element): Element[] => element.content.filter((part): part is Element => typeof part !== 'string');

/** First element of that name inside, at any depth; in order of the text. */
export function find(element: Element, name: string): Element | undefined {
  for (const inner of elements(element)) {
    const found = inner.name === name ? inner : find(inner, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All elements of that name inside, at any depth. */
export const findAll = (element: Element, name: string): Element[] => elements(element).flatMap((inner) => (inner.name === name ? [inner] : findAll(inner, name)));

/** The words of an element and all it holds. */
export const wordsOf = (element: Element): string => element.content.map((part) => (typeof part === 'string' ? part : wordsOf(part))).join('');

/** A part of an OpenDocument file as a tree in which words and elements keep their order. */
import { readXml, type XmlBytes, type XmlFault } from '../xml';

export interface OdfElement {
  /** With the prefix that the standard uses, whatever the file calls it. */
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly nodes: (OdfElement | string)[];
}

/** A text of five thousand pages stays below; a part that is all tags does not. */
const MOST_ELEMENTS = 1_000_000;
const NONE: readonly [string, string][] = [];

const PREFIXES: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0': 'svg',
  'urn:oasis:names:tc:opendocument:xmlns:meta:1.0': 'meta',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'http://purl.org/dc/elements/1.1/': 'dc',
};

/** The root element, or what was wrong; "too-many" where no text has so many elements. */
export function parseOdf(source: XmlBytes): OdfElement | XmlFault | 'too-many' {
  const top: OdfElement = { name: '', attributes: NONE, nodes: [] };
  const open: OdfElement[] = [top];
  const usual = new Map<string, string>();
  let count = 0;
  const canonical = (name: string): string => {
    if (usual.size === 0) return name;
    const colon = name.indexOf(':');
    const prefix = usual.get(name.slice(0, Math.max(0, colon)));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  };
  const fault = readXml(source, {
    open(name, attributes) {
      const all = attributes.all();
      for (const [key, uri] of all) {
        const wanted = key === 'xmlns' || key.startsWith('xmlns:') ? PREFIXES[uri] : undefined;
        if (wanted !== undefined && key !== `xmlns:${wanted}`) usual.set(key.slice(6), wanted);
      }
      const node: OdfElement = {
        name: usual.has('') && !name.includes(':') ? canonical(`:${name}`) : canonical(name),
        attributes: all.length === 0 ? NONE : usual.size === 0 ? all : all.map(([key, value]) => [canonical(key), value] as const),
        nodes: [],
      };
      if (++count <= MOST_ELEMENTS) open.at(-1)?.nodes.push(node);
      open.push(node);
    },
    close: () => void open.pop(),
    text: (text) => void open.at(-1)?.nodes.push(text),
  });
  if (count > MOST_ELEMENTS) return 'too-many';
  return fault ?? elements(top)[0] ?? 'malformed';
}

/** Value of an attribute, or undefined. */
export function attribute(node: OdfElement, name: string): string | undefined {
  for (const [key, value] of node.attributes) if (key === name) return value;
  return undefined;
}

/** Child elements; only those of a name, where one is given. */
export function elements(node: OdfElement | undefined, name?: string): OdfElement[] {
  return (node?.nodes ?? []).filter((child): child is OdfElement => typeof child !== 'string' && (name === undefined || child.name === name));
}

/** First child element of that name. */
export function element(node: OdfElement | undefined, name: string): OdfElement | undefined {
  return elements(node, name)[0];
}

/** Words inside an element, a paragraph a line. */
export function plainText(node: OdfElement): string {
  if (node.name === 'text:s') return ' ';
  if (node.name === 'text:tab') return '\t';
  if (node.name === 'text:line-break') return '\n';
  const inner = node.nodes.map((child) => (typeof child === 'string' ? child.replace(/\s+/g, ' ') : plainText(child))).join('');
  return node.name === 'text:p' || node.name === 'text:h' ? `${inner.trim()}\n` : inner;
}

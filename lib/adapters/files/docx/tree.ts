/** Small parts of a .docx (styles, numbering, relations, comments) as a tree; the body itself is streamed. */
import { readXml, type XmlBytes } from '../xml';

export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  text: string;
}

/** The root of a part; null where the part is absent or broken. */
export function parseTree(source: XmlBytes | undefined): XmlNode | null {
  if (source === undefined) return null;
  let root: XmlNode | null = null;
  const open: XmlNode[] = [];
  const fault = readXml(source, {
    open(name, attributes) {
      const node: XmlNode = { name, attributes: new Map(attributes.all()), children: [], text: '' };
      root ??= node;
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    close() {
      open.pop();
    },
    text(text) {
      const node = open.at(-1);
      if (node !== undefined) node.text += text;
    },
  });
  return fault === null ? root : null;
}

/** First child of that name. */
export function child(node: XmlNode | undefined | null, name: string): XmlNode | undefined {
  return node?.children.find((c) => c.name === name);
}

/** All children of that name. */
export function children(node: XmlNode | undefined | null, name: string): XmlNode[] {
  return node?.children.filter((c) => c.name === name) ?? [];
}

/** `w:val` of the first child of that name. */
export function childValue(node: XmlNode | undefined | null, name: string): string | undefined {
  return child(node, name)?.attributes.get('w:val');
}

/** Value of an on/off property: absent -> undefined, `<w:b/>` -> true, `w:val="0"` -> false. */
export function toggle(node: XmlNode | undefined | null, name: string): boolean | undefined {
  const found = child(node, name);
  return found === undefined ? undefined : isOn(found.attributes.get('w:val'));
}

/** Word writes an on/off value as absence, 1, true or on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

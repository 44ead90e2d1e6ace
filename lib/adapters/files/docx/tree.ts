/** Small parts of a .docx (styles, numbering, relations, comments) as a tree; the body itself is streamed. */
import { parseAttributes, readXml, type XmlBytes } from '../xml';

/** One element. Most are never asked for their attributes, so these are parsed at the first question. */
export class XmlNode {
  readonly children: XmlNode[] = [];
  text = '';
  private parsed: ReadonlyMap<string, string> | undefined;

  constructor(
    readonly name: string,
    private readonly raw: string,
  ) {}

  get attributes(): ReadonlyMap<string, string> {
    return (this.parsed ??= new Map(parseAttributes(this.raw)));
  }
}

/** A part of the package: its bytes, and its tree once somebody asks. */
export class Part {
  private parsed: XmlNode | null | undefined;

  constructor(readonly source: XmlBytes) {}

  /** The root; null where the part is broken. */
  get root(): XmlNode | null {
    return this.parsed === undefined ? (this.parsed = parseTree(this.source)) : this.parsed;
  }
}

/** Four hundred entries in every styles.xml, on styles that the file does not use. */
const USELESS = 'w:latentStyles';

/** The root of a part; null where it is broken. */
export function parseTree(source: XmlBytes): XmlNode | null {
  let root: XmlNode | null = null;
  const open: XmlNode[] = [];
  let skipped = 0;
  const fault = readXml(source, {
    open(name, attributes) {
      if (skipped > 0 || name === USELESS) {
        skipped++;
        return;
      }
      const node = new XmlNode(name, attributes.raw());
      root ??= node;
      open[open.length - 1]?.children.push(node);
      open.push(node);
    },
    close() {
      if (skipped > 0) skipped--;
      else open.pop();
    },
    text(text) {
      const node = open[open.length - 1];
      if (node !== undefined && skipped === 0) node.text += text;
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

/**
 * A forward reader of XML, for office files only: elements, attributes, text, the
 * five entities and character references. It is strict about nesting (Word is too)
 * and knows no document type: a DOCTYPE is refused, so nothing can be expanded.
 * It exists because four fifths of a Word file is formatting nobody asks for:
 * attributes are only read when a handler asks, which makes it several times as
 * fast as a general parser on the same file.
 */

export interface XmlHandler {
  /** `attributes` may be read until the handler returns; `name` as written, with its prefix. */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

export type XmlFault = 'malformed' | 'doctype' | 'too-deep';

/** Word nests tables in tables, but nobody nests two hundred. */
const MAX_DEPTH = 256;
const ATTRIBUTE = /([^\s=/]+)\s*=\s*("[^"]*"|'[^']*')/g;
const ENTITY = /&(?:#(\d+)|#x([0-9a-fA-F]+)|(amp|lt|gt|quot|apos));?/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The attributes of one element, read on demand. */
export class Attributes {
  private source = '';

  /** Value of an attribute by its name as written ("w:val"), or undefined. */
  get(name: string): string | undefined {
    const at = this.source.indexOf(`${name}=`);
    if (at < 0) return this.slowGet(name);
    if (at > 0 && !/\s/.test(this.source.charAt(at - 1))) return this.slowGet(name);
    const quote = this.source.charAt(at + name.length + 1);
    const end = this.source.indexOf(quote, at + name.length + 2);
    if ((quote !== '"' && quote !== "'") || end < 0) return this.slowGet(name);
    return decode(this.source.slice(at + name.length + 2, end));
  }

  /** All attributes, for the few elements where names are not known beforehand. */
  all(): [string, string][] {
    return Array.from(this.source.matchAll(ATTRIBUTE), (m) => [m[1] ?? '', decode((m[2] ?? '').slice(1, -1))]);
  }

  /** Called by the reader for each element. */
  reset(source: string): void {
    this.source = source;
  }

  private slowGet(name: string): string | undefined {
    return this.source.includes(name) ? this.all().find(([key]) => key === name)?.[1] : undefined;
  }
}

/** Reads a whole document; null if all went well, else what was wrong (the handler has then seen only a part). */
export function readXml(source: string, handler: XmlHandler): XmlFault | null {
  const open: string[] = [];
  const attributes = new Attributes();
  let roots = 0;
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    const textEnd = start < 0 ? source.length : start;
    if (textEnd > at) {
      const text = source.slice(at, textEnd);
      if (open.length > 0) handler.text(decode(text));
      else if (text.trim() !== '') return 'malformed';
    }
    if (start < 0) break;
    const second = source.charCodeAt(start + 1);
    if (second === 0x21 || second === 0x3f) {
      const special = skipSpecial(source, start, open.length > 0 ? handler : null);
      if (typeof special === 'string') return special;
      at = special;
      continue;
    }
    const end = tagEnd(source, start);
    if (end < 0) return 'malformed';
    at = end + 1;
    if (second === 0x2f) {
      const name = source.slice(start + 2, end).trimEnd();
      if (open.pop() !== name) return 'malformed';
      handler.close(name);
      continue;
    }
    const empty = source.charCodeAt(end - 1) === 0x2f;
    const stop = empty ? end - 1 : end;
    let nameEnd = start + 1;
    while (nameEnd < stop && source.charCodeAt(nameEnd) > 0x20) nameEnd++;
    if (nameEnd === start + 1) return 'malformed';
    const name = source.slice(start + 1, nameEnd);
    if (open.length === 0 && ++roots > 1) return 'malformed';
    if (open.length >= MAX_DEPTH) return 'too-deep';
    attributes.reset(source.slice(nameEnd + 1, stop));
    handler.open(name, attributes);
    if (empty) handler.close(name);
    else open.push(name);
  }
  return open.length === 0 && roots === 1 ? null : 'malformed';
}

/** End of a tag: the first ">" outside attribute values (field codes have ">" in theirs). */
function tagEnd(source: string, start: number): number {
  for (let i = start + 1; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 0x3e) return i;
    if (code === 0x22 || code === 0x27) {
      i = source.indexOf(code === 0x22 ? '"' : "'", i + 1);
      if (i < 0) return -1;
    }
  }
  return -1;
}

/** Comments, processing instructions, CDATA; returns where reading goes on, or the fault. */
function skipSpecial(source: string, start: number, handler: XmlHandler | null): number | XmlFault {
  const [head, tail] = source.startsWith('<!--', start) ? ['<!--', '-->'] : source.startsWith('<![CDATA[', start) ? ['<![CDATA[', ']]>'] : ['<?', '?>'];
  if (!source.startsWith(head, start)) return /^<!DOCTYPE/i.test(source.slice(start, start + 9)) ? 'doctype' : 'malformed';
  const end = source.indexOf(tail, start + head.length);
  if (end < 0) return 'malformed';
  if (tail === ']]>') handler?.text(source.slice(start + head.length, end));
  return end + tail.length;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

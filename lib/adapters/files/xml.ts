/**
 * A forward reader of XML, for office files only: elements, attributes, text, the
 * five entities and character references. It is strict about nesting (Word is too)
 * and knows no document type: a DOCTYPE is refused, so nothing can be expanded.
 * It exists because four fifths of a Word file is formatting nobody asks for:
 * attributes are only read when a handler asks, and only what is text is decoded,
 * which makes it several times as fast as a general parser on the same file.
 */

/** The UTF-8 bytes of a document, one character a byte: markup is ASCII, so it can be read without decoding. */
export type XmlBytes = string;

/** Bytes of a part as the reader wants them; UTF-16, which the standard allows too, is brought into UTF-8 first. */
export function xmlBytes(bytes: Uint8Array): XmlBytes {
  const utf16 = utf16Name(bytes[0] ?? -1, bytes[1] ?? -1);
  if (utf16 !== null) return Buffer.from(new TextDecoder(utf16).decode(bytes), 'utf8').toString('latin1');
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString('latin1');
}

/** By its mark, or by the zero beside the first "<". */
function utf16Name(first: number, second: number): string | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : null;
}

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
  private document = '';
  private start = 0;
  private stop = 0;

  /** Value of an attribute by its name as written ("w:val"), or undefined. */
  get(name: string): string | undefined {
    if (this.stop - this.start <= name.length) return undefined;
    // Nearly always the first attribute is the one wanted.
    const value = this.start + 1 + name.length + 2;
    if (this.document.startsWith(name, this.start + 1) && this.document.startsWith('="', value - 2)) {
      return decode(this.document.slice(value, this.document.indexOf('"', value)));
    }
    return this.all().find(([key]) => key === name)?.[1];
  }

  /** All attributes, for the few elements where names are not known beforehand. */
  all(): [string, string][] {
    return parseAttributes(this.raw());
  }

  /** The attributes as they stand in the file, to be parsed when the element is looked at. */
  raw(): string {
    return this.document.slice(this.start, this.stop);
  }

  /** Called by the reader for each element: its attributes are between `start` and `stop`. */
  reset(document: string, start: number, stop: number): void {
    this.document = document;
    this.start = start;
    this.stop = stop;
  }
}

/** Attributes from `Attributes.raw`, with their names as written. */
export function parseAttributes(raw: string): [string, string][] {
  return Array.from(raw.matchAll(ATTRIBUTE), (m) => [m[1] ?? '', decode((m[2] ?? '').slice(1, -1))]);
}

/** Reads a whole document; null if all went well, else what was wrong (the handler has then seen only a part). */
export function readXml(source: XmlBytes, handler: XmlHandler): XmlFault | null {
  const open: string[] = [];
  const attributes = new Attributes();
  const names = new Names();
  let roots = 0;
  let at = 0;
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
      const name = open.pop();
      if (name === undefined || !source.startsWith(name, start + 2) || source.slice(start + 2 + name.length, end).trim() !== '') return 'malformed';
      handler.close(name);
      continue;
    }
    const empty = source.charCodeAt(end - 1) === 0x2f;
    const stop = empty ? end - 1 : end;
    const name = names.at(source, start + 1, stop);
    if (name === '') return 'malformed';
    if (open.length === 0 && ++roots > 1) return 'malformed';
    if (open.length >= MAX_DEPTH) return 'too-deep';
    attributes.reset(source, start + 1 + name.length, stop);
    handler.open(name, attributes);
    if (empty) handler.close(name);
    else open.push(name);
  }
  return open.length === 0 && roots === 1 ? null : 'malformed';
}

/** Element names, each made only once: a file has a hundred different ones a hundred thousand times. */
class Names {
  private readonly known = new Map<number, string>();

  /** The name that begins at `start`; it ends at white space or at `stop`. */
  at(source: string, start: number, stop: number): string {
    let hash = 0;
    let end = start;
    for (; end < stop; end++) {
      const code = source.charCodeAt(end);
      if (code <= 0x20) break;
      hash = (hash * 31 + code) | 0;
    }
    const known = this.known.get(hash);
    if (known !== undefined && known.length === end - start && source.startsWith(known, start)) return known;
    const name = source.slice(start, end);
    this.known.set(hash, name);
    return name;
  }
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
  if (tail === ']]>') handler?.text(toUnicode(source.slice(start + head.length, end)));
  return end + tail.length;
}

function decode(bytes: string): string {
  const text = toUnicode(bytes);
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

const BEYOND_ASCII = /[\x80-\xff]/;
/** Below this many bytes a loop beats a call into the runtime. */
const SHORT = 64;

/** Decodes UTF-8. Runs of a Word file are short, so the usual two- and three-byte letters are done here. */
function toUnicode(bytes: string): string {
  if (!BEYOND_ASCII.test(bytes)) return bytes;
  if (bytes.length > SHORT) return Buffer.from(bytes, 'latin1').toString('utf8');
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const a = bytes.charCodeAt(i);
    const b = bytes.charCodeAt(i + 1);
    const c = bytes.charCodeAt(i + 2);
    if (a < 0x80) text += bytes.charAt(i);
    else if (a >= 0xc2 && a < 0xe0 && (b & 0xc0) === 0x80) {
      text += String.fromCharCode(((a & 0x1f) << 6) | (b & 0x3f));
      i += 1;
    } else if (a > 0xe0 && a < 0xed && (b & 0xc0) === 0x80 && (c & 0xc0) === 0x80) {
      text += String.fromCharCode(((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f));
      i += 2;
    } else return Buffer.from(bytes, 'latin1').toString('utf8');
  }
  return text;
}

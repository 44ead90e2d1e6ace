/** What a file is, told by its first bytes: names lie (a .docx that is a .doc was among the first real files). */

export type Content = 'empty' | 'zip' | 'odt' | 'ole' | 'pdf' | 'html' | 'rtf' | 'text' | 'markup' | 'binary';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
// Control characters tell a binary file.
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;
const ENCRYPTED_STREAM = Array.from('EncryptedPackage', (c) => [c.charCodeAt(0), 0]).flat();

const RTF = /^\s*\{\\rtf/;
const HTML = /^\s*(?:<!doctype\s+html|<html|<\?xml[^>]*>\s*(?:<!doctype\s+html|<html))/i;
const XML = /^\s*<\?xml/i;
// The first entry of an OpenDocument file is its media type, not packed.
const ODT_TYPE = 'mimetypeapplication/vnd.oasis.opendocument.text';

/** The kind of content. UTF-8 without control characters is text; so is UTF-16 with its mark. */
export function sniff(bytes: Uint8Array): Content {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return Buffer.from(bytes.subarray(30, 30 + ODT_TYPE.length)).toString('latin1') === ODT_TYPE ? 'odt' : 'zip';
  if (startsWith(bytes, OLE)) return 'ole';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  const text = decodeText(bytes);
  if (text === null || CONTROL.test(text)) return 'binary';
  const head = text.slice(0, 400);
  if (RTF.test(head)) return 'rtf';
  if (HTML.test(head)) return 'html';
  return XML.test(head) ? 'markup' : 'text';
}

/** True where an OLE file is Word's envelope around an encrypted .docx: it has a stream of that name. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  const first = ENCRYPTED_STREAM[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (ENCRYPTED_STREAM.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** Text of a file that sniff() called text; null where it is no valid UTF-8 or UTF-16. */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = !isUtf16(bytes) ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

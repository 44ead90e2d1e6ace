/** What a file is, told by its bytes: names lie (a .docx that is a .doc was among the first real files). */
import { decodeBytes, vietnameseWords } from './encodings';
import { markupKind, type MarkupKind } from './markup';
import { openZip } from './zip';

export type Content = 'empty' | 'zip' | 'odt' | 'ole' | 'pdf' | 'rtf' | 'text' | 'binary' | MarkupKind;

const ZIP_HEADS = [[0x50, 0x4b, 0x03, 0x04], [0x50, 0x4b, 0x05, 0x06]];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = Array.from('EncryptedPackage', (c) => [c.charCodeAt(0), 0]).flat();
// Control characters tell a binary file.
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g;
const RTF = /^\s*\{\\rtf/;
// The first entry of an OpenDocument file is its media type, not packed; some programs forget both.
const OPENDOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument';
/** Readers of PDF look for its mark this far. */
const PDF_WITHIN = 1_024;

/** The kind of content. */
export function sniff(bytes: Uint8Array): Content {
  if (bytes.length === 0) return 'empty';
  if (ZIP_HEADS.some((head) => startsWith(bytes, head))) return zipKind(bytes);
  if (startsWith(bytes, OLE)) return 'ole';
  const head = ascii(bytes.subarray(0, PDF_WITHIN));
  if (head.startsWith('%PDF')) return 'pdf';
  if (RTF.test(head.replace(/^\u00ef\u00bb\u00bf/, ''))) return 'rtf';
  const { text } = decodeBytes(bytes);
  const markup = markupKind(text);
  if (markup !== null) return markup;
  if (isText(text)) return 'text';
  if (head.includes('%PDF-')) return 'pdf';
  // Some programs put a few bytes in front of a zip; its directory stands at the end.
  return openZip(bytes).ok ? zipKind(bytes) : 'binary';
}

/** True where an OLE file is Word's envelope around an encrypted .docx: it has a stream of that name. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  const first = ENCRYPTED_STREAM[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (ENCRYPTED_STREAM.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function zipKind(bytes: Uint8Array): 'odt' | 'zip' {
  if (ascii(bytes.subarray(30, 30 + OPENDOCUMENT.length)) === OPENDOCUMENT) return 'odt';
  const zip = openZip(bytes);
  return zip.ok && zip.value.names.has('content.xml') && !zip.value.names.has('[Content_Types].xml') ? 'odt' : 'zip';
}

/** One broken character in a thousand may come from a bad copy; more, and it is no text, unless its words are Vietnamese. */
function isText(text: string): boolean {
  const odd = Array.from(text.matchAll(CONTROL)).length;
  const letters = Array.from(text.slice(0, 20_000).matchAll(/[\p{L}\p{N}\p{P}\p{Zs}\s]/gu)).length;
  if (letters < Math.min(text.length, 20_000) * 0.8) return false;
  return odd === 0 || odd * 1_000 < text.length || (odd * 50 < text.length && vietnameseWords(text) > 20);
}

function ascii(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

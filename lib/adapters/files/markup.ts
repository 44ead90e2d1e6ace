/** Which kind of XML, HTML or mail archive a text is, told by how it begins. */

export type MarkupKind = 'html' | 'mhtml' | 'akn' | 'flat-odt' | 'word-xml' | 'markup';

/** What may stand before the first element: declarations, instructions, comments, a document type. */
const PROLOGUE = /\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[^\]]*\][^>]*)?>/iy;
const ROOT = /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/y;
const HTML_DOCTYPE = /^\s*<!doctype\s+html/i;
const MIME = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?mime-version:/i;
const MAIL_BODY = /^content-type:\s*(?:multipart\/|text\/html)/im;
const SKELETON = new Set(['html', 'head', 'body', 'title', 'meta', 'style', 'base', 'frameset']);
const TAG = /<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/gi;
const BLOCKS = new Set(['p', 'div', 'table', 'tbody', 'thead', 'tr', 'td', 'th', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote', 'center', 'section', 'article', 'main', 'header', 'footer', 'nav', 'aside', 'form', 'font', 'span', 'b', 'strong']);
const ENOUGH = 50_000;

/** The kind of markup; null for text that only has a stray "<". */
export function markupKind(text: string): MarkupKind | null {
  const head = text.slice(0, ENOUGH);
  if (MIME.test(head.slice(0, 4_000)) && MAIL_BODY.test(head)) return 'mhtml';
  if (HTML_DOCTYPE.test(head)) return 'html';
  const start = afterPrologue(head);
  ROOT.lastIndex = start;
  const root = ROOT.exec(head)?.[1];
  const declared = /^\s*<\?xml/i.test(head);
  if (root === undefined) return declared ? 'markup' : null;
  if (SKELETON.has(root.toLowerCase())) return 'html';
  if (root === 'akomaNtoso') return 'akn';
  if (head.startsWith('<office:document', start) || (root === 'document' && /urn:oasis:names:tc:opendocument/.test(head.slice(start, start + 4_000)))) return 'flat-odt';
  if (root === 'wordDocument' || head.startsWith('<pkg:package', start)) return 'word-xml';
  if (isMostlyTags(head.slice(start), head.length < ENOUGH)) return 'html';
  return declared ? 'markup' : null;
}

function afterPrologue(text: string): number {
  let at = 0;
  for (;;) {
    PROLOGUE.lastIndex = at;
    const found = PROLOGUE.exec(text);
    if (found === null) return at;
    at += found[0].length;
  }
}

/** A piece of a page without its frame: nearly all its words stand inside elements, which in a text with a few tags they do not. */
function isMostlyTags(text: string, whole: boolean): boolean {
  let depth = 0;
  let inside = 0;
  let outside = 0;
  let breaks = 0;
  let at = 0;
  for (const tag of text.matchAll(TAG)) {
    const words = text.slice(at, tag.index).trim().length;
    if (depth > 0) inside += words;
    else outside += words;
    at = tag.index + tag[0].length;
    const name = (tag[2] ?? '').toLowerCase();
    if (name === 'br') breaks++;
    if (BLOCKS.has(name) && !tag[0].endsWith('/>')) depth = Math.max(0, depth + (tag[1] === '/' ? -1 : 1));
  }
  // Words behind the last tag of a whole file are outside; of a cut one nobody knows.
  if (whole) outside += text.slice(at).trim().length;
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  return (inside > 0 && inside >= outside * 3) || breaks >= Math.max(3, lines / 2);
}

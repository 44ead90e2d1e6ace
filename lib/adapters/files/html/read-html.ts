/** A web page as lines: of Word's "save as web page", of legal portals, of a mail archive. */
import { err, ok, type Result } from '@/lib/domain/result';
import type { RevisionView } from '@/lib/domain/structure/types';
import { decodeBytes } from '../encodings';
import { readingWarnings } from '../reading-warnings';
import type { FileRefusalCode, ReadFile } from '../types';
import { readStyleSheets } from './css';
import { archivedPage } from './mhtml';
import { elementsOf, type HtmlElement, isText, parseHtml } from './parse';
import { SideTexts } from './side-texts';
import { readPage } from './walk';

/** Where a page may name its encoding; the standard asks for the first kilobyte, Word needs more. */
const HEAD = 20_000;
const CHARSET = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)|<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i;

/** Names of fonts of old encodings, as they stand in tags and styles. */
const OLD_FONTS = /\.vn[a-z]{3}|vni-[a-z]/i;

/** Reads the bytes of a page; the error is the code of the refusal. */
export function readHtml(bytes: Uint8Array, view: RevisionView): Result<ReadFile, FileRefusalCode> {
  return pageFrom(bytes, undefined, view);
}

/** Reads the page of a mail archive; the error is the code of the refusal. */
export function readMhtml(bytes: Uint8Array, view: RevisionView): Result<ReadFile, FileRefusalCode> {
  const archived = archivedPage(bytes);
  return archived === null ? err('broken-document') : pageFrom(archived.bytes, archived.charset, view);
}

function pageFrom(bytes: Uint8Array, charset: string | undefined, view: RevisionView): Result<ReadFile, FileRefusalCode> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const said = CHARSET.exec(source.slice(0, HEAD));
  const { text, doubt } = decodeBytes(bytes, charset ?? said?.[1] ?? said?.[2], OLD_FONTS.test(source));
  const root = parseHtml(text);
  if (root === null) return err('broken-document');
  const side = new SideTexts(root);
  const { page, insertions, deletions, authors, ...left } = readPage(root, readStyleSheets(styleSheets(root)), side, view);
  const { lines } = page.writer;
  if (lines.length === 0) return err('no-text');
  const trackedChanges = { insertions, deletions, authors, view };
  const notes = page.writer.notes(side.notes);
  const { hidden, unknownSymbols } = page;
  const warnings = readingWarnings({ ...left, trackedChanges, hidden, unknownSymbols, notes, margins: side.margins });
  if (doubt !== null) warnings.unshift({ code: 'encoding', message: doubt, line: null });
  return ok({ format: 'html', lines, trackedChanges, comments: side.comments(page.ranges, lines), notes, warnings });
}

function styleSheets(root: HtmlElement): string[] {
  const sheets: string[] = [];
  for (const element of elementsOf(root)) if (element.tagName === 'style') sheets.push(element.childNodes.map((node) => (isText(node) ? node.value : '')).join(''));
  return sheets;
}

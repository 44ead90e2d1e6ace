/** A .docx as lines, comments and warnings. */
import { normalise } from '@/lib/domain/text/normalise';
import { ok, type Result } from '@/lib/domain/result';
import type { RevisionView } from '@/lib/domain/structure/types';
import { readingWarnings } from '../reading-warnings';
import type { FileComment, FileNote, FileRefusalCode, ReadFile } from '../types';
import type { XmlBytes } from '../xml';
import { openZip, type ZipFault } from '../zip';
import { type Body, readBody } from './body';
import { readNumbering } from './numbering';
import { type DocxParts, readParts } from './package';
import { readStyles } from './styles';
import { children, parseTree, plainText } from './tree';

const ZIP_CODES: Readonly<Record<ZipFault, FileRefusalCode>> = { broken: 'broken-zip', bomb: 'zip-bomb', encrypted: 'encrypted' };

/** Reads the bytes of a zip file as Word document; the error is the code of the refusal. */
export function readDocx(bytes: Uint8Array, view: RevisionView): Result<ReadFile, FileRefusalCode> {
  const zip = openZip(bytes);
  if (!zip.ok) return { ok: false, error: ZIP_CODES[zip.error] };
  const parts = readParts(zip.value);
  if (!parts.ok) return { ok: false, error: ZIP_CODES[parts.error] };
  if (parts.value === null) return { ok: false, error: 'other-office' };
  const styles = readStyles(parts.value.styles);
  const body = readBody(parts.value.body, styles, readNumbering(parts.value.numbering, styles));
  if (typeof body === 'string') return { ok: false, error: body === 'doctype' ? 'forbidden-xml' : 'broken-document' };
  if (body.lines.length === 0) return { ok: false, error: 'no-text' };
  const notes = readNotes(parts.value, body);
  const trackedChanges = { insertions: body.insertions, deletions: body.deletions, authors: body.authors, view };
  return ok({
    format: 'docx',
    lines: body.lines,
    trackedChanges,
    comments: readComments(parts.value, body),
    notes,
    warnings: readingWarnings({ ...body, trackedChanges, notes, margins: parts.value.margins.map(marginText) }),
  });
}

function readComments(parts: DocxParts, body: Body): FileComment[] {
  const ranges = new Map(body.comments.map((r) => [r.id, r]));
  return children(parseTree(parts.comments), 'w:comment').map((node) => {
    const range = ranges.get(node.attributes.get('w:id') ?? '');
    return {
      author: normalise(node.attributes.get('w:author') ?? ''),
      date: node.attributes.get('w:date') ?? '',
      text: normalise(plainText(node)).trim(),
      quote: range?.quote ?? '',
      line: range?.line ?? null,
      resolved: false,
      replies: [],
    };
  });
}

function readNotes(parts: DocxParts, body: Body): FileNote[] {
  const texts = new Map<string, string>();
  for (const [kind, source] of [['footnote', parts.footnotes], ['endnote', parts.endnotes]] as const) {
    for (const node of children(parseTree(source), `w:${kind}`)) {
      texts.set(`w:${kind}Reference/${node.attributes.get('w:id') ?? ''}`, normalise(plainText(node)).trim());
    }
  }
  return body.notes.map((n) => ({ text: texts.get(n.id) ?? '', line: n.line })).filter((n) => n.text !== '');
}

function marginText(source: XmlBytes): string {
  const root = parseTree(source);
  return root === null ? '' : plainText(root);
}

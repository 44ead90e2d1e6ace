/** A .docx as lines, comments and warnings. */
import { ok, type Result } from '@/lib/domain/result';
import type { ReadingWarning, RevisionView } from '@/lib/domain/structure/types';
import { readingWarnings } from '../reading-warnings';
import type { FileNote, FileRefusalCode, ReadFile } from '../types';
import { openZip, type ZipFault } from '../zip';
import { chunkTexts } from './chunks';
import { type Body, readBody } from './body';
import { readComments } from './comments';
import { fontsMatter } from './fonts';
import { readNumbering } from './numbering';
import { type DocxParts, readParts } from './package';
import { marginText, plainText, type SideContext } from './side-texts';
import { readStyles, type Styles } from './styles';
import { children } from './tree';

const ZIP_CODES: Readonly<Record<ZipFault, FileRefusalCode>> = { broken: 'broken-zip', bomb: 'zip-bomb', encrypted: 'encrypted' };

/** Reads the bytes of a zip file as Word document; the error is the code of the refusal. */
export function readDocx(bytes: Uint8Array, view: RevisionView): Result<ReadFile, FileRefusalCode> {
  return readPackage(bytes, view, 0);
}

/** `depth` counts the files around this one that take it in as a part. */
function readPackage(bytes: Uint8Array, view: RevisionView, depth: number): Result<ReadFile, FileRefusalCode> {
  const zip = openZip(bytes);
  if (!zip.ok) return { ok: false, error: ZIP_CODES[zip.error] };
  const read = readParts(zip.value);
  if (!read.ok) return { ok: false, error: ZIP_CODES[read.error] };
  if (read.value === null) return { ok: false, error: 'other-office' };
  const parts = read.value;
  const styles = readStyles(parts.styles, parts.theme, fontsMatter([parts.body, parts.styles?.source, parts.theme?.source]));
  const chunk = (id: string): readonly string[] | null =>
    chunkTexts(parts.related(id), (inner) => (depth > 0 ? { ok: false, error: 'broken-document' } : readPackage(inner, view, depth + 1)));
  const body = readBody(parts.body, { styles, numbering: readNumbering(parts.numbering, styles), view, chunk });
  if (typeof body === 'string') return { ok: false, error: body === 'doctype' ? 'forbidden-xml' : 'broken-document' };
  if (body.flow.writer.lines.length === 0) return { ok: false, error: 'no-text' };
  return ok(asReadFile(parts, body, styles));
}

function asReadFile(parts: DocxParts, { flow, pictures, embedded }: Body, styles: Styles): ReadFile {
  const { writer, revisions, hidden, unknownSymbols } = flow;
  const context: SideContext = { styles, revisions };
  const notes = writer.notes(noteTexts(parts, context));
  const trackedChanges = { insertions: revisions.insertions, deletions: revisions.deletions, authors: [...revisions.authors], view: revisions.view };
  const margins = parts.margins.map((m) => marginText(m, context));
  return {
    format: 'docx',
    lines: writer.lines,
    trackedChanges,
    comments: readComments(parts, flow, context),
    notes,
    warnings: [...readingWarnings({ trackedChanges, hidden, notes, pictures, embedded, unknownSymbols, margins }), ...brokenParts(parts)],
  };
}

function noteTexts(parts: DocxParts, context: SideContext): Map<string, string> {
  const texts = new Map<FileNote['text'], string>();
  for (const [kind, part] of [['footnote', parts.footnotes], ['endnote', parts.endnotes]] as const) {
    for (const node of children(part?.root, `w:${kind}`)) texts.set(`w:${kind}Reference/${node.attributes.get('w:id') ?? ''}`, plainText(node, context));
  }
  return texts;
}

/** Parts that a program wrote wrongly, and what is missing without them. */
const NEEDED = {
  styles: 'kiểu chữ và số tự động gắn với kiểu',
  numbering: 'số tự động của điều, khoản, điểm',
  comments: 'bình luận',
  footnotes: 'chú thích cuối trang',
  endnotes: 'chú thích cuối văn bản',
} as const;

function brokenParts(parts: DocxParts): ReadingWarning[] {
  return Object.entries(NEEDED)
    .filter(([name]) => parts[name as keyof typeof NEEDED]?.root === null)
    .map(([, what]) => ({ code: 'broken-part', message: `Một phần của tệp bị hỏng nên không đọc được ${what}. Hãy mở bằng Word, dùng chức năng mở và sửa (Open and Repair), lưu lại rồi tải lên.`, line: null }));
}

/** Real .docx files for tests, from raw WordprocessingML: `docx(p('Điều 1. Phạm vi'), table([['STT', 'Tên']]))`. */
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface DocxParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  readonly footnotes?: string;
  readonly theme?: string;
  readonly header?: string;
  /** Name of the main part, where it is not the usual one. */
  readonly main?: string;
  /** Files that the body takes in, by the id of their relation. */
  readonly chunks?: Readonly<Record<string, Uint8Array>>;
}

/** Text as it stands in XML. */
export const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A run of text; `properties` is raw XML such as `<w:b/>`. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A paragraph of runs (raw XML) or one text; `properties` is raw XML of its w:pPr. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

/** A paragraph with an automatic number. */
export const numbered = (content: string, level = 0, numId = 1): string => p(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

export const inserted = (text: string, author = 'Lan'): string => `<w:ins w:id="1" w:author="${author}">${run(text)}</w:ins>`;
export const deleted = (text: string, author = 'Minh'): string => `<w:del w:id="2" w:author="${author}"><w:r><w:delText>${escapeXml(text)}</w:delText></w:r></w:del>`;
/** Marks a paragraph or a row as changed: put it into w:rPr of the paragraph's w:pPr, or into w:trPr. */
export const mark = (change: 'ins' | 'del' | 'moveFrom' | 'moveTo', author = 'Lan'): string => `<w:${change} w:id="9" w:author="${author}"/>`;
/** A paragraph whose mark at its end was changed. */
export const markedP = (content: string, change: Parameters<typeof mark>[0], author?: string): string => p(content, `<w:rPr>${mark(change, author)}</w:rPr>`);
/** A complex field with its code and result. */
export const field = (code: string, result: string): string =>
  `${fieldChar('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${fieldChar('separate')}${result}${fieldChar('end')}`;
export const fieldChar = (type: 'begin' | 'separate' | 'end'): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
export const lineBreak = '<w:r><w:br/></w:r>';

/** A table of plain cells. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell.startsWith('<w:p>') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A list definition: one level a format, e.g. `[['decimal', 'Điều %1.'], ['lowerLetter', '%2)']]`. */
export const list = (levels: readonly (readonly [format: string, text: string, extra?: string])[], abstractId = 0): string =>
  `<w:abstractNum w:abstractNumId="${abstractId}">${levels
    .map(([format, text, extra], i) => `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${extra ?? ''}<w:lvlText w:val="${text}"/></w:lvl>`)
    .join('')}</w:abstractNum>`;

/** A use of a list; with `restart`, its first level begins anew at that number. */
export const num = (numId = 1, abstractId = 0, restart?: number): string =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstractId}"/>${restart === undefined ? '' : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${restart}"/></w:lvlOverride>`}</w:num>`;

const KINDS = ['numbering', 'styles', 'comments', 'commentsExtended', 'footnotes', 'theme', 'header'] as const;
const ROOTS: Readonly<Record<string, string>> = { commentsExtended: 'w15:commentsEx', theme: 'a:theme', header: 'w:hdr' };
const NAMESPACES = `xmlns:w="${W}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:r="${RELATIONS}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`;

/** The parts of a .docx with this body, by their names, before they are packed. */
export function docxFiles(body: string, parts: DocxParts = {}): Record<string, Uint8Array> {
  const main = parts.main ?? 'word/document.xml';
  const kinds = KINDS.filter((kind) => parts[kind] !== undefined);
  const chunks = Object.entries(parts.chunks ?? {});
  const folder = main.slice(0, main.lastIndexOf('/'));
  const file = main.slice(folder.length + 1);
  const part = (kind: (typeof KINDS)[number]): string => {
    const root = ROOTS[kind] ?? `w:${kind}`;
    return `<${root} ${NAMESPACES}>${parts[kind] ?? ''}</${root}>`;
  };
  return {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(relations([['r0', 'officeDocument', main]])),
    [main]: strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    [`${folder}/_rels/${file}.rels`]: strToU8(relations([
      ...kinds.map((kind, i): [string, string, string] => [`r${i}`, kind, `${kind}.xml`]),
      ...chunks.map(([id]): [string, string, string] => [id, 'aFChunk', `${id}.bin`]),
    ])),
    ...Object.fromEntries(kinds.map((kind) => [`${folder}/${kind}.xml`, strToU8(part(kind))])),
    ...Object.fromEntries(chunks.map(([id, bytes]) => [`${folder}/${id}.bin`, bytes])),
  };
}

/** The bytes of a .docx with this body. */
export const docx = (body: string, parts: DocxParts = {}): Uint8Array => zipSync(docxFiles(body, parts));

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`).join('');
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each}</Relationships>`;
}

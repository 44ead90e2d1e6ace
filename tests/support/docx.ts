/** Real .docx files for tests, from raw WordprocessingML: `docx(p('Điều 1. Phạm vi'), table([['STT', 'Tên']]))`. */
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface DocxParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  /** Name of the main part, where it is not the usual one. */
  readonly main?: string;
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

/** The bytes of a .docx with this body. */
export function docx(body: string, parts: DocxParts = {}): Uint8Array {
  const main = parts.main ?? 'word/document.xml';
  const kinds = (['numbering', 'styles', 'comments', 'footnotes'] as const).filter((kind) => parts[kind] !== undefined);
  const folder = main.slice(0, main.lastIndexOf('/'));
  const file = main.slice(folder.length + 1);
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(relations([['officeDocument', main]])),
    [main]: strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
    [`${folder}/_rels/${file}.rels`]: strToU8(relations(kinds.map((kind) => [kind, `${kind}.xml`]))),
    ...Object.fromEntries(kinds.map((kind) => [`${folder}/${kind}.xml`, strToU8(`<w:${kind} xmlns:w="${W}">${parts[kind] ?? ''}</w:${kind}>`)])),
  });
}

function relations(pairs: readonly (readonly [type: string, target: string])[]): string {
  const each = pairs.map(([type, target], i) => `<Relationship Id="r${i}" Type="${RELATIONS}/${type}" Target="${target}"/>`).join('');
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each}</Relationships>`;
}

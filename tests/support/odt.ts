/** Real OpenDocument texts for tests, from raw XML: `odt(op('Điều 1.') + otable([['STT', 'Tên']]))`. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { escapeXml } from './docx';

const NAMESPACES = ['office', 'text', 'table', 'style', 'meta']
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"', 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"', 'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"')
  .join(' ');

export interface OdtParts {
  /** Raw XML of office:automatic-styles in content.xml. */
  readonly automatic?: string;
  /** Raw XML of office:styles in styles.xml. */
  readonly styles?: string;
  /** Raw XML of office:master-styles in styles.xml. */
  readonly pages?: string;
  readonly mimetype?: string;
  /** Raw XML inside META-INF/manifest.xml. */
  readonly manifest?: string;
}

/** A paragraph of raw XML or one text. */
export const op = (content: string, style = '', more = ''): string =>
  `<text:p${style === '' ? '' : ` text:style-name="${style}"`}${more}>${content.startsWith('<') ? content : escapeXml(content)}</text:p>`;

export const oh = (content: string, level = 1, more = ''): string => `<text:h text:outline-level="${level}"${more}>${escapeXml(content)}</text:h>`;

export const span = (text: string, style: string): string => `<text:span text:style-name="${style}">${escapeXml(text)}</text:span>`;

/** A list of items of raw XML; `more` are attributes of the list. */
export const olist = (items: readonly string[], style = 'L1', more = ''): string =>
  `<text:list${style === '' ? '' : ` text:style-name="${style}"`}${more}>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;

/** A list style: one level an entry, as attributes: `num-format="a" num-suffix=")"`. */
export const listStyle = (levels: readonly string[], name = 'L1'): string =>
  `<text:list-style style:name="${name}">${levels.map((level, i) => `<text:list-level-style-number text:level="${i + 1}" ${level.replace(/(?<=^|\s)num-/g, 'style:num-').replace(/(?<=^|\s)(start-value|display-levels)/g, 'text:$1')}/>`).join('')}</text:list-style>`;

/** A paragraph or character style. */
export const ostyle = (name: string, properties: string, { family = 'paragraph', parent = '', more = '' } = {}): string =>
  `<style:style style:name="${name}" style:family="${family}"${parent === '' ? '' : ` style:parent-style-name="${parent}"`}${more}>${properties}</style:style>`;

export const otable = (rows: readonly (readonly string[])[]): string =>
  `<table:table>${rows.map((row) => `<table:table-row>${row.map((cell) => (/^<table:(?:covered-)?table-cell/.test(cell) ? cell : `<table:table-cell>${cell.startsWith('<') ? cell : op(cell)}</table:table-cell>`)).join('')}</table:table-row>`).join('')}</table:table>`;

/** The region of a tracked change, and the marks that stand for it in the text. */
export const region = (id: string, kind: 'insertion' | 'deletion', content = '', author = 'Lan'): string =>
  `<text:changed-region text:id="${id}"><text:${kind}><office:change-info><dc:creator>${author}</dc:creator><dc:date>2026-11-20T08:00:00</dc:date></office:change-info>${content}</text:${kind}></text:changed-region>`;
export const regions = (...all: string[]): string => `<text:tracked-changes>${all.join('')}</text:tracked-changes>`;
export const insertedAt = (id: string, content: string): string => `<text:change-start text:change-id="${id}"/>${content}<text:change-end text:change-id="${id}"/>`;
export const deletedAt = (id: string): string => `<text:change text:change-id="${id}"/>`;

const part = (root: string, content: string): string => `<?xml version="1.0" encoding="UTF-8"?><office:${root} ${NAMESPACES} office:version="1.3">${content}</office:${root}>`;
const contentOf = (body: string, automatic = ''): string => `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`;

/** The bytes of an .odt with this body. */
export function odt(body: string, parts: OdtParts = {}): Uint8Array {
  const files: Zippable = {
    mimetype: [strToU8(parts.mimetype ?? 'application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(part('document-content', contentOf(body, parts.automatic))),
    'styles.xml': strToU8(part('document-styles', `<office:styles>${parts.styles ?? ''}</office:styles><office:master-styles>${parts.pages ?? ''}</office:master-styles>`)),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${parts.manifest ?? ''}</manifest:manifest>`),
  };
  return zipSync(files);
}

/** The text of a flat OpenDocument file (.fodt). */
export const flatOdt = (body: string, automatic = ''): string => part('document', contentOf(body, automatic));

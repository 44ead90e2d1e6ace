/** Which part of the package is what: told by relations, since Word does not always call the body word/document.xml. */
import { ok, type Result } from '@/lib/domain/result';
import type { Zip, ZipFault } from '../zip';
import { type XmlBytes, xmlBytes } from '../xml';
import { children, parseTree } from './tree';

export interface DocxParts {
  readonly body: XmlBytes;
  readonly styles?: XmlBytes;
  readonly numbering?: XmlBytes;
  readonly comments?: XmlBytes;
  readonly footnotes?: XmlBytes;
  readonly endnotes?: XmlBytes;
  /** Headers and footers. */
  readonly margins: readonly XmlBytes[];
}

const MAIN = /\/officeDocument$/;
const MAIN_NAMESPACES = ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'];

/** Unpacks the parts that carry text; null where the package is no Word document. */
export function readParts(zip: Zip): Result<DocxParts | null, ZipFault> {
  const faults: ZipFault[] = [];
  const part = (name: string): XmlBytes | undefined => {
    const content = zip.read(name);
    if (content.ok) return content.value === undefined ? undefined : withUsualPrefix(xmlBytes(content.value));
    faults.push(content.error);
    return undefined;
  };
  const fault = (): Result<never, ZipFault> | null => (faults[0] === undefined ? null : { ok: false, error: faults[0] });

  const main = relations(part('_rels/.rels'), '').find((r) => MAIN.test(r.type))?.target ?? 'word/document.xml';
  const broken = fault();
  if (broken !== null) return broken;
  if (!zip.names.has(main) || !main.endsWith('.xml')) return ok(null);
  const body = part(main);
  const slash = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, slash);
  const related = relations(part(`${folder}_rels/${main.slice(slash)}.rels`), folder);
  const named = (type: string): XmlBytes | undefined => {
    const target = related.find((r) => r.type.endsWith(`/${type}`))?.target;
    return target === undefined ? undefined : part(target);
  };
  const parts = {
    styles: named('styles'),
    numbering: named('numbering'),
    comments: named('comments'),
    footnotes: named('footnotes'),
    endnotes: named('endnotes'),
    margins: related.filter((r) => /\/(header|footer)$/.test(r.type)).flatMap((r) => part(r.target) ?? []),
  };
  return fault() ?? ok(body === undefined ? null : { body, ...parts });
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

function relations(source: XmlBytes | undefined, folder: string): Relation[] {
  return children(parseTree(source), 'Relationship')
    .filter((r) => r.attributes.get('TargetMode') !== 'External')
    .map((r) => ({ type: r.attributes.get('Type') ?? '', target: resolve(folder, r.attributes.get('Target') ?? '') }));
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** Some programs bind another prefix ("ns0:") to the namespace that everybody calls "w:"; the reader knows only "w:". */
function withUsualPrefix(source: XmlBytes): XmlBytes {
  const root = source.slice(0, 8_000);
  for (const namespace of MAIN_NAMESPACES) {
    const prefix = new RegExp(`xmlns:([\\w.-]+)=["']${namespace}["']`).exec(root)?.[1];
    if (prefix !== undefined && prefix !== 'w') return source.replace(new RegExp(`(</?|\\s)${prefix}:`, 'g'), '$1w:');
  }
  return source;
}

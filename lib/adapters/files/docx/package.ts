/** Which part of the package is what: told by relations, since Word does not always call the body word/document.xml. */
import { ok, type Result } from '@/lib/domain/result';
import type { Zip, ZipFault } from '../zip';
import { type XmlBytes, xmlBytes } from '../xml';
import { withUsualPrefixes } from './namespaces';
import { children, Part } from './tree';

export interface DocxParts {
  readonly body: XmlBytes;
  readonly styles?: Part;
  readonly numbering?: Part;
  readonly theme?: Part;
  readonly comments?: Part;
  /** Which comment answers which, and which talks are over ([MS-DOCX] 2.5.3.1). */
  readonly commentsExtended?: Part;
  readonly footnotes?: Part;
  readonly endnotes?: Part;
  /** Headers and footers. */
  readonly margins: readonly Part[];
  /** Bytes of a part that the body refers to by the id of a relation (w:altChunk); undefined where there is none. */
  related(id: string): Uint8Array | undefined;
}

const USUAL_MAIN = 'word/document.xml';
const MAIN_TYPE = /wordprocessingml\.(?:document|template)\.main\+xml|\.macroEnabled\w*\.main\+xml/;
/** What the main part of a spreadsheet, a presentation or a fixed page (.xps) begins with. */
const OTHER_ROOT = /<(?:\w+:)?(?:workbook|presentation|FixedDocumentSequence)[\s>]/;
const HEAD = 20_000;

/** Unpacks the parts that carry text; null where the package is no Word document. */
export function readParts(zip: Zip): Result<DocxParts | null, ZipFault> {
  const faults: ZipFault[] = [];
  // Names of parts do not distinguish case (ISO/IEC 29500-2, 6.2.2.3).
  const names = new Map(Array.from(zip.names, (name) => [partKey(name), name]));
  const bytes = (name: string): Uint8Array | undefined => {
    const content = zip.read(names.get(partKey(name)) ?? name);
    if (content.ok) return content.value;
    faults.push(content.error);
    return undefined;
  };
  const part = (name: string | undefined): Part | undefined => {
    const content = name === undefined ? undefined : bytes(name);
    return content === undefined ? undefined : new Part(withUsualPrefixes(xmlBytes(content)));
  };

  const main = mainPart(part, names);
  if (main === undefined) return faults[0] === undefined ? ok(null) : { ok: false, error: faults[0] };
  const body = part(main)?.source;
  const slash = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, slash);
  const relations = readRelations(part(`${folder}_rels/${main.slice(slash)}.rels`), folder);
  const named = (type: string): Part | undefined => part(relations.find((r) => r.type.endsWith(`/${type}`))?.target);
  const parts = {
    styles: named('styles'),
    numbering: named('numbering'),
    theme: named('theme'),
    comments: named('comments'),
    commentsExtended: named('commentsExtended'),
    footnotes: named('footnotes'),
    endnotes: named('endnotes'),
    margins: relations.filter((r) => /\/(header|footer)$/.test(r.type)).flatMap((r) => part(r.target) ?? []),
    related: (id: string) => {
      const target = relations.find((r) => r.id === id)?.target;
      return target === undefined ? undefined : bytes(target);
    },
  };
  if (faults[0] !== undefined) return { ok: false, error: faults[0] };
  return ok(body === undefined || OTHER_ROOT.test(body.slice(0, HEAD)) ? null : { body, ...parts });
}

/** The body: by the relation of the package, else by its content type, else by its usual name. */
function mainPart(part: (name: string) => Part | undefined, names: ReadonlyMap<string, string>): string | undefined {
  const related = readRelations(part('_rels/.rels'), '').find((r) => r.type.endsWith('/officeDocument'))?.target;
  if (related !== undefined && names.has(partKey(related))) return related;
  const typed = children(part('[Content_Types].xml')?.root, 'Override')
    .find((o) => MAIN_TYPE.test(o.attributes.get('ContentType') ?? ''))
    ?.attributes.get('PartName');
  return [typed, USUAL_MAIN].find((name) => name !== undefined && names.has(partKey(name)));
}

function partKey(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function readRelations(part: Part | undefined, folder: string): Relation[] {
  return (part?.root?.children ?? [])
    .filter((r) => /(?:^|:)Relationship$/.test(r.name) && r.attributes.get('TargetMode') !== 'External')
    .map((r) => ({
      id: r.attributes.get('Id') ?? '',
      type: r.attributes.get('Type') ?? '',
      target: resolve(folder, r.attributes.get('Target') ?? ''),
    }));
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

/** Where an OpenDocument text keeps its parts: in a zip (.odt, .ott), or all in one XML file (.fodt). */
import { err, ok, type Result } from '@/lib/domain/result';
import type { FileRefusalCode } from '../types';
import { xmlBytes } from '../xml';
import { openZip, type Zip, type ZipFault } from '../zip';
import { element, type OdfElement, parseOdf } from './tree';

export interface OdtParts {
  /** office:text */
  readonly text: OdfElement;
  /** Roots that hold styles, those of the text itself first. */
  readonly roots: readonly OdfElement[];
}

const ZIP_CODES: Readonly<Record<ZipFault, FileRefusalCode>> = { broken: 'broken-zip', bomb: 'zip-bomb', encrypted: 'encrypted' };
const TEXT_TYPE = 'application/vnd.oasis.opendocument.text';

/** Opens the file; refuses other kinds of OpenDocument, and what is encrypted. */
export function readOdtParts(bytes: Uint8Array): Result<OdtParts, FileRefusalCode> {
  const zip = openZip(bytes);
  if (!zip.ok && bytes[0] !== 0x50) return fromRoots([parsed(bytes)]);
  if (!zip.ok) return err(ZIP_CODES[zip.error]);
  const type = partOf(zip.value, 'mimetype');
  const manifest = partOf(zip.value, 'META-INF/manifest.xml');
  const content = partOf(zip.value, 'content.xml');
  const styles = partOf(zip.value, 'styles.xml');
  // A manifest may have a document type of its own, so it is not read as the other parts are.
  if (manifest.ok && /encryption-data/.test(asText(manifest.value))) return err('encrypted');
  if (type.ok && type.value !== undefined && !asText(type.value).trim().startsWith(TEXT_TYPE)) return err('other-office');
  if (!content.ok) return content;
  if (content.value === undefined) return err('other-office');
  const fallback = styles.ok && styles.value !== undefined ? parsed(styles.value) : null;
  return fromRoots([parsed(content.value), ...(fallback === null || typeof fallback === 'string' ? [] : [fallback])]);
}

function fromRoots(roots: readonly (OdfElement | FileRefusalCode)[]): Result<OdtParts, FileRefusalCode> {
  const [main] = roots;
  if (main === undefined || typeof main === 'string') return err(main ?? 'broken-document');
  const text = element(element(main, 'office:body'), 'office:text');
  return text === undefined ? err('other-office') : ok({ text, roots: roots.filter((root): root is OdfElement => typeof root !== 'string') });
}

function parsed(bytes: Uint8Array): OdfElement | FileRefusalCode {
  const root = parseOdf(xmlBytes(bytes));
  if (typeof root !== 'string') return root;
  return root === 'doctype' ? 'forbidden-xml' : root === 'too-many' ? 'zip-bomb' : 'broken-document';
}

function partOf(zip: Zip, name: string): Result<Uint8Array | undefined, FileRefusalCode> {
  const part = zip.read(name);
  return part.ok ? part : err(ZIP_CODES[part.error]);
}

function asText(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : Buffer.from(bytes).toString('latin1');
}

/**
 * The readers of a .docx know elements by their usual names ("w:p"). A file may bind the
 * namespaces to other prefixes or to none, and the strict form of the standard (ISO/IEC
 * 29500-1) has other namespaces; both are brought to the usual spelling before reading.
 */
import type { XmlBytes } from '../xml';

/** The end of a namespace, in its transitional and strict form, and the prefix that everybody uses for it. */
const USUAL: readonly (readonly [namespace: RegExp, prefix: string])[] = [
  [/\/wordprocessingml(?:\/2006)?\/main$/, 'w'],
  [/\/office\/word\/2010\/wordml$/, 'w14'],
  [/\/office\/word\/2012\/wordml$/, 'w15'],
  [/\/officeDocument(?:\/2006)?\/relationships$/, 'r'],
  [/\/officeDocument(?:\/2006)?\/math$/, 'm'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/drawingml(?:\/2006)?\/main$/, 'a'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
];

const DECLARATION = /\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/g;
const TAG = /<[^>]*>/g;
/** Namespaces are declared on the root, which stands in the first bytes. */
const HEAD = 16_000;

/** The part with the usual prefixes; the same string where they are used already. */
export function withUsualPrefixes(source: XmlBytes): XmlBytes {
  const renamed = new Map<string, string>();
  let unprefixed: string | undefined;
  for (const [, prefix, namespace = ''] of source.slice(0, HEAD).matchAll(DECLARATION)) {
    const usual = USUAL.find(([known]) => known.test(namespace))?.[1];
    if (usual === undefined || usual === prefix) continue;
    if (prefix === undefined) unprefixed ??= usual;
    else renamed.set(prefix, usual);
  }
  if (renamed.size === 0 && unprefixed === undefined) return source;
  const names = [...renamed.keys()].map((p) => p.replace(/[.-]/g, '\\$&')).join('|');
  const prefixed = names === '' ? null : new RegExp(`(</?|\\s)(${names}):(?=[\\w.-]+[\\s=/>])`, 'g');
  return source.replace(TAG, (tag) => {
    const usual = prefixed === null ? tag : tag.replace(prefixed, (_, before: string, prefix: string) => `${before}${renamed.get(prefix) ?? prefix}:`);
    return unprefixed === undefined ? usual : usual.replace(/^(<\/?)(?=[A-Za-z_][\w.-]*[\s/>])/, `$1${unprefixed}:`);
  });
}

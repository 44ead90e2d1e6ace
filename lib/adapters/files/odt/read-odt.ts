/** An OpenDocument text as lines. */
import { err, ok } from '@/lib/domain/result';
import { readingWarnings } from '../reading-warnings';
import type { FormatReader } from '../types';
import { readOdtBody } from './body';
import { readChanges } from './changes';
import { readListStyles } from './lists';
import { readOdtParts } from './package';
import { readOdtStyles } from './styles';
import { element, elements, type OdfElement, plainText } from './tree';

/** Reads the bytes of an .odt, .ott or .fodt; the error is the code of the refusal. */
export const readOdt: FormatReader = (bytes, view) => {
  const parts = readOdtParts(bytes);
  if (!parts.ok) return parts;
  const { text, roots } = parts.value;
  const changes = readChanges(text);
  const body = readOdtBody(text, readOdtStyles(roots), readListStyles(roots), changes, view);
  if (body.lines.length === 0) return err('no-text');
  const trackedChanges = { insertions: changes.insertions, deletions: changes.deletions, authors: changes.authors, view };
  const { lines, comments, notes, ...left } = body;
  const warnings = readingWarnings({ ...left, trackedChanges, notes, margins: roots.flatMap(margins) });
  return ok({ format: 'odt', lines, trackedChanges, comments, notes, warnings });
};

/** Headers and footers of all pages, first and left pages too. */
function margins(root: OdfElement): string[] {
  const pages = elements(element(root, 'office:master-styles'), 'style:master-page');
  return pages.flatMap((page) => elements(page)).filter((part) => /^style:(?:header|footer)/.test(part.name)).map(plainText);
}

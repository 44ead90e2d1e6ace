/** A draft that comes as Akoma Ntoso 3.0: from Soát itself, or from another drafting system. */
import { err, ok } from '@/lib/domain/result';
import { readHead } from '@/lib/domain/structure/head';
import type { DocumentHead, ReadingWarning } from '@/lib/domain/structure/types';
import { NO_CHANGES } from '../files/reading-warnings';
import type { FormatReader } from '../files/types';
import { AknWalk } from './akn-walk';
import { type Element, find, parseElements } from './akn-xml';

/**
 * Reads what the file says of its own structure: no rule of numbering is asked. Elements that
 * Vietnamese drafts do not have hand their words to what holds them, so that none is lost.
 */
export const readAkn: FormatReader = (bytes) => {
  const root = parseElements(bytes);
  if (!root.ok) return err(root.error === 'doctype' ? 'forbidden-xml' : 'broken-document');
  const document = root.value.content.find((part): part is Element => typeof part !== 'string');
  if (root.value.name !== 'akomaNtoso' || document === undefined) return err('broken-document');
  const walk = new AknWalk(document);
  const { lines, provisions } = walk.run();
  if (lines.length === 0) return err('no-text');
  const opening = provisions.find(({ kind }) => kind === 'preamble')?.lines ?? [];
  const head = completed(readHead(opening.map((at) => lines[at]?.text ?? '')), document);
  const warnings: ReadingWarning[] = walk.unknown.size === 0 ? [] : [{
    code: 'akn-unknown', line: null,
    message: `Tệp Akoma Ntoso có phần tử không có trong văn bản Việt Nam (${[...walk.unknown].join(', ')}); chữ của chúng được giữ ở đơn vị chứa chúng.`,
  }];
  return ok({
    format: 'akn', lines, document: { head, provisions, warnings: [] }, warnings, trackedChanges: NO_CHANGES, comments: [], notes: [],
  });
};

/** What the preface does not say may stand in the metadata. */
function completed(head: DocumentHead, document: Element): DocumentHead {
  const meta = find(document, 'FRBRWork');
  const value = (name: string): string => (meta && find(meta, name)?.attributes.get('value')) ?? '';
  return {
    ...head,
    number: head.number || value('FRBRnumber'),
    title: head.title || value('FRBRname'),
    draft: head.draft || document.name === 'bill',
  };
}

import type { StructuredDocument } from '../../structure/types';
import { findDocumentNumbers } from '../../text/document-number';
import { isSuperior } from './rank';

/** Numbers of the acts above the draft that it rests on or cites, as written, each once; those of its legal bases first. What it quotes is another act's word. */
export function citedSuperiors({ head, provisions }: StructuredDocument, draftType: string | null): string[] {
  const bases = head.formalities?.bases.flatMap((basis) => [basis.number ?? '', ...basis.amendedBy]) ?? [];
  const texts = provisions.filter((p) => p.quoted !== true && p.kind !== 'appendix' && p.kind !== 'signature' && p.text.includes('/')).map((p) => p.text);
  const cited = [head.title, ...texts].flatMap((text) => findDocumentNumbers(text).map((number) => number.text));
  return [...new Set([...bases, ...cited])].filter((number) => number !== head.number && isSuperior(number, draftType));
}

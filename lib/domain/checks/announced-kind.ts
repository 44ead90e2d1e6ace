import type { DocumentHead } from '../structure/types';
import { documentTypeName, documentTypeOf } from './document-types';

/** The kind of document that a file announces and the one that its dossier was opened for, both by name. */
export interface OtherKind {
  readonly announced: string;
  readonly expected: string;
}

/**
 * Tells that the head of a file announces another kind of document than its dossier is for: perhaps the wrong file
 * was chosen, or the wrong dossier. Null where both are one, or the head does not say enough.
 */
export function otherKind(head: DocumentHead, documentType: string): OtherKind | null {
  const announced = documentTypeOf(head);
  return announced === null || announced === documentType ? null : { announced: documentTypeName(announced), expected: documentTypeName(documentType) };
}

import type { LabelledProvision, Part } from '@/lib/domain/procedures/types';
import type { Provision, StructuredDocument } from '@/lib/domain/structure/types';

/** Labels provisions by id, all surely. */
export function labels(doc: StructuredDocument, of: Readonly<Record<string, readonly Part[]>>): LabelledProvision[] {
  return doc.provisions.flatMap((provision) => {
    const parts = of[provision.id];
    return parts ? [{ provision, parts: parts.map((part) => ({ part, confidence: 0.9, reasons: [] })) }] : [];
  });
}

/** The document under a title. */
export const titled = (title: string, doc: StructuredDocument): StructuredDocument => ({ ...doc, head: { ...doc.head, title } });

/** The document with fields of some provisions changed, by id. */
export const changed = (doc: StructuredDocument, changes: Readonly<Record<string, Partial<Provision>>>): StructuredDocument =>
  ({ ...doc, provisions: doc.provisions.map((p) => ({ ...p, ...changes[p.id] })) });

import type { AnchorPlace } from '@/lib/domain/anchors/types';
import type { Thread, Version } from '@/lib/domain/process/types';

/** Where the words of a comment stand in a version. */
export function placeThread({ anchor, versionId }: Thread, version: Version): AnchorPlace {
  const provision = version.document.provisions.find((one) => one.id === anchor.provision);
  const end = anchor.start + anchor.quote.length;
  const exact = provision?.text.slice(anchor.start, end) === anchor.quote;
  if (!exact) return { state: 'orphan', provision: null, start: 0, end: 0, score: 0, margin: 0 };
  return { state: versionId === version.id ? 'sure' : 'to-confirm', provision: anchor.provision, start: anchor.start, end, score: 1, margin: 1 };
}

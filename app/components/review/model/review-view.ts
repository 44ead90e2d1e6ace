/** What the review page works on: the answer of GET /api/versions/[versionId]/review. */
import type { AnchorPlace } from '@/lib/domain/anchors/types';
import type { Dossier, FileRevisions, Finding, Procedure, Thread, Version } from '@/lib/domain/process/types';
import type { Provision, ReadingWarning } from '@/lib/domain/structure/types';

/** A comment thread and where its quote stands in the version shown. */
export type PlacedThread = Thread & { readonly place: AnchorPlace };

export interface ReviewView {
  readonly version: Pick<Version, 'id' | 'number' | 'fileName' | 'sha256' | 'uploadedAt' | 'format'>;
  readonly dossier: Pick<Dossier, 'id' | 'title'>;
  readonly provisions: readonly Provision[];
  readonly warnings: readonly ReadingWarning[];
  readonly revisions: FileRevisions;
  readonly findings: readonly Finding[];
  readonly procedures: readonly Procedure[];
  readonly threads: readonly PlacedThread[];
  readonly may: { readonly comment: boolean; readonly decide: boolean };
}

/** Below this confidence a label is shown as unsure (dotted, and in the "unsure" filter). */
export const UNSURE_BELOW = 0.6;

/** True where the finder itself doubts the label. Rules do not doubt. */
export function isUnsure(finding: Pick<Finding, 'kind' | 'confidence'>): boolean {
  return finding.kind === 'part' && finding.confidence !== null && finding.confidence < UNSURE_BELOW;
}

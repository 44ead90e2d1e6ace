/** Between what people have worked on and what the machine has just read. */
import type { FreshVersion, WorkedVersion } from '@/lib/domain/process/carry-over';
import type { Version } from '@/lib/domain/process/types';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import type { Analysis } from '@/lib/ports/finder';
import type { Hasher } from '@/lib/ports/hasher';
import type { Transaction } from '@/lib/ports/store';
import { judgementsOf } from './_judged';
import { digestOf, rowsOf } from './_reading';

/** A version with all that people have said about what was found in it. */
export async function workedVersion(tx: Transaction, version: Version): Promise<WorkedVersion> {
  return {
    provisions: version.document.provisions,
    findings: await tx.findings.list(version.id),
    procedures: await tx.procedures.list(version.id),
    assessments: await tx.assessments.ofVersion(version.id),
    opinions: await tx.opinions.ofVersion(version.id),
    judgements: [...(await judgementsOf(tx, version)).values()],
  };
}

/** Before the first version. */
export const NOTHING_WORKED: WorkedVersion = { provisions: [], findings: [], procedures: [], assessments: [], opinions: [], judgements: [] };

/** A version as the machine reads it; `reading` is the number of this reading of it. */
export const freshVersion = ({ id: versionId, reading }: { id: string; reading: number }, document: StructuredDocument, analysis: Analysis, hasher: Hasher): FreshVersion =>
  ({ versionId, reading, provisions: document.provisions, digestOf: digestOf(document, hasher), ...rowsOf(versionId, document, analysis, hasher) });

import { carryOver } from '@/lib/domain/process/carry-over';
import { mayUpload, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Dossier, Version } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import type { ReadingWarning, RevisionView } from '@/lib/domain/structure/types';
import { mayUploadVersion } from '@/lib/policies/dossier';
import type { Analysis } from '@/lib/ports/finder';
import type { Transaction } from '@/lib/ports/store';
import { actOnDossier, found, must, refuse, transact } from './_act';
import { analyseAgainstSuperiors } from './_superiors';
import type { Deps } from './_deps';
import { importComments } from './_file-comments';
import { readDraft } from './_read-draft';
import { freshVersion, NOTHING_WORKED, workedVersion } from './_worked';

type UploadDeps = Pick<Deps, 'store' | 'clock' | 'hasher' | 'files' | 'finder' | 'superiors' | 'precedents'>;

export interface Upload {
  readonly dossierId: string;
  /** Number of the version the uploader worked from; 0 before the first. */
  readonly baseVersionNumber: number;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** How tracked changes are to be read; as if accepted unless told. */
  readonly revisions?: RevisionView;
  /** Hears what is being done with the file; reading tells how much of it is done, 0 to 1, where that is known. */
  readonly onStep?: (step: UploadStep, share?: number) => void;
}

export type UploadStep = 'reading' | 'finding' | 'saving';

export interface Uploaded {
  readonly versionId: string;
  readonly number: number;
  readonly warnings: readonly ReadingWarning[];
}

/**
 * Takes in a new version of the draft: kept byte for byte, read, searched for procedures, checked,
 * and given what people said about the unchanged words of the version before, also of how its lines are
 * to be read. Comments of the file become threads. Reading takes time and happens before the
 * transaction; the transaction then makes sure that nothing came in between.
 */
export async function uploadVersion(deps: UploadDeps, actor: Actor, input: Upload): Promise<Result<Uploaded, BlockedRefusal>> {
  const sha256 = deps.hasher.sha256(input.bytes);
  // Asked twice: here so that no file of a stranger is even read, below because that is what counts.
  const before = await transact(deps, async (tx) => {
    const dossier = found(await tx.dossiers.find(input.dossierId));
    const previous = await check(tx, actor, dossier, input, sha256);
    return { dossier, said: previous?.reading.corrections ?? [] };
  });
  if (!before.ok) return before;
  input.onStep?.('reading');
  const { fileName, bytes, revisions } = input;
  const read = await readDraft(deps, { fileName, bytes, revisions, corrections: before.value.said, onProgress: (share) => input.onStep?.('reading', share) });
  if (!read.ok) return read;
  const { reading, document, corrections } = read.value;
  input.onStep?.('finding');
  const analysis = await analyseAgainstSuperiors(deps, document, before.value.dossier);
  if (!analysis.ok) return analysis;

  input.onStep?.('saving');
  return actOnDossier(deps, actor, async () => input.dossierId, async ({ tx, dossier, now, record }) => {
    const previous = await check(tx, actor, dossier, input, sha256);
    const version = await tx.versions.add({
      dossierId: dossier.id, number: input.baseVersionNumber + 1, fileName, format: reading.format, sha256, bytes,
      document, revisions: reading.revisions, uploadedById: actor.id, uploadedAt: now,
    });
    if (corrections.length > 0) {
      const view = reading.revisions.view ?? 'accepted';
      await tx.versions.addReading({ versionId: version.id, number: 1, view, corrections, document, revisions: reading.revisions, madeById: actor.id, madeAt: now });
    }
    const dropped = await addFindings(deps, tx, version, analysis.value, previous, corrections.length > 0 ? 1 : 0);
    const comments = await importComments(tx, version, { actorId: actor.id, now });
    // The draft is another one now: whoever looks at the old one must look again before moving it on.
    await tx.dossiers.update(dossier.id, {});
    await record('upload-version', {
      version: version.number, versionId: version.id, fileName, sha256,
      ...(corrections.length > 0 && { corrections: corrections.length }), ...(comments > 0 && { comments }), ...(dropped.length > 0 && { dropped: dropped.join('; ') }),
      ...(analysis.value.altered.length > 0 && { rules: analysis.value.altered }),
    });
    return { versionId: version.id, number: version.number, warnings: document.warnings };
  });
}

/** Whether this upload may come in now; answers the version before it. */
async function check(tx: Transaction, actor: Actor, dossier: Dossier, input: Upload, sha256: string): Promise<Version | null> {
  must(mayUploadVersion(actor, dossier));
  must(mayUpload(dossier.stage));
  const latest = await tx.versions.latest(dossier.id);
  if (latest?.sha256 === sha256) {
    refuse({ code: 'conflict-same-file', sentence: `Tệp này giống hệt bản ${latest.number} đang có. Nếu đã sửa dự thảo, hãy lưu lại trong Word rồi chọn đúng tệp mới.`, params: { number: latest.number } });
  }
  if ((latest?.number ?? 0) !== input.baseVersionNumber) {
    refuse({ code: 'stale', sentence: `Đã có bản ${latest?.number ?? 0} mới hơn bản bạn đang sửa. Tải lại trang, xem bản mới nhất rồi tải lên lại.`, params: { latest: latest?.number ?? 0 } });
  }
  return latest;
}

/** Answers the names of procedures that people had added and that have gone from the draft. */
async function addFindings(deps: Pick<Deps, 'hasher'>, tx: Transaction, version: Version, analysis: Analysis, previous: Version | null, reading: number): Promise<string[]> {
  const worked = previous === null ? NOTHING_WORKED : await workedVersion(tx, previous);
  const carried = carryOver(worked, freshVersion({ id: version.id, reading }, version.document, analysis, deps.hasher));
  await tx.findings.addAll(carried.findings);
  await tx.judgements.addAll(carried.judgements);
  const added = await tx.procedures.addAll(carried.procedures.map(({ procedure }) => procedure));
  const idAt = new Map(added.map(({ id, position }) => [position, id]));
  const said = carried.procedures.map((one, at) => {
    const procedureId = idAt.get(at);
    if (procedureId === undefined) throw new Error(`procedure ${at} of version ${version.id} was not kept`);
    return { ...one, procedureId };
  });
  await tx.assessments.addAll(said.flatMap(({ procedureId, assessment }) => (assessment ? [{ procedureId, ...assessment }] : [])));
  await tx.opinions.addAll(said.flatMap(({ procedureId, opinion }) => (opinion ? [{ procedureId, ...opinion }] : [])));
  return carried.dropped.map(({ name }) => name);
}

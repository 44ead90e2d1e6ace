import { carryOver } from '@/lib/domain/process/carry-over';
import { mayUpload, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Dossier, Version } from '@/lib/domain/process/types';
import { err, ok, type Refusal, type Result } from '@/lib/domain/result';
import type { ReadingWarning, RevisionView, StructuredDocument } from '@/lib/domain/structure/types';
import { mayUploadVersion } from '@/lib/policies/dossier';
import type { Analysis } from '@/lib/ports/finder';
import type { DraftReading } from '@/lib/ports/files';
import type { Transaction } from '@/lib/ports/store';
import { actOnDossier, found, must, refuse, transact } from './_act';
import type { Deps } from './_deps';
import { digestOf, rowsOf } from './_reading';

type UploadDeps = Pick<Deps, 'store' | 'clock' | 'hasher' | 'files' | 'finder'>;

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
 * and given what people said about the unchanged words of the version before. Reading takes time and
 * happens before the transaction; the transaction then makes sure that nothing came in between.
 */
export async function uploadVersion(deps: UploadDeps, actor: Actor, input: Upload): Promise<Result<Uploaded, BlockedRefusal>> {
  const sha256 = deps.hasher.sha256(input.bytes);
  // Asked twice: here so that no file of a stranger is even read, below because that is what counts.
  const before = await transact(deps, async (tx) => {
    const dossier = found(await tx.dossiers.find(input.dossierId));
    await check(tx, actor, dossier, input, sha256);
    return dossier;
  });
  if (!before.ok) return before;
  input.onStep?.('reading');
  const read = await readDraft(deps, input);
  if (!read.ok) return read;
  const { reading, document } = read.value;
  const { regime, documentType, ground } = before.value;
  input.onStep?.('finding');
  const analysis = await deps.finder.analyse(document, { regime, documentType, ground, on: deps.clock.today() });
  if (!analysis.ok) return analysis;

  input.onStep?.('saving');
  return actOnDossier(deps, actor, async () => input.dossierId, async ({ tx, dossier, now, record }) => {
    const previous = await check(tx, actor, dossier, input, sha256);
    const version = await tx.versions.add({
      dossierId: dossier.id, number: input.baseVersionNumber + 1, fileName: input.fileName, format: reading.format, sha256, bytes: input.bytes,
      document, revisions: reading.revisions, uploadedById: actor.id, uploadedAt: now,
    });
    const dropped = await addFindings(deps, tx, version, analysis.value, previous);
    // The draft is another one now: whoever looks at the old one must look again before moving it on.
    await tx.dossiers.update(dossier.id, {});
    await record('upload-version', { version: version.number, versionId: version.id, fileName: version.fileName, sha256, ...(dropped.length > 0 && { dropped: dropped.join('; ') }) });
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

async function readDraft(deps: Pick<Deps, 'files'>, { fileName, bytes, revisions, onStep }: Upload): Promise<Result<{ reading: DraftReading; document: StructuredDocument }, Refusal>> {
  const reading = await deps.files.read(fileName, bytes, { revisions, onProgress: (share) => onStep?.('reading', share) });
  if (!reading.ok) return reading;
  const read = reading.value.document;
  if (!read.provisions.some((provision) => provision.kind === 'article')) {
    return err({
      code: 'unreadable-no-articles', params: { file: fileName },
      sentence: `Tệp “${fileName}” không có điều nào (“Điều 1. …”) nên không phải dự thảo văn bản quy phạm pháp luật. Hãy kiểm tra đã chọn đúng tệp dự thảo, không phải tờ trình hay báo cáo.`,
    });
  }
  return ok({ reading: reading.value, document: { ...read, warnings: [...reading.value.warnings, ...read.warnings] } });
}

/** Answers the names of procedures that people had added and that have gone from the draft. */
async function addFindings(deps: Pick<Deps, 'hasher'>, tx: Transaction, version: Version, analysis: Analysis, previous: Version | null): Promise<string[]> {
  const { document } = version;
  const fresh = { versionId: version.id, provisions: document.provisions, digestOf: digestOf(document, deps.hasher), ...rowsOf(version.id, document, analysis, deps.hasher) };
  const worked = previous === null ? NOTHING : {
    provisions: previous.document.provisions,
    findings: await tx.findings.list(previous.id),
    procedures: await tx.procedures.list(previous.id),
    assessments: await tx.assessments.ofVersion(previous.id),
    opinions: await tx.opinions.ofVersion(previous.id),
  };
  const carried = carryOver(worked, fresh);
  await tx.findings.addAll(carried.findings);
  const added = await tx.procedures.addAll(carried.procedures.map(({ procedure }) => procedure));
  for (const [at, { assessment, opinion }] of carried.procedures.entries()) {
    const procedureId = added.find((procedure) => procedure.position === at)?.id;
    if (procedureId === undefined) throw new Error(`procedure ${at} of version ${version.id} was not kept`);
    if (assessment !== null) await tx.assessments.save({ procedureId, ...assessment });
    if (opinion !== null) await tx.opinions.save({ procedureId, ...opinion });
  }
  return carried.dropped.map(({ name }) => name);
}

const NOTHING = { provisions: [], findings: [], procedures: [], assessments: [], opinions: [] };

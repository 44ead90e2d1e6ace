import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import { err, ok, type Result } from '@/lib/domain/result';
import { readDossier } from './_act';
import type { Deps } from './_deps';

export interface OriginalFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** The file as it was uploaded, byte for byte. Bytes that no longer fit their hash are not handed out as the original. */
export async function downloadOriginal(
  deps: Pick<Deps, 'store' | 'hasher'>, actor: Actor, input: { versionId: string },
): Promise<Result<OriginalFile, BlockedRefusal>> {
  const version = await deps.store.versions.find(input.versionId);
  const read = await readDossier(deps, actor, version?.dossierId, async () => deps.store.versions.bytes(version?.sha256 ?? ''));
  if (!read.ok) return read;
  if (version === null || read.value === null || deps.hasher.sha256(read.value) !== version.sha256) {
    return err({ code: 'conflict-hash', sentence: 'Tệp gốc đang lưu không còn khớp mã băm của bản này. Hãy báo quản trị hệ thống.' });
  }
  return ok({ fileName: version.fileName, bytes: read.value, sha256: version.sha256 });
}

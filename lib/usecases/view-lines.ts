import { wordsOfLine } from '@/lib/domain/process/corrections';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { mayCorrectReading } from '@/lib/policies/dossier';
import { found, must, transact } from './_act';
import type { Deps } from './_deps';
import { dossierOfVersion } from './_locate';

/** A line of the file as people see it. */
export interface ShownLine {
  readonly line: number;
  /** Its automatic number and its words. */
  readonly text: string;
}

/**
 * The lines of a version as the reader sees them, for whoever may say how they are to be read. They are read
 * from the file when somebody asks, which is seldom, rather than kept beside every version.
 */
export async function viewLines(deps: Pick<Deps, 'store' | 'files'>, actor: Actor, { versionId }: { versionId: string }): Promise<Result<{ lines: readonly ShownLine[] }, BlockedRefusal>> {
  const stored = await transact(deps, async (tx) => {
    must(mayCorrectReading(actor, found(await tx.dossiers.find(found(await dossierOfVersion(versionId)(tx))))));
    const version = found(await tx.versions.find(versionId));
    return { version, bytes: found(await tx.versions.bytes(version.sha256)) };
  });
  if (!stored.ok) return stored;
  const { version: { fileName, revisions }, bytes } = stored.value;
  const read = await deps.files.read(fileName, bytes, { revisions: revisions.view });
  return read.ok ? { ok: true, value: { lines: read.value.lines.map((line) => ({ line: line.index, text: wordsOfLine(line) })) } } : read;
}

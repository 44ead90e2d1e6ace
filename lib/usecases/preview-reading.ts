import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { found, transact } from './_act';
import { outcomeOf, readAgain, rereadable, type Outcome, type ReadingWish, type RereadDeps } from './_reread';

/** What reading a version again would make of it, and what would fall: shown before anybody does it. Keeps nothing. */
export async function previewReading(deps: RereadDeps, actor: Actor, wish: ReadingWish): Promise<Result<Outcome, BlockedRefusal>> {
  const read = await readAgain(deps, actor, wish);
  if (!read.ok) return read;
  return transact(deps, async (tx) => {
    const { dossierId } = found(await tx.versions.find(wish.versionId));
    const version = await rereadable(tx, actor, found(await tx.dossiers.find(dossierId)), wish);
    return (await outcomeOf(deps, tx, version, read.value)).outcome;
  });
}

import { compareVersions } from '@/lib/domain/compare/compare';
import type { Change } from '@/lib/domain/compare/types';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Version } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { found, must, transact } from './_act';
import type { Deps } from './_deps';
import { NOT_FOUND } from './_refusals';
import { maySee } from '@/lib/policies/roles';

export interface VersionsCompared {
  readonly changes: readonly Change[];
  readonly from: Version;
  readonly to: Version;
}

/** What became of each provision between two versions of a draft, by their numbers. */
export function compareTwoVersions(
  deps: Pick<Deps, 'store'>, actor: Actor, input: { dossierId: string; from: number; to: number },
): Promise<Result<VersionsCompared, BlockedRefusal>> {
  return transact(deps, async (tx) => {
    const dossier = found(await tx.dossiers.find(input.dossierId));
    must(maySee(actor, dossier));
    const versions = await tx.versions.list(dossier.id);
    const numbered = async (number: number): Promise<Version> => {
      const version = found(versions.find((one) => one.number === number), { ...NOT_FOUND, sentence: `Hồ sơ này không có bản ${number}.` });
      return found(await tx.versions.find(version.id));
    };
    const [from, to] = [await numbered(input.from), await numbered(input.to)];
    return { changes: compareVersions(from.document, to.document), from, to };
  });
}

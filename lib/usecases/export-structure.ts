import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import { ok, type Result } from '@/lib/domain/result';
import type { ExchangeFile, ExchangeFormat } from '@/lib/ports/exchange';
import { readDossier } from './_act';
import type { Deps } from './_deps';

export interface ExportedStructure extends ExchangeFile {
  /** The name of the uploaded file with the ending of the new format. */
  readonly fileName: string;
}

/** The structure of a version for other programs: Akoma Ntoso 3.0, JSON, or a table of its provisions. */
export async function exportStructure(
  deps: Pick<Deps, 'store' | 'clock' | 'exchange'>, actor: Actor, input: { versionId: string; format: ExchangeFormat },
): Promise<Result<ExportedStructure, BlockedRefusal>> {
  const version = await deps.store.versions.find(input.versionId);
  const read = await readDossier(deps, actor, version?.dossierId, async () => version);
  if (!read.ok || read.value === null) return read as Result<never, BlockedRefusal>;
  const { fileName, format, document } = read.value;
  const file = deps.exchange.write(input.format, { fileName, format, document, warnings: document.warnings, on: deps.clock.today() });
  return ok({ ...file, fileName: `${fileName.replace(/\.[^.]*$/, '')}.${file.extension}` });
}

import type { Actor } from '@/lib/domain/process/types';
import { err, ok, type Refusal, type Result } from '@/lib/domain/result';
import { mayRepairIndexes } from '@/lib/policies/dossier';
import type { IndexCheck } from '@/lib/ports/index-checks';
import { mendIndexes, type MendDeps } from './mend-indexes';

const UNDER_WAY: Refusal = { code: 'stale', sentence: 'Chỉ mục đang được sửa. Tải lại trang sau ít phút để xem kết quả.' };

/** An administrator has the search indexes checked and mended now (sửa chỉ mục). The record tells what was found. */
export async function repairIndexes(deps: MendDeps, actor: Actor): Promise<Result<{ checks: readonly IndexCheck[] }, Refusal>> {
  const allowed = mayRepairIndexes(actor);
  if (allowed !== true) return err(allowed);
  const checks = await mendIndexes(deps, (tx, found, at) => tx.record.append({ at, dossierId: null, actor: { id: actor.id, name: actor.name }, act: 'repair-indexes', payload: toldOf(found) }));
  return checks === null ? err(UNDER_WAY) : ok({ checks });
}

/** What the record tells of the checks: entries that were out of step, and that still are, over all engines. */
function toldOf(checks: readonly IndexCheck[]) {
  const sum = (count: (check: IndexCheck) => number) => checks.reduce((all, check) => all + count(check), 0);
  return { found: sum(({ found }) => found), left: sum(({ outOfStep }) => outOfStep), engines: checks.map(({ engine }) => engine) };
}

import type { Actor } from '@/lib/domain/process/types';
import { err, ok, type Refusal, type Result } from '@/lib/domain/result';
import { mayAdminister } from '@/lib/policies/dossier';
import type { IndexCheck } from '@/lib/ports/index-checks';
import type { Deps } from './_deps';

/** What the last check of each search index found (chỉ mục tra cứu); empty before the first one. */
export async function viewIndexes({ store }: Pick<Deps, 'store'>, actor: Actor): Promise<Result<{ checks: readonly IndexCheck[] }, Refusal>> {
  const allowed = mayAdminister(actor);
  return allowed === true ? ok({ checks: await store.indexChecks.latest() }) : err(allowed);
}

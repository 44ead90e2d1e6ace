import type { Actor } from '@/lib/domain/process/types';
import { ok, type Result } from '@/lib/domain/result';
import type { PrecedentFilter, PrecedentSearch } from '@/lib/ports/precedents';
import type { Deps } from './_deps';

/** Most results on one page. */
const MOST = 50;

/** Articles of law in force that fit a query (tiền lệ); open to everybody who is signed in. */
export async function searchPrecedents(
  deps: Pick<Deps, 'precedents' | 'clock'>, _actor: Actor, input: { query: string; filter?: PrecedentFilter; limit: number; offset: number },
): Promise<Result<PrecedentSearch, never>> {
  const limit = Math.min(Math.max(1, input.limit), MOST);
  return ok(await deps.precedents.search({ text: input.query.trim(), filter: input.filter, on: deps.clock.today() }, { limit, offset: Math.max(0, input.offset) }));
}

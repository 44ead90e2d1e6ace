import type { Actor } from '@/lib/domain/process/types';
import { ok, type Result } from '@/lib/domain/result';
import type { Deps } from './_deps';
import { inNationalList } from './_national';

/** How many procedures of the national list are on the matter of a name (thủ tục tương tự); the list is open to everybody who is signed in. */
export async function countInNationalList(deps: Pick<Deps, 'precedents' | 'clock'>, _actor: Actor, { name }: { name: string }): Promise<Result<number, never>> {
  return ok((await inNationalList(deps, name)).same.length);
}

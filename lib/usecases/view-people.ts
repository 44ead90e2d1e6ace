import type { Actor } from '@/lib/domain/process/types';
import { err, ok, type Refusal, type Result } from '@/lib/domain/result';
import { mayAdminister } from '@/lib/policies/dossier';
import type { People, Person } from '@/lib/ports/store';
import type { Deps } from './_deps';

export interface PeopleView {
  readonly agencies: Awaited<ReturnType<People['agencies']>>;
  readonly people: readonly Person[];
}

/** Who takes part: the agencies and the accounts of their people (quản trị). The command line, which has no session, passes no actor. */
export async function viewPeople({ store }: Pick<Deps, 'store'>, actor: Actor | null): Promise<Result<PeopleView, Refusal>> {
  const allowed = actor === null || mayAdminister(actor);
  if (allowed !== true) return err(allowed);
  return ok({ agencies: await store.people.agencies(), people: await store.people.everybody() });
}

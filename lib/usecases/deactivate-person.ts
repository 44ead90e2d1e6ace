import type { Refusal, Result } from '@/lib/domain/result';
import type { Person } from '@/lib/ports/store';
import { refuse, transact } from './_act';
import { personOf, recordChange, type AccountDeps, type Operator } from './_people';

/** Lets a person no longer sign in (ngừng tài khoản), from the next request on. What they did stays under their name. */
export function deactivatePerson(deps: AccountDeps, operator: Operator, input: { email: string }): Promise<Result<Pick<Person, 'name' | 'email'>, Refusal>> {
  return transact(deps, async (tx) => {
    const person = await personOf(tx, input.email);
    if (!person.active) refuse({ code: 'conflict-inactive', sentence: `Tài khoản của ${person.name} đã ngừng từ trước.` });
    await tx.people.setActive(person.id, false);
    await recordChange(tx, operator, deps.clock.now(), person, { change: 'deactivate' });
    return { name: person.name, email: person.email };
  });
}

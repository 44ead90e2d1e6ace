import { err, type Refusal, type Result } from '@/lib/domain/result';
import type { Person } from '@/lib/ports/store';
import { transact } from './_act';
import type { Deps } from './_deps';
import { faultOfPassword, personOf, recordChange, type AccountDeps, type Operator } from './_people';

/** Gives a person another password (đặt lại mật khẩu). The record tells that, never the password. */
export async function setPassword(
  deps: AccountDeps & Pick<Deps, 'passwords'>, operator: Operator, input: { email: string; password: string },
): Promise<Result<Pick<Person, 'name' | 'email' | 'active'>, Refusal>> {
  const fault = faultOfPassword(input.password);
  if (fault) return err(fault);
  const passwordHash = await deps.passwords.hash(input.password);
  return transact(deps, async (tx) => {
    const person = await personOf(tx, input.email);
    await tx.people.setPassword(person.id, passwordHash);
    await recordChange(tx, operator, deps.clock.now(), person, { change: 'password' });
    return { name: person.name, email: person.email, active: person.active };
  });
}

import type { Role } from '@/lib/domain/process/types';
import { err, type Refusal, type Result } from '@/lib/domain/result';
import type { Person, Transaction } from '@/lib/ports/store';
import { refuse, transact } from './_act';
import type { Deps } from './_deps';
import { faultOfPassword, recordChange, type AccountDeps, type Operator } from './_people';
import { badInput, saysSomething } from './_refusals';

export interface Invitation {
  readonly email: string;
  readonly name: string;
  readonly position: string;
  /** Name of the agency; one that is not known yet is added. */
  readonly agency: string;
  /** Of a new agency; its name unless given. */
  readonly agencyShort: string | null;
  readonly role: Role;
  /** For a new account; somebody who has one keeps the password it has, so null will do. */
  readonly password: string | null;
}

export interface Invited {
  readonly person: Pick<Person, 'name' | 'email'>;
  /** invite: a new account; membership: one more role; readmit: may sign in again. */
  readonly change: 'invite' | 'membership' | 'readmit';
  readonly agency: { readonly name: string; readonly added: boolean };
}

/** Gives a person a role in an agency (thêm người), with an account and the agency where they are new. */
export async function invitePerson(deps: AccountDeps & Pick<Deps, 'passwords'>, operator: Operator, input: Invitation): Promise<Result<Invited, Refusal>> {
  const given = { ...input, email: input.email.trim().toLowerCase(), name: oneLine(input.name), agency: oneLine(input.agency) };
  const fault = faultOf(given);
  if (fault) return err(fault);
  // Hashing is slow on purpose; it must not hold the transaction.
  const passwordHash = given.password === null ? null : await deps.passwords.hash(given.password);
  return transact(deps, async (tx) => {
    const now = deps.clock.now();
    const agency = await agencyOf(tx, given);
    const known = await tx.people.byEmail(given.email);
    const change = known === null ? 'invite' : known.active ? 'membership' : 'readmit';
    const hasRole = known?.memberships.some((one) => one.agencyId === agency.id && one.role === given.role) ?? false;
    if (change === 'membership' && hasRole) refuse({ code: 'conflict-same-membership', sentence: `${known?.name} đã có vai trò này tại ${agency.name}.` });
    const id = known?.id ?? await tx.people.add({
      email: given.email, name: given.name, position: oneLine(given.position), createdAt: now,
      passwordHash: passwordHash ?? refuse(badInput('Người này chưa có tài khoản: cần đặt mật khẩu.')),
    });
    if (change === 'readmit') await tx.people.setActive(id, true);
    if (!hasRole) await tx.people.addMembership(id, { agencyId: agency.id, role: given.role });
    const person = { name: known?.name ?? given.name, email: known?.email ?? given.email };
    await recordChange(tx, operator, now, person, { change, role: given.role, agency: agency.name });
    return { person, change, agency: { name: agency.name, added: agency.added } };
  });
}

/** A terminal may send letters composed in another way, and a copied name may bring line breaks. */
const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

function faultOf({ email, name, agency, password }: Invitation): Refusal | null {
  if (!/^[^\s@]+@[^\s@]+$/u.test(email)) return badInput(`“${email}” không phải địa chỉ thư điện tử.`);
  if (!saysSomething(name)) return badInput('Hãy ghi họ và tên.');
  if (!saysSomething(agency)) return badInput('Hãy ghi tên cơ quan.');
  return password === null ? null : faultOfPassword(password);
}

async function agencyOf(tx: Transaction, { agency: name, agencyShort }: Invitation): Promise<{ id: string; name: string; added: boolean }> {
  const same = (other: string): boolean => oneLine(other).toLowerCase() === name.toLowerCase();
  const known = (await tx.people.agencies()).find((one) => same(one.name));
  if (known) return { id: known.id, name: known.name, added: false };
  return { id: await tx.people.addAgency({ name, shortName: oneLine(agencyShort ?? '') || name }), name, added: true };
}

import type { Actor, Role } from '@/lib/domain/process/types';
import type { Refusal } from '@/lib/domain/result';
import type { Person, Transaction } from '@/lib/ports/store';
import { found } from './_act';
import type { Deps } from './_deps';
import { badInput } from './_refusals';

/** What acts on accounts need. */
export type AccountDeps = Pick<Deps, 'store' | 'clock'>;

/**
 * Whoever is at the command line of the server: not a person with an account, but one who
 * holds the address of the database. No page performs these acts.
 */
export type Operator = Pick<Actor, 'id' | 'name'>;

const SHORTEST = 12;
/** The check at sign-in does not look at longer ones. */
const LONGEST = 1_000;

/** What is wrong with a password, or null. Signs are counted as people see them: "ắ" is one. */
export function faultOfPassword(password: string): Refusal | null {
  const length = [...password.normalize('NFC')].length;
  return length >= SHORTEST && length <= LONGEST ? null : badInput(`Mật khẩu phải có từ ${SHORTEST} đến ${LONGEST} ký tự.`);
}

/** The person with this address, or a refusal. */
export async function personOf(tx: Transaction, email: string): Promise<Person> {
  return found(await tx.people.byEmail(email), { code: 'not-found', sentence: `Không có ai dùng địa chỉ ${email.trim()}. Xem danh sách: soat people list` });
}

/** What was done to an account, as the record keeps it. */
export interface AccountChange {
  readonly change: 'invite' | 'membership' | 'readmit' | 'password' | 'deactivate';
  readonly role?: Role;
  /** The agency's name. */
  readonly agency?: string;
}

/** Adds the one row that tells of the act; it belongs to no dossier. */
export async function recordChange(tx: Transaction, operator: Operator, at: string, person: Pick<Person, 'name' | 'email'>, change: AccountChange): Promise<void> {
  await tx.record.append({ at, dossierId: null, actor: { id: operator.id, name: operator.name }, act: 'administer', payload: { person: person.name, email: person.email, ...change } });
}

import type { Accounts } from '@/lib/ports/accounts';
import type { Connection } from './client';

/** Accounts of people in PostgreSQL. */
export function accountsIn(db: Connection): Accounts {
  return {
    activeByEmail: (email) =>
      db.user.findFirst({
        where: { email: { equals: email.trim(), mode: 'insensitive' }, active: true },
        select: { id: true, passwordHash: true },
      }),
  };
}

import type { Account, Accounts } from '@/lib/ports/accounts';
import type { Connection } from './client';

/** Accounts of people in PostgreSQL. */
export function accountsIn(db: Connection): Accounts {
  return {
    async activeByEmail(email) {
      // Not Prisma's "insensitive": that is ILIKE, to which "%@tinh.gov.vn" is everybody.
      const [account] = await db.$queryRaw<Account[]>`
        SELECT "id", "passwordHash" FROM "User" WHERE lower("email") = lower(${email.trim()}) AND "active"`;
      return account ?? null;
    },
  };
}

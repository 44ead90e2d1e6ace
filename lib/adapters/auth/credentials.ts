import Credentials from 'next-auth/providers/credentials';
import type { Accounts } from '@/lib/ports/accounts';
import { verifyPassword } from './password';
import type { Throttle } from './throttle';

/** Code of the error of a sign-in that came after too many wrong ones. */
export const THROTTLED = 'Throttled';

/** Headers as next-auth hands them on. */
type Headers = Readonly<Record<string, unknown>> | undefined;

/** The nearest proxy writes last; what stands before it is what the visitor claims. */
function addressOf(headers: Headers): string {
  const forwarded = headers?.['x-forwarded-for'];
  return typeof forwarded === 'string' ? (forwarded.split(',').at(-1)?.trim() ?? '') : '';
}

/**
 * Whether email and password belong to an active account.
 * @returns the account's id, or null; throws an Error "Throttled" after too many tries
 */
export async function checkCredentials(
  { accounts, throttle }: { accounts: Accounts; throttle: Throttle },
  { email, password, headers }: { email: string; password: string; headers?: Headers },
): Promise<string | null> {
  const address = addressOf(headers);
  if (!throttle.take(email, address)) throw new Error(THROTTLED);
  const account = await accounts.activeByEmail(email);
  const right = await verifyPassword(account?.passwordHash ?? null, password);
  if (!account || !right) return null;
  throttle.forgive(email, address);
  return account.id;
}

/** Sign-in by email and password. */
export function credentialsProvider(parts: { accounts: Accounts; throttle: Throttle }) {
  return Credentials({
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    async authorize(given, request) {
      if (!given?.email || !given.password) return null;
      const id = await checkCredentials(parts, { email: given.email, password: given.password, headers: request.headers });
      return id === null ? null : { id };
    },
  });
}

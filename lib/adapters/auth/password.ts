import { randomUUID } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's least for argon2id: 19 MiB, two passes. Memory in KiB. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Longer than anybody types; hashing a megabyte would only cost the server time. */
const LONGEST = 1_000;

/** Keyboards differ in how they compose "ắ"; the same password must be the same bytes. */
const typed = (password: string) => password.normalize('NFC');

/** The argon2id hash of a password, with its salt and cost, as it is kept in the database. */
export function hashPassword(password: string): Promise<string> {
  return hash(typed(password), COST);
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash. Without a hash it takes as long and says
 * no, so that the time does not tell which addresses have an account.
 */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  if (password.length > LONGEST) return false;
  decoy ??= hashPassword(randomUUID());
  const matches = await verify(kept ?? (await decoy), typed(password));
  return kept !== null && matches;
}

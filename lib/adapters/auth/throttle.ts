/** Slows down whoever guesses passwords. Kept in memory: a restart forgives, which costs a guesser more than it gives. */
export interface Throttle {
  /** Counts one try; false if there were too many, and the try must not be made. */
  take(email: string, address: string): boolean;
  /** Forgets the tries of somebody who has signed in. */
  forgive(email: string, address: string): void;
}

export const THROTTLE = {
  windowMs: 15 * 60 * 1000,
  /** Wrong tries for one account from one address. */
  perAddress: 5,
  /** Wrong tries for one account from anywhere: addresses can be forged or rented. */
  perAccount: 30,
  /** Keys held at once before the outdated ones are swept. */
  sweepAt: 10_000,
} as const;

/** A throttle whose time is `now`, in milliseconds. A try counts before its outcome is known, so that many at once do not slip through. */
export function createThrottle(now: () => number): Throttle {
  const tries = new Map<string, number[]>();
  const recent = (key: string) => (tries.get(key) ?? []).filter((at) => now() - at < THROTTLE.windowMs);
  const keysOf = (email: string, address: string) => {
    const account = email.trim().toLowerCase();
    return { account: JSON.stringify([account]), place: JSON.stringify([account, address]) };
  };

  return {
    take(email, address) {
      const { account, place } = keysOf(email, address);
      const ofAccount = recent(account);
      const ofPlace = recent(place);
      if (ofPlace.length >= THROTTLE.perAddress || ofAccount.length >= THROTTLE.perAccount) return false;
      if (tries.size > THROTTLE.sweepAt) for (const key of tries.keys()) if (recent(key).length === 0) tries.delete(key);
      tries.set(account, [...ofAccount, now()]);
      tries.set(place, [...ofPlace, now()]);
      return true;
    },

    forgive(email, address) {
      const { account, place } = keysOf(email, address);
      tries.delete(account);
      tries.delete(place);
    },
  };
}

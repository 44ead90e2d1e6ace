/** Whether an act of the library is in force on a day (hiệu lực), as far as the library knows. */

/** còn hiệu lực · chưa có hiệu lực · hết hiệu lực · chưa rõ, in the order in which people choose: what may be cited first. */
export const LIBRARY_STATES = ['in-force', 'not-yet', 'expired', 'unknown'] as const;
export type LibraryState = (typeof LIBRARY_STATES)[number];

/** ISO dates; null where the library does not know. */
export interface Validity {
  readonly effectiveOn: string | null;
  /** The day on which a source vouches that the act is in force: the codification holds only acts that are (Ordinance 03/2012/UBTVQH13 Art. 2). */
  readonly vouchedOn: string | null;
  readonly expiredOn: string | null;
}

/** The state on a day. An act that nobody vouches for is "unknown", however old: what repealed it may not be in the library. */
export function stateOn({ effectiveOn, vouchedOn, expiredOn }: Validity, on: string): LibraryState {
  if (expiredOn !== null && expiredOn <= on) return 'expired';
  if (effectiveOn !== null && effectiveOn > on) return 'not-yet';
  return vouchedOn !== null || expiredOn !== null ? 'in-force' : 'unknown';
}

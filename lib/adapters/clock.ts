import type { Clock } from '@/lib/ports/clock';

/** Viet Nam has kept UTC+7 without summer time since 1975. */
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => new Date(Date.now() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10),
};

import type { Clock } from '../../lib/ports/clock';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A clock that the story moves by hand, so that its acts lie in the past weeks in the right order. */
export class StoryClock implements Clock {
  #at: number;

  /** Starts at nine in the morning in Viet Nam, so many days before `present` (ISO time). */
  constructor(present: string, daysBefore: number) {
    const morning = `${present.slice(0, 10)}T02:00:00.000Z`;
    this.#at = Date.parse(morning) - daysBefore * DAY;
  }

  /** Each look moves it a few minutes on: no two acts of the story happen at once. */
  now(): string {
    this.#at += 7 * MINUTE;
    return new Date(this.#at).toISOString();
  }

  today(): string {
    return new Date(this.#at + 7 * 60 * MINUTE).toISOString().slice(0, 10);
  }

  /** Sleeps for some days and wakes at nine in the morning. */
  sleep(days: number): void {
    this.#at = Date.parse(`${new Date(this.#at + days * DAY).toISOString().slice(0, 10)}T02:00:00.000Z`);
  }
}

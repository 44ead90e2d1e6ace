/** How long a server that did not answer is left alone. Milliseconds. */
const REST = 30_000;

/**
 * Remembers that a server did not answer, so that not everybody waits for it. After the rest one
 * caller may try again, and the others when that has gone well.
 * @param now milliseconds
 */
export class Outage {
  #until: number | null = null;

  constructor(private readonly now: () => number = Date.now, private readonly rest: number = REST) {}

  /** Whether the server is worth asking. Who is told yes tells how it went. */
  mayAsk(): boolean {
    if (this.#until === null) return true;
    if (this.now() < this.#until) return false;
    this.#until = this.now() + this.rest;
    return true;
  }

  answered(): void {
    this.#until = null;
  }

  failed(): void {
    this.#until = this.now() + this.rest;
  }
}

/** Times of searches, and how they are printed. Milliseconds. */
export interface Times {
  readonly searches: number;
  readonly p50: number;
  readonly p95: number;
  readonly errors: number;
}

export function timesOf(times: readonly number[], errors = 0): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { searches: times.length, p50: at(0.5), p95: at(0.95), errors };
}

type Search = (text: string) => Promise<void>;

/** One after the other; a first round warms and is not counted. */
export async function timed(search: Search, queries: readonly string[]): Promise<Times> {
  for (const query of queries) await search(query);
  const times: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    await search(query);
    times.push(performance.now() - start);
  }
  return timesOf(times);
}

/** So many at once, each going through all queries from another place. */
export async function together(search: Search, queries: readonly string[], clients: number): Promise<Times> {
  const times: number[] = [];
  let errors = 0;
  await Promise.all(Array.from({ length: clients }, async (_, client) => {
    const from = Math.floor((client * queries.length) / clients);
    for (const query of [...queries.slice(from), ...queries.slice(0, from)].slice(0, Math.ceil(queries.length / 4))) {
      const start = performance.now();
      await search(query).catch(() => errors++);
      times.push(performance.now() - start);
    }
  }));
  return timesOf(times, errors);
}

export const row = (what: string, kind: string, { searches, p50, p95, errors }: Times): void =>
  console.log(`${what.padEnd(32)}${kind.padEnd(24)}${String(searches).padStart(7)} searches   p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${p95.toFixed(1).padStart(7)} ms   errors ${errors}`);

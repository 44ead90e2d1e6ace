/** The server looks after the search indexes by itself: an import that was killed, a Meilisearch that was away. */
import type { IndexCheck } from '../ports/index-checks';
import { mendIndexes, type MendDeps } from '../usecases/mend-indexes';

const HOUR = 3_600_000;
/** The first check waits until the server has started and its first visitors are served. */
const FIRST = 60_000;

/** What the log is told of a check; null where everything was in step. */
export function tellingLine(checks: readonly IndexCheck[]): string | null {
  const told = checks.filter(({ found, unreachable }) => found > 0 || unreachable !== null).map(({ engine, found, outOfStep, unreachable }) =>
    unreachable === null ? `${engine}: ${found} entries were out of step, ${outOfStep} still are` : `${engine} could not be asked (${unreachable})`);
  return told.length > 0 ? `Search indexes: ${told.join('; ')}.` : null;
}

/**
 * Checks the indexes soon, then every so many hours (0: never). A check that another process is at is left to it.
 * @returns ends it
 */
export function checkIndexesEvery(hours: number, deps: () => MendDeps): () => void {
  if (hours === 0) return () => undefined;
  const check = async () => {
    try {
      const line = tellingLine((await mendIndexes(deps())) ?? []);
      if (line) console.warn(line);
    } catch (error) {
      console.error(`The search indexes could not be checked: ${String(error)}`);
    }
  };
  const first = setTimeout(() => void check(), FIRST).unref();
  const next = setInterval(() => void check(), hours * HOUR).unref();
  return () => {
    clearTimeout(first);
    clearInterval(next);
  };
}

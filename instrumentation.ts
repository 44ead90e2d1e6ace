/** Next calls this once when the server starts: an environment that is wrong is told then, readers are started, not at the first visit, and the search indexes are looked after. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { env } = await import('./lib/env');
  env();
  const { lookAfterIndexes, warmUp } = await import('./lib/wiring');
  warmUp();
  lookAfterIndexes();
}

/** Next calls this once when the server starts: an environment that is wrong is told then, and readers are started, not at the first visit. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { env } = await import('./lib/env');
  env();
  const { warmUp } = await import('./lib/wiring');
  warmUp();
}

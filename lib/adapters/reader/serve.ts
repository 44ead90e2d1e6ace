import { Worker } from 'node:worker_threads';
import type { Order, Word } from './messages';

/** Progress is told at most this often, in milliseconds: it is for people to look at. */
const PROGRESS_EVERY = 100;

/**
 * Makes this process a reader: does the jobs that come over the channel to the server, one by one, until
 * the server goes. Its memory (all of it, in megabytes) is bounded by the first argument of the command line.
 */
export function serve(work: (job: unknown, onProgress: (share: number) => void) => Promise<unknown>): void {
  const say = (word: Word): void => void process.send?.(word);
  new Worker(new URL('./guard.mjs', import.meta.url), { workerData: { bytes: Number(process.argv[2]) * 1_000_000 }, execArgv: [] });
  process.on('disconnect', () => process.exit(0));
  process.on('message', ({ job }: Order) => {
    let told = 0;
    const onProgress = (share: number): void => {
      if (Date.now() - told < PROGRESS_EVERY) return;
      told = Date.now();
      say({ is: 'progress', share });
    };
    work(job, onProgress).then(
      (answer) => say({ is: 'answer', answer, memory: process.memoryUsage.rss() }),
      (error: unknown) => say({ is: 'failed', why: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
  say({ is: 'ready' });
}

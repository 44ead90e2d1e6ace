/** Finds the parts of procedures in many articles at once, on threads beside the one that writes them to the database. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FinderArticle } from '@/lib/domain/procedures/types';
import type { LabelAnswer, LabelOrder } from './label-thread';

type Parts = LabelAnswer['parts'];

export interface Labeller {
  /** How many batches are worked on at once. */
  readonly threads: number;
  /** The parts of each article. Rejects where a thread has failed. */
  label(articles: readonly FinderArticle[]): Promise<Parts>;
  close(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  /** Orders it has been given and not yet answered. */
  readonly open: Map<number, { resolve(parts: Parts): void; reject(error: unknown): void }>;
}

/** More threads than this would only wait for the database. */
const MOST_THREADS = 4;

/** Threads start at the first batches that need them; each holds the model, some megabytes. */
export function openLabeller(threads = Math.min(availableParallelism(), MOST_THREADS)): Labeller {
  const running: Thread[] = [];
  let orders = 0;
  return {
    threads,
    label(articles) {
      const idle = running.find((thread) => thread.open.size === 0);
      const thread = idle ?? (running.length < threads ? started(running) : running.reduce((least, one) => (one.open.size < least.open.size ? one : least)));
      return new Promise((resolve, reject) => {
        const id = orders++;
        thread.open.set(id, { resolve, reject });
        thread.worker.postMessage({ id, articles } satisfies LabelOrder);
      });
    },
    async close() {
      await Promise.all([...running].map(({ worker }) => worker.terminate()));
    },
  };
}

function started(running: Thread[]): Thread {
  const worker = new Worker(new URL('./label-thread-start.mjs', import.meta.url), { execArgv: [] });
  const thread: Thread = { worker, open: new Map() };
  const fail = (error: unknown): void => {
    // Orders that came after would wait for ever for a thread that is gone.
    if (running.includes(thread)) running.splice(running.indexOf(thread), 1);
    for (const { reject } of thread.open.values()) reject(error);
    thread.open.clear();
  };
  worker.on('message', ({ id, parts }: LabelAnswer) => {
    thread.open.get(id)?.resolve(parts);
    thread.open.delete(id);
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`A labelling thread ended with code ${code}`)));
  running.push(thread);
  return thread;
}

import { fork, type ChildProcess } from 'node:child_process';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Failure, Order, Word } from './messages';

export interface Limits {
  /** Milliseconds that one job may take. */
  readonly time: number;
  /** Megabytes that the process may hold. */
  readonly memory: number;
}

/** Starting takes a second; on a machine that is busy with all else, more. Milliseconds. */
const START = 60_000;
/** Share of the memory that objects of JavaScript may take; the rest is for the bytes of files and for Node itself. */
const HEAP = 0.6;
/** How much of what a process said before it failed goes into the log. */
const LAST_WORDS = 2_000;

type Told = Result<{ readonly answer: unknown; readonly memory: number }, Exclude<Failure, 'busy'>>;

/**
 * One process that reads drafts apart from the server: what it does to its memory, or to itself, the
 * server does not feel. It gets nothing of the environment that a reader has no use for, no secret above all.
 */
export class ReaderProcess {
  private readonly child: ChildProcess;
  private readonly ready: Promise<boolean>;
  private told: ((told: Told) => void) | null = null;
  private onProgress: (share: number) => void = () => {};
  private lastWords = '';
  /** False once it has ended or been ended. */
  alive = true;

  constructor(program: string, root: string, private readonly limits: Limits) {
    const { PATH, TMPDIR, NODE_ENV } = process.env;
    this.child = fork(program, [String(limits.memory)], {
      // It leads a group of its own, and so ends with whatever programs it has started to help it.
      cwd: root, detached: true, serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { PATH, NODE_ENV, ...(TMPDIR && { TMPDIR }) },
      execArgv: ['--import', 'tsx', `--max-old-space-size=${Math.floor(limits.memory * HEAP)}`],
    });
    this.child.stderr?.on('data', (chunk: Buffer) => { this.lastWords = (this.lastWords + chunk.toString()).slice(-LAST_WORDS); });
    this.child.once('exit', (code, signal) => this.ended(code, signal));
    this.child.on('error', (error) => { this.lastWords += String(error); this.ended(null, null); });
    this.ready = this.begin();
    this.hold(false);
  }

  /** Does one job; the process must not be at another. Ended by the limits, it is of no use any more. */
  async run(job: unknown, onProgress: (share: number) => void): Promise<Told> {
    this.hold(true);
    if (!(await this.ready)) return err('failed');
    this.onProgress = onProgress;
    const told = await this.within(this.limits.time, (tell) => {
      this.told = tell;
      this.child.send({ job } satisfies Order, (error) => error && tell(err('failed')));
    });
    this.told = null;
    if (told.ok) this.hold(false);
    else this.end();
    return told;
  }

  end(): void {
    if (this.alive && this.child.pid !== undefined) kill(this.child.pid);
    this.alive = false;
  }

  private begin(): Promise<boolean> {
    return this.within(START, (tell) => {
      this.told = tell;
      this.child.on('message', (word: Word) => this.hear(word));
    }).then((told) => told.ok || (this.end(), false));
  }

  private within(milliseconds: number, work: (tell: (told: Told) => void) => void): Promise<Told> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => tell(err('too-slow')), milliseconds);
      const tell = (told: Told): void => {
        clearTimeout(timer);
        resolve(told);
      };
      try {
        if (this.alive) work(tell);
        else tell(err('failed'));
      } catch (error) {
        console.error('[reader]', error); // a job that cannot be sent
        tell(err('failed'));
      }
    });
  }

  private hear(word: Word): void {
    if (word.is === 'progress') this.onProgress(word.share);
    else if (word.is === 'ready') this.told?.(ok({ answer: null, memory: 0 }));
    else if (word.is === 'answer') this.told?.(ok(word));
    else {
      console.error('[reader]', word.why);
      this.told?.(err('failed'));
    }
  }

  /** V8 aborts where its heap is full; the guard, and the system where it has no more, kill. */
  private ended(code: number | null, signal: NodeJS.Signals | null): void {
    const byMemory = signal === 'SIGKILL' || signal === 'SIGABRT';
    if (this.alive && this.told && !byMemory) console.error(`[reader] ended with ${signal ?? code}:`, this.lastWords);
    this.alive = false;
    this.told?.(err(byMemory ? 'too-heavy' : 'failed'));
  }

  /** Whether this process waits for the reader before it ends by itself: only while there is work. */
  private hold(held: boolean): void {
    const how = held ? 'ref' : 'unref';
    this.child[how]();
    this.child.channel?.[how]();
    (this.child.stderr as { ref?: () => void; unref?: () => void } | null)?.[how]?.();
  }
}

function kill(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Failure } from './messages';
import { ReaderProcess, type Limits } from './reader-process';

export interface PoolSettings extends Limits {
  /** Processes at work at once. */
  readonly readers: number;
  /** Jobs that may wait for one of them. */
  readonly waiting: number;
  /** Jobs after which a process is replaced; 1 where its program may have changed meanwhile (development). */
  readonly jobsEach?: number;
  /** Another program than that which reads drafts. */
  readonly program?: string;
}

export interface Wishes {
  /** Goes before all others and finds room where they do not: it is the rest of something that has been let in. */
  readonly first?: boolean;
  readonly onProgress?: (share: number) => void;
}

/** A process that holds more than this share of its memory after a job may fail at the next for what the last has left. */
const WORN = 0.6;

const PROGRAM = 'lib/adapters/reader/program.ts';

interface Waiting {
  readonly job: unknown;
  readonly onProgress: (share: number) => void;
  readonly resolve: (told: Result<unknown, Failure>) => void;
}

/**
 * A few reader processes, started when first needed and kept. Each job has one to itself; more jobs
 * wait in line, and when too many wait the next is told so at once.
 */
export class ReaderPool {
  private readonly idle: Reader[] = [];
  private readonly line: Waiting[] = [];
  private readonly all = new Set<Reader>();
  private busy = 0;
  private closed = false;

  constructor(private readonly settings: PoolSettings) {}

  /** Starts a process now, so that the first job does not wait for it. */
  warm(): void {
    if (!this.closed && this.all.size === 0) this.idle.push(this.start());
  }

  /** Does a job in a process apart; never throws for what the job does. */
  run(job: unknown, { first = false, onProgress = () => {} }: Wishes = {}): Promise<Result<unknown, Failure>> {
    if (this.closed || (!first && this.line.length >= this.settings.waiting)) return Promise.resolve(err('busy'));
    return new Promise((resolve) => {
      this.line[first ? 'unshift' : 'push']({ job, onProgress, resolve });
      this.next();
    });
  }

  /** Ends all processes; jobs that wait are refused. */
  close(): void {
    this.closed = true;
    for (const { resolve } of this.line.splice(0)) resolve(err('busy'));
    for (const { process } of this.all) process.end();
  }

  private next(): void {
    if (this.busy >= this.settings.readers) return;
    const waiting = this.line.shift();
    if (waiting) void this.work(this.take(), waiting);
  }

  private async work(reader: Reader, { job, onProgress, resolve }: Waiting): Promise<void> {
    this.busy += 1;
    const told = await reader.process.run(job, onProgress);
    this.busy -= 1;
    reader.jobs += 1;
    resolve(told.ok ? ok(told.value.answer) : told);
    const worn = reader.jobs >= (this.settings.jobsEach ?? Infinity) || (told.ok && told.value.memory > this.settings.memory * 1_000_000 * WORN);
    if (told.ok && !worn) this.idle.push(reader);
    else this.replace(reader);
    this.next();
  }

  private replace(reader: Reader): void {
    reader.process.end();
    this.all.delete(reader);
    if (!this.closed && this.idle.length === 0) this.idle.push(this.start());
  }

  private take(): Reader {
    for (let reader = this.idle.pop(); reader; reader = this.idle.pop()) {
      if (reader.process.alive) return reader;
      this.all.delete(reader);
    }
    return this.start();
  }

  private start(): Reader {
    const { program, time, memory } = this.settings;
    const reader = { process: new ReaderProcess(program ?? ownProgram(), /* turbopackIgnore: true */ process.cwd(), { time, memory }), jobs: 0 };
    this.all.add(reader);
    return reader;
  }
}

interface Reader {
  readonly process: ReaderProcess;
  jobs: number;
}

/** A server bundle moves this module but is started in the root of the repository; a command may be started elsewhere. */
function ownProgram(): string {
  const here = join(/* turbopackIgnore: true */ process.cwd(), PROGRAM);
  return existsSync(here) ? here : join(dirname(fileURLToPath(import.meta.url)), 'program.ts');
}

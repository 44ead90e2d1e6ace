/**
 * Reads damaged copies of office files in a process of its own: none may crash it, take over five
 * seconds or hold over 512 MB.
 *
 *   npx tsx bench/mutations.ts FOLDER [ROUNDS] [SEED] [LARGEST]
 *
 * Takes the files of the folder up to LARGEST bytes (400,000 unless told), in turn, and damages
 * each copy in one way chosen by the seed (1 unless told); 1,000 rounds unless told. Prints each
 * failure with the seed that makes it again, a summary, and ends with 1 if there was any failure.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome } from './mutations/child';
import { mutate } from './mutations/mutate';

const MAX_MILLISECONDS = 5_000;
const MAX_MEMORY = 512 * 1024 * 1024;
/** A file that hangs is killed only later than it fails, so that a slow start of the child is not blamed on it. */
const KILL_AFTER = 20_000;
const CHILD = fileURLToPath(new URL('./mutations/child.ts', import.meta.url));

let child: ChildProcess | null = null;

function reader(): ChildProcess {
  child ??= fork(CHILD, [], { execArgv: ['--import', 'tsx', '--max-old-space-size=448'], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  return child;
}

function discard(): void {
  child?.removeAllListeners();
  child?.kill('SIGKILL');
  child = null;
}

/** What happened to one file: an outcome, or how the child ended. */
function read(bytes: Uint8Array, name: string): Promise<Outcome | string> {
  return new Promise((resolve) => {
    const process_ = reader();
    const done = (outcome: Outcome | string): void => {
      clearTimeout(timer);
      process_.removeAllListeners();
      if (typeof outcome === 'string') discard();
      resolve(outcome);
    };
    const timer = setTimeout(() => done(`no answer after ${KILL_AFTER / 1000} s`), KILL_AFTER);
    process_.once('message', (outcome) => done(outcome as Outcome));
    process_.once('exit', (code, signal) => done(`the process ended (${signal ?? code})`));
    process_.send({ bytes, name });
  });
}

/** Why the outcome is a failure, or null. */
function failure(outcome: Outcome | string): string | null {
  if (typeof outcome === 'string') return outcome;
  if (outcome.result.startsWith('threw')) return outcome.result;
  if (outcome.milliseconds > MAX_MILLISECONDS) return `${(outcome.milliseconds / 1000).toFixed(1)} s`;
  return outcome.peak > MAX_MEMORY ? `${Math.round(outcome.peak / 2 ** 20)} MB` : null;
}

async function main(): Promise<void> {
  const [folder, rounds = '1000', first = '1', largest = '400000'] = process.argv.slice(2);
  if (folder === undefined) {
    console.log('Nothing done: name a folder of office files.');
    return;
  }
  const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile() && statSync(join(folder, name)).size <= Number(largest)).sort();
  const results = new Map<string, number>();
  let failures = 0;
  let slowest = { milliseconds: 0, what: '' };
  let peak = 0;
  for (let round = 0; round < Number(rounds) && files.length > 0; round++) {
    const name = files[round % files.length]!;
    const seed = Number(first) * 1_000_000 + round;
    const damaged = mutate(readFileSync(join(folder, name)), seed);
    const outcome = await read(damaged.bytes, name);
    const why = failure(outcome);
    if (why !== null) {
      failures++;
      console.log(`FAIL ${name}, ${damaged.name}, seed ${seed}: ${why}`);
      discard();
    }
    if (typeof outcome === 'string') continue;
    results.set(outcome.result, (results.get(outcome.result) ?? 0) + 1);
    if (outcome.milliseconds > slowest.milliseconds) slowest = { milliseconds: outcome.milliseconds, what: `${name}, ${damaged.name}, seed ${seed}` };
    peak = Math.max(peak, outcome.peak);
  }
  discard();
  const counts = [...results].filter(([result]) => !result.startsWith('threw')).sort((a, b) => b[1] - a[1]).map(([result, count]) => `${result} ${count}`);
  console.log(`${rounds} damaged copies of ${files.length} files: ${failures} failures; slowest ${(slowest.milliseconds / 1000).toFixed(2)} s (${slowest.what}), most memory ${Math.round(peak / 2 ** 20)} MB`);
  console.log(counts.join(', '));
  if (failures > 0) process.exitCode = 1;
}

void main();

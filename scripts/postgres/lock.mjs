import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../support/alive.mjs';

const LOCK_PATIENCE = 90_000; // longer than initdb and a start take on a slow disk
const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Runs `work` while no other process runs work under the same lock. */
export async function locked(path, work) {
  for (const began = Date.now(); ; await pause()) {
    if (tryLock(path)) break;
    if (Date.now() - began > LOCK_PATIENCE) rmSync(path, { recursive: true, force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

function tryLock(path) {
  try {
    mkdirSync(path);
    writeFileSync(join(path, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAbandoned(path)) rmSync(path, { recursive: true, force: true });
    return false;
  }
}

function isAbandoned(path) {
  try {
    return !isAlive(Number(readFileSync(join(path, 'pid'), 'utf8')));
  } catch {
    // Between mkdir and the pid being written; if it stays so, its maker was killed there.
    return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 5_000;
  }
}

import { spawnSync } from 'node:child_process';
import { isAlive } from './alive.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Calls `leave` once when somebody asks this process to stop: Ctrl-C, a signal, or npm
 * gone. An `npm start` that is killed with -9 cannot pass the signal on, and would
 * otherwise leave us serving with nobody to stop us.
 * @param {() => void} leave
 */
export function whenAskedToStop(leave) {
  let asked = false;
  const once = () => {
    if (!asked) leave();
    asked = true;
  };
  for (const signal of SIGNALS) process.on(signal, once);
  const npm = process.env.npm_lifecycle_event ? npmProcess() : undefined;
  if (npm) setInterval(() => !isAlive(npm) && once(), 1_000).unref();
}

/** The number of the npm that runs us: our parent, or the parent of the shell between. */
function npmProcess() {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(process.ppid)], { encoding: 'utf8' });
  const [, grandparent, name] = /^\s*(\d+)\s+(.+)$/m.exec(stdout ?? '') ?? [];
  if (!name) return undefined;
  return /(^|\/|-)(ba|da|z)?sh$/.test(name.trim()) ? Number(grandparent) : process.ppid;
}

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../support/alive.mjs';

/**
 * Who is using a server: one file per process beside its data, so that the last one
 * out turns off the light and none pulls the plug on another. A process that was
 * killed leaves its file; it counts no more.
 * @param {string} folder
 */
export function leases(folder) {
  const holders = () => {
    mkdirSync(folder, { recursive: true });
    return readdirSync(folder).filter((name) => name === 'kept' || isAlive(Number(name)));
  };
  return {
    take: (name = String(process.pid)) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), '');
    },
    drop: (name = String(process.pid)) => rmSync(join(folder, name), { force: true }),
    dropAll: () => rmSync(folder, { recursive: true, force: true }),
    isFree: () => holders().length === 0,
  };
}

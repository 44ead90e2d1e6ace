import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { isAlive } from '../support/alive.mjs';
import { freePort } from '../support/ports.mjs';
import { Problem } from '../support/say.mjs';
import { keptSecret } from '../support/secrets.mjs';
import { serverAccount } from './account.mjs';
import { postgresFolder } from './binaries.mjs';
import { clusterExists, createCluster, ROLE, runTool } from './cluster.mjs';
import { leases } from './leases.mjs';
import { locked } from './lock.mjs';
import { reachablePlace } from './place.mjs';

// Throwing away a test database is cheaper than syncing it to the disk.
const THROWAWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=80', 'shared_buffers=64MB', 'log_min_messages=warning'];

/**
 * A private PostgreSQL from npm, its data in a folder of ours, its port a free one.
 * @param {{ directory: string, throwaway?: boolean }} options throwaway: give up safety against a power cut for speed
 */
export function postgresServer({ directory, throwaway = false }) {
  const account = serverAccount();
  const data = reachablePlace(directory);
  const users = leases(`${data}.users`);
  const password = keptSecret(`${data}.password`);
  const guarded = (work) => locked(`${data}.lock`, work);
  const urlOn = (port) => (database) => `postgresql://${ROLE}:${password}@127.0.0.1:${port}/${database}`;

  /** The server as it runs now, or undefined. */
  async function status() {
    const found = readPidFile(data);
    if (!found || !isAlive(found.pid) || !(await answers(urlOn(found.port)('postgres')))) return undefined;
    return { pid: found.pid, port: found.port, url: urlOn(found.port) };
  }

  async function launch() {
    const folder = postgresFolder(account);
    if (!clusterExists(data)) createCluster({ folder, data, password, account });
    const log = join(data, 'server.log');
    const settings = [...SETTINGS, ...(throwaway ? THROWAWAY : [])].map((setting) => `-c ${setting}`).join(' ');
    // After a kill -9 of the server its children hold the shared memory for a moment: try again.
    for (let attempt = 0; attempt < 10; attempt++) {
      const args = ['-D', data, '-l', log, '-w', '-t', '60', '-o', `-p ${await freePort()} ${settings}`, 'start'];
      if (runTool(folder, 'pg_ctl', args, account)) return status();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    throw new Problem(`The database did not start; its own words are in ${log}.`);
  }

  const halt = () => runTool(postgresFolder(account), 'pg_ctl', ['-D', data, '-m', 'fast', '-w', 'stop'], account);

  return {
    data,
    status,
    /** Starts the server, or joins the one that runs. `kept`: it stays when this process ends. */
    start: ({ kept = false } = {}) =>
      guarded(async () => {
        users.take(kept ? 'kept' : undefined);
        return (await status()) ?? (await launch());
      }),
    /** Leaves the server; it stops when nobody else uses it. */
    leave: () =>
      guarded(async () => {
        users.drop();
        if (users.isFree() && (await status())) halt();
      }),
    /** Stops the server, whoever uses it. Answers whether it ran. */
    stop: () =>
      guarded(async () => {
        users.dropAll();
        return (await status()) !== undefined && halt();
      }),
    /** Deletes all data. Stop it first. */
    erase: () => guarded(async () => rmSync(data, { recursive: true, force: true })),
  };
}

/** What a running (or killed) server left written about itself: line 1 the process, line 4 the port. */
function readPidFile(data) {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return undefined;
  }
}

async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

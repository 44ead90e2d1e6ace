import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Problem } from '../support/say.mjs';
import { program } from './binaries.mjs';

/** The role that owns the packaged server. */
export const ROLE = 'soat';

/** Runs one of PostgreSQL's programs as the account it must run as, in a folder that account can be in. */
export function runTool(folder, name, args, account) {
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  // No pipes: the server that pg_ctl leaves behind would hold them open.
  return spawnSync(program(folder, name), args, { ...account, cwd: tmpdir(), env, stdio: 'ignore' }).status === 0;
}

/**
 * Makes an empty cluster at `data`, in one move: a cluster that is half made by a
 * process that was killed is never taken for a whole one.
 * @param {{ folder: string, data: string, password: string, account?: { uid: number, gid: number } }} cluster
 */
export function createCluster({ folder, data, password, account }) {
  const half = `${data}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  give(half, account);
  const passwordFile = handOver(password, account);
  try {
    const done = runTool(folder, 'initdb', ['-D', half, '-U', ROLE, '--pwfile', passwordFile, ...initOptions()], account);
    if (!done) throw new Problem(`The database could not be created at ${data}. Is there room on the disk?`);
    renameSync(half, data);
  } finally {
    rmSync(dirname(passwordFile), { recursive: true, force: true });
  }
}

export const clusterExists = (data) => existsSync(join(data, 'PG_VERSION'));

// The same order and the same letters on every machine; other systems have no C.UTF-8 of their own.
function initOptions() {
  const common = ['--auth=scram-sha-256', '-E', 'UTF8'];
  if (process.platform === 'linux') return [...common, '--locale=C.UTF-8'];
  return [...common, '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
}

/** A file with the password that the account alone can read. */
function handOver(password, account) {
  const place = mkdtempSync(join(tmpdir(), 'soat-'));
  const file = join(place, 'password');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  give(file, account);
  give(place, account);
  return file;
}

function give(path, account) {
  if (account) chownSync(path, account.uid, account.gid);
}

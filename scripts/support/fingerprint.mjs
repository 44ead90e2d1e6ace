import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from './paths.mjs';

/**
 * Every file below the given files and folders, in a stable order. Missing ones are left out.
 * @param {string[]} paths
 * @param {{ skip?: string[] }} [options] skip: paths to pass over, with all below them
 * @returns {string[]}
 */
export function filesBelow(paths, { skip = [] } = {}) {
  return paths.flatMap((path) => {
    if (skip.includes(path) || !existsSync(path)) return [];
    if (!statSync(path).isDirectory()) return [path];
    return filesBelow(readdirSync(path).sort().map((name) => join(path, name)), { skip });
  });
}

/**
 * One hash of the names and contents of files. Contents, not times: a checkout or a
 * copy touches every file and changes none.
 * @param {string[]} paths
 * @param {{ skip?: string[] }} [options]
 * @returns {string}
 */
export function fingerprint(paths, options) {
  const hash = createHash('sha256');
  for (const file of filesBelow(paths, options)) {
    hash.update(`${relative(projectRoot, file)}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * Runs `make` unless its output was made from the same input before. The stamp lies
 * within the output, so that who deletes the output deletes the stamp.
 * @returns {Promise<boolean>} whether anything was made
 */
export async function madeFrom(input, stamp, make) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === input) return false;
  await make();
  writeFileSync(stamp, input);
  return true;
}

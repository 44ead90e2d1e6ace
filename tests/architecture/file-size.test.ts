import { readFileSync } from 'node:fs';
import { extname, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../scripts/support/fingerprint.mjs';
import { inProject } from '../../scripts/support/paths.mjs';

const MOST_LINES = 400;
const MEDIAN_BELOW = 90;

const linesOf = (file: string) => readFileSync(file, 'utf8').replace(/\n$/, '').split('\n').length;

const measured = (...folders: string[]) =>
  filesBelow(folders.map((folder) => inProject(folder)), { skip: [inProject('lib/adapters/db/generated')] })
    .filter((file) => ['.ts', '.tsx', '.mjs'].includes(extname(file)))
    .map((file) => ({ file: relative(inProject(), file), lines: linesOf(file) }));

describe('the size of files', () => {
  it(`is at most ${MOST_LINES} lines`, () => {
    const files = measured('app', 'lib', 'scripts', 'prisma', 'tests', 'bench');
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
  });

  it(`is below ${MEDIAN_BELOW} lines for every other file of the product`, () => {
    const sizes = measured('app', 'lib').map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(MEDIAN_BELOW);
  });
});

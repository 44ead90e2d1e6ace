import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openClient } from '@/lib/adapters/db/client';
import { precedentsIn } from '@/lib/adapters/search/precedents';
import { inProject } from '../../scripts/support/paths.mjs';
import { freshDatabase } from '../support/database';
import { codified } from '../support/library-sources';

const ARTICLES = 2_500;
const KILLS = 3;

const folder = mkdtempSync(join(tmpdir(), 'soat-killed-'));
const file = join(folder, 'articles.jsonl');
beforeAll(() => writeFileSync(file, Array.from({ length: ARTICLES }, (_, n) => codified(n, { doc_no: `${n % 97}/2030/NĐ-CP`, id: `Điều 1.1.NĐ.${n % 97}.${n}` })).join('\n')));
afterAll(() => rmSync(folder, { recursive: true }));

/** `soat precedents import` in a process of its own, as a person starts it. */
function importing(url: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'lib/cli/soat.ts', 'precedents', 'import', file], { cwd: inProject(), env: { ...process.env, DATABASE_URL: url, MEILI_URL: '' }, stdio: 'ignore' });
}

async function finished(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

/** All that the library keeps, but for what each database numbers itself. */
async function kept(url: string) {
  const client = openClient(url);
  try {
    const articles = await client.precedentArticle.findMany({ omit: { id: true, documentId: true, ordinal: true }, include: { document: { omit: { id: true } } }, orderBy: { sourceKey: 'asc' } });
    const states = await precedentsIn(client, null).indexStates();
    return { articles, documents: await client.precedentDocument.count(), states };
  } finally {
    await client.$disconnect();
  }
}

it('is the same library in the end, however often its import was killed', async () => {
  const undisturbed = await freshDatabase();
  const started = performance.now();
  expect(await finished(importing(undisturbed))).toBe(0);
  const whole = performance.now() - started;

  const disturbed = await freshDatabase();
  const delays = Array.from({ length: KILLS }, () => Math.round(whole * (0.2 + 0.8 * Math.random())));
  for (const delay of delays) {
    const child = importing(disturbed);
    const timer = setTimeout(() => child.kill('SIGKILL'), delay);
    await finished(child);
    clearTimeout(timer);
  }
  expect(await finished(importing(disturbed))).toBe(0);

  const expected = await kept(undisturbed);
  const found = await kept(disturbed);
  const told = `killed after ${delays.join(', ')} ms of ${Math.round(whole)}`;
  expect(expected.articles).toHaveLength(ARTICLES);
  expect(found.documents, told).toBe(expected.documents);
  expect(found.articles, told).toEqual(expected.articles);
  expect(found.states.map(({ outOfStep, inDatabase }) => ({ outOfStep, inDatabase })), told).toEqual([{ outOfStep: 0, inDatabase: ARTICLES }]);
}, 240_000);

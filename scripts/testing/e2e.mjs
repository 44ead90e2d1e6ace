import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { chromium } from '@playwright/test';
import { demonstrationIsWanted, seedDemonstration } from '../prepare/demonstration.mjs';
import { startNext } from '../serve/next-server.mjs';
import { inData } from '../support/paths.mjs';
import { freePort } from '../support/ports.mjs';
import { packageProgram, run } from '../support/process.mjs';
import { Problem, say, step } from '../support/say.mjs';
import { installedChromium } from './chromium.mjs';
import { createTestDatabase, openTestServer } from './test-databases.mjs';

const playwright = packageProgram('@playwright/test/cli.js');

/**
 * Runs the browser tests against a production server of their own: fresh database, the
 * demonstration in it, secrets that nobody else has.
 * @param {{ report: string, args: string[], toStop: (() => Promise<unknown>)[] }} options
 *   report: file for Playwright's JSON; toStop: takes what must be stopped if we are interrupted
 * @returns {Promise<number>} Playwright's exit code
 */
export async function runE2e({ report, args, toStop }) {
  await ensureBrowser();
  const undo = [];
  const later = (stop) => {
    undo.push(stop);
    toStop.push(stop);
  };
  try {
    const databases = await openTestServer();
    later(databases.close);
    const server = await startServer(databases, later);
    // With the database, since a test may call the command line on what was done in the browser.
    const env = { ...process.env, DATABASE_URL: server.databaseUrl, SOAT_E2E_URL: server.url, SOAT_DATA_DIR: inData('e2e'), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const { code } = await run([...playwright, 'test', '--reporter=list,json', ...args], { env });
    return code;
  } finally {
    for (const stop of undo.reverse()) {
      toStop.splice(toStop.indexOf(stop), 1);
      await stop();
    }
  }
}

async function startServer(databases, later) {
  const data = inData('e2e');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: await createTestDatabase(databases, { owner: process.pid, label: 'e2e' }),
    NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
    NEXTAUTH_URL: `http://localhost:${port}`,
    PORT: String(port),
    SOAT_DATA_DIR: data,
  };
  step('Preparing a fresh database and a server …');
  if (demonstrationIsWanted()) await seedDemonstration(env);
  const log = inData('e2e', 'server.log');
  const file = openSync(log, 'w');
  try {
    const server = await startNext({ port, env, output: file });
    later(server.stop);
    return { url: server.url, databaseUrl: env.DATABASE_URL };
  } catch (error) {
    say(readFileSync(log, 'utf8'));
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Some Chromium: installed, Playwright's, or downloaded by Playwright now. */
async function ensureBrowser() {
  const installed = installedChromium();
  if (installed && existsSync(installed)) return;
  if (installed) throw new Problem(`CHROMIUM_PATH is ${installed}, and there is nothing there.`);
  if (existsSync(chromium.executablePath())) return;
  step('Downloading Chromium for the browser tests (once) …');
  const { code } = await run([...playwright, 'install', 'chromium']);
  if (code !== 0) throw new Problem('There is no Chromium, and it could not be downloaded. Install one (apt-get install chromium) or set CHROMIUM_PATH.');
}

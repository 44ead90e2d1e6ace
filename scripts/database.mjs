#!/usr/bin/env node
// The packaged PostgreSQL by hand:
//   node scripts/database.mjs start|stop|status|url|reset
// `url` starts it if need be and prints nothing but the address, for use in other commands.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { postgresServer } from './postgres/server.mjs';
import { inData } from './support/paths.mjs';
import { explain, say } from './support/say.mjs';

const NAME = 'soat';

const server = () => postgresServer({ directory: inData('pg') });

/** Address of the application's database in a running server. */
export const addressOf = (running) => running.url(NAME);

/**
 * The database of this installation: DATABASE_URL, or the packaged server, started.
 * Call `leave` when done with it; it stops when nobody else is using it.
 * @returns {Promise<{ url: string, folder?: string, leave: () => Promise<void> }>} folder: where its data is, if ours
 */
export async function openDatabase() {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, leave: async () => {} };
  const own = server();
  const running = await own.start();
  return { url: addressOf(running), folder: own.data, leave: own.leave };
}

/** Address of a database that is there already: DATABASE_URL, or the packaged server where it runs; nothing is started. */
export async function databaseAtHand() {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const running = await server().status();
  return running ? addressOf(running) : null;
}

const commands = {
  async start() {
    say(`running at ${addressOf(await server().start({ kept: true }))}`);
  },
  async stop() {
    say((await server().stop()) ? 'stopped' : 'was not running');
  },
  async status() {
    const running = await server().status();
    say(running ? `running at ${addressOf(running)}, process ${running.pid}` : 'not running');
  },
  async url() {
    say(addressOf(await server().start({ kept: true })));
  },
  async reset() {
    const own = server();
    await own.stop();
    await own.erase();
    say(`removed ${own.data}`);
  },
};

const isCalled = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isCalled) {
  const command = commands[process.argv[2]];
  if (!command) {
    say(`Usage: node scripts/database.mjs ${Object.keys(commands).join('|')}`);
    process.exit(2);
  }
  await command().catch((error) => {
    explain(error);
    process.exitCode = 1;
  });
}

import { existsSync } from 'node:fs';
import { openDatabase } from '../database.mjs';
import { ensureBuilt } from '../prepare/build.mjs';
import { ensureClient } from '../prepare/client.mjs';
import { demonstrationAccounts, demonstrationIsWanted, seedDemonstration } from '../prepare/demonstration.mjs';
import { ensureMigrated } from '../prepare/migrations.mjs';
import { whenAskedToStop } from '../support/leaving.mjs';
import { inProject } from '../support/paths.mjs';
import { portIsFree } from '../support/ports.mjs';
import { endRunning } from '../support/process.mjs';
import { explain, Problem, say, step } from '../support/say.mjs';
import { installationSecrets } from '../support/secrets.mjs';
import { serverEnvironment, startNext } from './next-server.mjs';
import { welcome } from './welcome.mjs';

/**
 * Serves Soát until asked to stop: database, client, migrations, demonstration, build, server.
 * @param {{ dev: boolean }} options
 */
export async function serve({ dev }) {
  const toStop = [endRunning]; // the last thing started stops first
  let leaving = false;
  const leave = async (code) => {
    if (leaving) return;
    leaving = true;
    for (const stop of toStop.reverse()) await stop().catch(explain);
    process.exit(code);
  };
  whenAskedToStop(() => {
    step('Stopping …');
    void leave(0);
  });
  try {
    const server = await bringUp({ dev, toStop });
    const code = await server.exited;
    if (!leaving) say('✗ The server stopped by itself (see above).');
    await leave(code || 1);
  } catch (error) {
    if (!leaving) explain(error); // what fails because we are leaving is no news
    await leave(1);
  }
}

async function bringUp({ dev, toStop }) {
  if (existsSync(inProject('.env'))) process.loadEnvFile(inProject('.env'));
  const port = await choosePort();
  step('Starting the database …');
  const database = await openDatabase();
  toStop.push(database.leave);
  if (database.folder && !database.folder.startsWith(inProject())) step(`Its data is in ${database.folder}.`);
  const env = serverEnvironment({ port, databaseUrl: database.url, secrets: installationSecrets() });
  await ensureClient();
  const migrated = await ensureMigrated(database.url);
  // Asking the seed whether it has work takes a second or two; our own database tells by what we just did to it.
  const mayBeEmpty = migrated || !database.folder || demonstrationAccounts().length === 0;
  if (demonstrationIsWanted() && mayBeEmpty) await seedDemonstration(env);
  if (!dev) await ensureBuilt();
  step('Starting the server …');
  const server = await startNext({ port, dev, env });
  toStop.push(server.stop);
  welcome({ url: env.NEXTAUTH_URL, accounts: demonstrationIsWanted() ? demonstrationAccounts() : [] });
  return server;
}

async function choosePort() {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Problem(`PORT must be a number from 1 to 65535; it is "${process.env.PORT}".`);
  if (await portIsFree(port)) return port;
  throw new Problem(`Port ${port} is in use. Stop the other program, or choose another port: PORT=${port + 1} npm start`);
}

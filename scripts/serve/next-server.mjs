import { spawn } from 'node:child_process';
import { inProject, projectRoot } from '../support/paths.mjs';
import { end, packageProgram } from '../support/process.mjs';
import { Problem } from '../support/say.mjs';

const dieWithParent = new URL('./die-with-parent.mjs', import.meta.url).href;
const PATIENCE = 60_000;

/**
 * Starts Next on a port and waits until it answers.
 * @param {{ port: number, dev?: boolean, env: NodeJS.ProcessEnv, output?: 'inherit' | 'ignore' | number }} options
 *   output: where the server's own words go; a number is a file descriptor
 * @returns {Promise<{ url: string, exited: Promise<number>, stop: () => Promise<void> }>}
 */
export async function startNext({ port, dev = false, env, output = 'inherit' }) {
  const [node, program] = packageProgram('next/dist/bin/next');
  const child = spawn(node, ['--import', dieWithParent, program, dev ? 'dev' : 'start', '-p', String(port)], {
    cwd: projectRoot,
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: dev ? 'development' : 'production' },
    stdio: ['ignore', output, output, 'ipc'],
  });
  const server = {
    url: `http://localhost:${port}`,
    exited: new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 0))),
    stop: () => end(child),
  };
  await untilAnswering(server, child);
  return server;
}

async function untilAnswering({ url }, child) {
  for (const began = Date.now(); Date.now() - began < PATIENCE; ) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Problem('The server stopped while it was starting (see above).');
    // 127.0.0.1, not localhost: Node's fetch may try only one of the addresses of a name.
    const port = new URL(url).port;
    const answered = await fetch(`http://127.0.0.1:${port}/favicon.ico`, { redirect: 'manual' }).then(() => true, () => false);
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await end(child);
  throw new Problem(`The server did not answer within ${PATIENCE / 1000} seconds.`);
}

/** What the server must know of the installation it serves, for what the environment leaves open. */
export const serverEnvironment = ({ port, databaseUrl, secrets }) => ({
  NEXTAUTH_URL: `http://localhost:${port}`,
  ...secrets,
  ...process.env,
  PORT: String(port),
  DATABASE_URL: databaseUrl,
  SOAT_DATA_DIR: process.env.SOAT_DATA_DIR ?? inProject('.data'),
});

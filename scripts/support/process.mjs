import { spawn } from 'node:child_process';
import { projectRoot } from './paths.mjs';

const running = new Set();

/** The arguments that run a command-line program of an installed package on this very Node. */
export const packageProgram = (path) => [process.execPath, `${projectRoot}node_modules/${path}`];

/**
 * Runs a program to its end.
 * @param {string[]} command program and arguments
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] quiet keeps the output back instead of printing it
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run([program, ...args], { env = process.env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    running.add(child);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Ends a child politely, then by force after five seconds. */
export function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** Ends whatever `run` has under way. */
export const endRunning = () => Promise.all([...running].map(end));

import { writeSync } from 'node:fs';

/** A failure with one sentence that tells the person at the terminal what to do about it. */
export class Problem extends Error {}

/** Prints a line at once, so that the order holds when output goes to a file or a pipe. */
export function say(line = '') {
  const bytes = Buffer.from(`${line}\n`);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      if (error.code === 'EPIPE') return; // nobody is reading any more
      if (error.code !== 'EAGAIN') throw error; // a full pipe: try again
    }
  }
}

/** Says that a step begins. */
export const step = (text) => say(`· ${text}`);

/** Says why we stop: a Problem in its own sentence, anything else with its trace. */
export function explain(error) {
  say(error instanceof Problem ? `✗ ${error.message}` : `✗ ${error?.stack ?? error}`);
}

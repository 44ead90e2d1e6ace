import { existsSync, readFileSync } from 'node:fs';
import { inData, inProject } from '../support/paths.mjs';
import { packageProgram, run } from '../support/process.mjs';
import { Problem, say, step } from '../support/say.mjs';

const script = inProject('prisma/seed.ts');

/** A real installation begins empty. */
export const demonstrationIsWanted = () => process.env.SOAT_DEMO !== '0' && existsSync(script);

/** Puts the demonstration into a database without users; the script leaves any other alone. */
export async function seedDemonstration(env) {
  step('Filling in the demonstration, if the database is empty …');
  const { code, output } = await run([...packageProgram('tsx/dist/cli.mjs'), script], { env, quiet: true });
  if (code === 0) return;
  say(output);
  throw new Problem('The demonstration could not be put into the database (see above). SOAT_DEMO=0 starts without it.');
}

/**
 * The accounts one can sign in with, as the seed wrote them down.
 * @returns {{ name: string, role: string, agency: string, email: string, password: string }[]}
 */
export function demonstrationAccounts() {
  const file = inData('demo-accounts.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

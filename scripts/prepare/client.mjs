import { madeFrom, fingerprint } from '../support/fingerprint.mjs';
import { inProject } from '../support/paths.mjs';
import { packageProgram, run } from '../support/process.mjs';
import { Problem, say, step } from '../support/say.mjs';

const prisma = packageProgram('prisma/build/index.js');
// Neither asks about newer versions nor draws boxes.
const quietEnv = (extra) => ({ ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', ...extra });

/** Runs a command of Prisma; its output appears only when it fails. */
export async function runPrisma(args, env = {}) {
  const { code, output } = await run([...prisma, ...args], { env: quietEnv(env), quiet: true });
  if (code === 0) return;
  say(output);
  throw new Problem(`prisma ${args.join(' ')} failed (see above).`);
}

/** Generates the database client from the schema, unless this schema's client is there. */
export function ensureClient() {
  const input = fingerprint([inProject('prisma/schema.prisma'), inProject('node_modules/prisma/package.json')]);
  return madeFrom(input, inProject('lib/adapters/db/generated/.made-from'), async () => {
    step('Generating the database client …');
    await runPrisma(['generate']);
  });
}

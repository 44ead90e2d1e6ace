#!/usr/bin/env node
// `npm test`: everything that must hold, from a fresh clone. `npm test -- --only unit` runs a part.
// Nothing but Node's own modules here: the packages may not be installed yet.
import { checkNode, ensureInstalled } from './support/install.mjs';
import { explain } from './support/say.mjs';

try {
  checkNode();
  await ensureInstalled();
} catch (error) {
  explain(error);
  process.exit(1);
}
const { runTests } = await import('./testing/run-tests.mjs');
process.exit(await runTests(process.argv.slice(2)));

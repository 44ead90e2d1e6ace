#!/usr/bin/env node
// `npm start`: from a fresh clone to a running Soát. `--dev` serves with reloading.
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
const { serve } = await import('./serve/serve.mjs');
await serve({ dev: process.argv.includes('--dev') });

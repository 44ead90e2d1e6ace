#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which Prisma would download from a server
// of its own on every machine. The same engine is on npm as WebAssembly; this program
// speaks the native one's language for it: JSON-RPC on standard input and output, and
// `cli` sub-commands. prisma.config.ts points Prisma here.
import { readArguments } from './prisma-engine/arguments.mjs';
import { runCommand } from './prisma-engine/commands.mjs';
import { engineVersion, openEngine, reportCrashes } from './prisma-engine/engine.mjs';
import { callMethod } from './prisma-engine/methods.mjs';
import { serve } from './prisma-engine/rpc.mjs';
import { targetOf } from './prisma-engine/target.mjs';

const options = readArguments(process.argv.slice(2));

if (options.version) {
  console.log(`schema-engine-cli ${engineVersion()} (wasm)`);
} else {
  const target = targetOf(options.datasource.url);
  if (options.command) {
    process.exit(await runCommand(options.command, target));
  }
  reportCrashes();
  // One engine for the whole conversation, made at the first call that needs it.
  let engine;
  const withEngine = () => (engine ??= openEngine({ ...options, target }));
  await serve((method, params, print) => callMethod(method, params, { withEngine, target, print }));
}

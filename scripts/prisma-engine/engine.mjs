import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import { MigrationAdapterFactory } from './adapter.mjs';
import { log } from './log.mjs';

const packageFolder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
const NO_MODELS = [['schema.prisma', 'datasource db {\n  provider = "postgresql"\n}\n']];
const CRASHED = 101; // the native engine's exit code for a panic

let lastPanic = '';

/** What the engine said when it broke, or an empty string. */
export const panicMessage = () => lastPanic;

export const engineVersion = () => JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;

/** A panic can surface as an uncaught error; without this Prisma would end with code 0 and not a word. */
export function reportCrashes() {
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error) => {
      log('ERROR', { message: lastPanic || String(error?.stack ?? error) });
      process.exit(CRASHED);
    });
  }
}

/**
 * The engine, ready to be called.
 * @param {{ datamodels: string[], datasource: { shadowDatabaseUrl?: string }, target: object }} options
 */
export function openEngine({ datamodels, datasource, target }) {
  load();
  const models = datamodels.map((file) => [file, readFileSync(resolve(file), 'utf8')]);
  const factory = new MigrationAdapterFactory(target, datasource.shadowDatabaseUrl);
  const writeLog = (line) => process.stderr.write(`${line}\n`);
  return glue.SchemaEngine.new(
    { datamodels: models.length > 0 ? models : NO_MODELS },
    writeLog,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

function load() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => (lastPanic = message) };
  const bytes = readFileSync(join(packageFolder, 'schema_engine_bg.wasm'));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

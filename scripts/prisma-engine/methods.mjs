import { createDatabase, databaseExists } from './target.mjs';

/**
 * The calls whose shape differs between the native engine, which Prisma talks to, and
 * the WebAssembly one, which answers. All others pass through as they are.
 */
const translated = {
  async createDatabase(_params, { target }) {
    if (!(await databaseExists(target))) await createDatabase(target);
    return { databaseName: target.connection.database };
  },

  async diff(params, { withEngine, print }) {
    const answer = await (await withEngine()).diff(params);
    if (typeof answer.stdout === 'string') await print(answer.stdout);
    return answer;
  },

  async getDatabaseVersion(params, { withEngine }) {
    return (await withEngine()).version(params);
  },

  async evaluateDataLoss(params, { withEngine }) {
    const engine = await withEngine();
    // The WebAssembly engine answers only from what this call has made it remember.
    await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
    return engine.evaluateDataLoss(params);
  },

  async dbExecute(params, { withEngine }) {
    await (await withEngine()).dbExecute(params);
    return null;
  },
};

/**
 * Answers one call of Prisma's command line.
 * @param {{ withEngine: () => Promise<object>, target: object, print: (text: string) => Promise<void> }} context
 */
export async function callMethod(method, params, context) {
  if (Object.hasOwn(translated, method)) return translated[method](params, context);
  const engine = await context.withEngine();
  if (typeof engine[method] !== 'function') throw new Error(`The schema engine has no method ${method}`);
  return (await engine[method](params)) ?? {};
}

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

const scriptPath = (name: string) => fileURLToPath(new URL(`./scripts/${name}`, import.meta.url));

// Prisma would download its native schema engine; ours is the same engine from npm.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= scriptPath('schema-engine.mjs');

// `npx prisma migrate dev` without DATABASE_URL works on the packaged database, started on demand.
const needsDatabase = process.argv.some((word) => ['migrate', 'db', 'studio'].includes(word));
const packagedDatabase = () =>
  execFileSync(process.execPath, [scriptPath('database.mjs'), 'url'], { encoding: 'utf8' }).trim();

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'tsx prisma/seed.ts' },
  datasource: { url: process.env.DATABASE_URL ?? (needsDatabase ? packagedDatabase() : '') },
});

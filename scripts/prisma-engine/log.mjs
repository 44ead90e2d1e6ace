import { writeSync } from 'node:fs';

/** One line of the engine's log, in the form that Prisma reads from standard error. */
export function log(level, fields) {
  writeSync(2, `${JSON.stringify({ level, target: 'schema_engine::logger', fields })}\n`);
}

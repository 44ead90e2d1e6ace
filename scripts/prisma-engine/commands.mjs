import { log } from './log.mjs';
import { createDatabase, databaseExists, dropDatabase } from './target.mjs';

const UNREACHABLE = 'P1001';
const MISSING = 'P1003';

/**
 * The engine's sub-commands, which Prisma runs before it opens a conversation.
 * @returns {Promise<number>} exit code; the reason of a failure is on standard error
 */
export async function runCommand(command, target) {
  const { host, port, database } = target.connection;
  try {
    if (command === 'create-database') await createDatabase(target);
    if (command === 'drop-database') await dropDatabase(target);
    if (command === 'can-connect-to-database' && !(await databaseExists(target))) {
      return refuse(MISSING, `Database \`${database}\` does not exist`);
    }
    return 0;
  } catch (error) {
    return refuse(UNREACHABLE, `Can't reach database server at \`${host}:${port}\`: ${error.message}`);
  }
}

function refuse(code, message) {
  log('INFO', { message: 'schema engine (wasm)' }); // Prisma passes over the first line
  log('ERROR', { error_code: code, message, is_panic: false });
  return 1;
}

import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Absolute path of something inside the repository. */
export const inProject = (...parts) => join(projectRoot, ...parts);

/**
 * Where this installation keeps what must outlive a restart: databases, secrets,
 * the demonstration accounts. SOAT_DATA_DIR moves it; `.data` otherwise.
 */
export const inData = (...parts) => join(resolve(projectRoot, process.env.SOAT_DATA_DIR || '.data'), ...parts);

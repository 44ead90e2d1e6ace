import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { canEnter, serverAccount } from './account.mjs';

// Not /tmp: others could plant files under a name they can guess, and it is swept.
const SHARED = '/var/lib/soat';

/** A folder of ours that every account can enter, told apart by the path it stands in for. */
export function sharedPlace(path) {
  const mark = createHash('sha256').update(path).digest('hex').slice(0, 10);
  mkdirSync(SHARED, { recursive: true, mode: 0o755 });
  return join(SHARED, `${basename(path)}-${mark}`);
}

/**
 * Where the data wanted at `folder` can really live: there, or in /var/lib/soat when
 * the account that runs PostgreSQL cannot get there.
 */
export function reachablePlace(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  return canEnter(dirname(folder), serverAccount()) ? folder : sharedPlace(folder);
}

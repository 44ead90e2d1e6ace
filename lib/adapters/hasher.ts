import { createHash } from 'node:crypto';
import type { Hasher } from '@/lib/ports/hasher';

/** SHA-256 of Node. */
export const nodeHasher: Hasher = {
  sha256: (data) => createHash('sha256').update(data).digest('hex'),
};

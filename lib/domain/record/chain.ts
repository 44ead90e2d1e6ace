import { canonical } from './canonical';
import type { RecordContent, RecordEntry, Sha256 } from './types';

/** What the first entry has before it. */
export const GENESIS = '0'.repeat(64);

/**
 * The hash of an entry that follows the entry with `previousHash`. Fields that are
 * no part of the content (such as `hash`) do not count.
 */
export function hashEntry(previousHash: string, entry: RecordContent, sha256: Sha256): string {
  const { sequence, at, dossierId, actorId, actorName, act, payload } = entry;
  return sha256(canonical({ previousHash, sequence, at, dossierId, actorId, actorName, act, payload }));
}

/** Puts an entry into the chain. */
export function chainEntry(previousHash: string, content: RecordContent, sha256: Sha256): RecordEntry {
  return { ...content, previousHash, hash: hashEntry(previousHash, content, sha256) };
}

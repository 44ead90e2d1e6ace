import type { Actor } from '@/lib/domain/process/types';
import type { BrokenLink, Head } from '@/lib/domain/record/types';
import { verifyChain } from '@/lib/domain/record/verify';
import { err, ok, type Refusal, type Result } from '@/lib/domain/result';
import { mayVerifyRecord } from '@/lib/policies/dossier';
import type { Deps } from './_deps';

export interface RecordVerified {
  readonly broken: readonly BrokenLink[];
  readonly count: number;
  /** The last entry: to be noted elsewhere, so that a record cut short shows. */
  readonly head: Head | null;
}

const PAGE = 1_000;

/** Checks the whole chain of the record, over all dossiers. The command line, which has no session, passes no actor. */
export async function verifyRecord(deps: Pick<Deps, 'store' | 'hasher'>, actor: Actor | null): Promise<Result<RecordVerified, Refusal>> {
  const allowed = actor === null || mayVerifyRecord(actor);
  if (allowed !== true) return err(allowed);
  const broken: BrokenLink[] = [];
  let count = 0;
  let head: Head | null = null;
  for await (const page of deps.store.record.pages(PAGE)) {
    broken.push(...verifyChain(page, (text) => deps.hasher.sha256(text), head ? { after: head } : {}));
    count += page.length;
    const last = page.at(-1);
    head = last ? { sequence: last.sequence, hash: last.hash } : head;
  }
  return ok({ broken, count, head });
}

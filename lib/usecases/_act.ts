import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Dossier } from '@/lib/domain/process/types';
import type { Act } from '@/lib/domain/record/types';
import { err, ok, type Refusal, type Result } from '@/lib/domain/result';
import { maySee, type Verdict } from '@/lib/policies/roles';
import { OutOfTime } from '@/lib/ports/out-of-time';
import type { Transaction } from '@/lib/ports/store';
import type { ActDeps } from './_deps';
import { NOT_FOUND } from './_refusals';

/** Inside a transaction a refusal travels as an exception, since only that rolls everything back. */
class Refused extends Error {
  constructor(readonly refusal: BlockedRefusal) {
    super(refusal.code);
  }
}

/** Ends the act: nothing of it is kept, and the person reads the refusal. */
export function refuse(refusal: BlockedRefusal): never {
  throw new Refused(refusal);
}

/** Ends the act unless a policy or a guard allows it. */
export function must(answer: Verdict | Result<unknown, BlockedRefusal>): void {
  if (answer === true) return;
  if ('ok' in answer) {
    if (!answer.ok) refuse(answer.error);
    return;
  }
  refuse(answer);
}

/** The value, or a refusal in its place. */
export function found<T>(value: T | null | undefined, refusal: Refusal = NOT_FOUND): T {
  return value ?? refuse(refusal);
}

/** The server is too busy, or there is too much to write: whoever waits for the dossier or the record cannot wait longer. */
const OUT_OF_TIME: Refusal = {
  code: 'out-of-time',
  sentence: 'Máy chủ đang bận nên chưa ghi kịp việc này. Chưa có gì được lưu hay thay đổi; hãy chờ khoảng một phút rồi làm lại.',
};

/** Runs the work in one transaction and turns a refusal into a value. */
export async function transact<T>(deps: Pick<ActDeps, 'store'>, work: (tx: Transaction) => Promise<T>): Promise<Result<T, BlockedRefusal>> {
  try {
    return ok(await deps.store.transact(work));
  } catch (error) {
    if (error instanceof Refused) return err(error.refusal);
    if (!(error instanceof OutOfTime)) throw error;
    console.error('[store]', error.message);
    return err(OUT_OF_TIME);
  }
}

/** An act on one dossier, under way: its row is held, so nobody else changes it meanwhile. */
export interface ActOnDossier {
  readonly tx: Transaction;
  readonly dossier: Dossier;
  /** ISO time of the act: the same in the state and in the record. */
  readonly now: string;
  /** Adds the one row that tells of this act. */
  record(act: Act, payload: Readonly<Record<string, unknown>>): Promise<void>;
}

/**
 * One act on one dossier. `locate` says which, from the id that was given, or null if there
 * is nothing by that id; to agencies that take no part the dossier does not exist either.
 * The dossier's row is held first, so everything the work then reads stays true until it ends.
 */
export function actOnDossier<T>(
  deps: ActDeps, actor: Actor, locate: (tx: Transaction) => Promise<string | null | undefined>, work: (act: ActOnDossier) => Promise<T>,
): Promise<Result<T, BlockedRefusal>> {
  return transact(deps, async (tx) => {
    const dossier = found(await tx.dossiers.lock(found(await locate(tx))));
    must(maySee(actor, dossier));
    const now = deps.clock.now();
    const record = async (act: Act, payload: Readonly<Record<string, unknown>>): Promise<void> => {
      await tx.record.append({ at: now, dossierId: dossier.id, actor: { id: actor.id, name: actor.name }, act, payload });
    };
    return work({ tx, dossier, now, record });
  });
}

/** Reads of one dossier, for those who take part in it. */
export async function readDossier<T>(
  deps: Pick<ActDeps, 'store'>, actor: Actor, dossierId: string | null | undefined, work: (dossier: Dossier) => Promise<T>,
): Promise<Result<T, BlockedRefusal>> {
  const dossier = dossierId == null ? null : await deps.store.dossiers.find(dossierId);
  const seen = dossier === null ? NOT_FOUND : maySee(actor, dossier);
  return dossier !== null && seen === true ? ok(await work(dossier)) : err(seen === true ? NOT_FOUND : seen);
}

import type { IndexCheck } from '@/lib/ports/index-checks';
import type { IndexState } from '@/lib/ports/precedents';
import type { Transaction } from '@/lib/ports/store';
import type { Deps } from './_deps';

export type MendDeps = Pick<Deps, 'precedents' | 'store' | 'clock' | 'aloneWithIndexes'>;

/**
 * Compares the index of each search engine with the library, brings in step what is not, and keeps what was found
 * for administrators. Done by the server every few hours and by whoever asks for it; not an act on a dossier.
 * @param kept is done in the transaction that keeps the checks: a person's asking goes into the record with them, or neither does
 * @returns null where the indexes are being mended already
 */
export async function mendIndexes(
  { precedents, store, clock, aloneWithIndexes }: MendDeps, kept?: (tx: Transaction, checks: readonly IndexCheck[], at: string) => Promise<unknown>,
): Promise<IndexCheck[] | null> {
  return aloneWithIndexes.unlessUnderWay(async () => {
    const before = await precedents.indexStates();
    const after = before.some(({ outOfStep }) => outOfStep > 0) ? await precedents.repair() : before;
    const at = clock.now();
    const found = (engine: IndexState['engine']) => before.find((state) => state.engine === engine)?.outOfStep ?? 0;
    const checks = after.map((state) => ({ ...state, at, found: found(state.engine) }));
    await store.transact(async (tx) => {
      await tx.indexChecks.replace(checks);
      await kept?.(tx, checks, at);
    });
    return checks;
  });
}

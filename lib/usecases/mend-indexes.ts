import type { IndexCheck } from '@/lib/ports/index-checks';
import type { IndexState } from '@/lib/ports/precedents';
import type { Deps } from './_deps';

export type MendDeps = Pick<Deps, 'precedents' | 'store' | 'clock' | 'aloneWithIndexes'>;

/**
 * Compares the index of each search engine with the library, brings in step what is not, and keeps what was found
 * for administrators. Done by the server every few hours and by whoever asks for it; not an act on a dossier.
 * @returns null where the indexes are being mended already
 */
export async function mendIndexes({ precedents, store, clock, aloneWithIndexes }: MendDeps): Promise<IndexCheck[] | null> {
  return aloneWithIndexes.unlessUnderWay(async () => {
    const before = await precedents.indexStates();
    const after = before.some(({ outOfStep }) => outOfStep > 0) ? await precedents.repair() : before;
    const at = clock.now();
    const found = (engine: IndexState['engine']) => before.find((state) => state.engine === engine)?.outOfStep ?? 0;
    const checks = after.map((state) => ({ ...state, at, found: found(state.engine) }));
    await store.transact((tx) => tx.indexChecks.replace(checks));
    return checks;
  });
}

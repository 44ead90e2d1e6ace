/** `soat precedents status | repair | rebuild`: how the search indexes of the library stand, and mending them. */
import type { IndexState } from '../ports/precedents';
import { mendIndexes } from '../usecases/mend-indexes';
import { withDatabase } from './database';

const NAMES = { postgres: 'PostgreSQL', meilisearch: 'Meilisearch' } as const;

const isInStep = ({ outOfStep, unreachable }: IndexState): boolean => outOfStep === 0 && unreachable === null;

/** Exit code 0 where every index is in step, 1 where one is not or could not be asked. */
function tell(states: readonly IndexState[]): number {
  for (const { engine, inDatabase, inIndex, outOfStep, unreachable } of states) {
    console.log(unreachable === null
      ? `${NAMES[engine]}: trong kho ${inDatabase}, trong chỉ mục ${inIndex}, lệch ${outOfStep}`
      : `${NAMES[engine]}: không liên lạc được (${unreachable})`);
  }
  return states.every(isInStep) ? 0 : 1;
}

function tellUnderWay(): number {
  console.error('Chỉ mục đang được một tiến trình khác sửa. Hãy chạy lại sau ít phút.');
  return 1;
}

const hasNone = (args: readonly string[]): boolean => args.length === 0;

/** Compares each index with the library. Null on misuse, like the others. */
export const statusOf = async (args: readonly string[]): Promise<number | null> =>
  hasNone(args) ? withDatabase(async ({ precedents }) => tell(await precedents.indexStates())) : null;

/** Compares, mends what is out of step, and says how the indexes then stand. */
export const repair = async (args: readonly string[]): Promise<number | null> =>
  hasNone(args) ? withDatabase(async (deps) => {
    const checks = await mendIndexes(deps);
    return checks ? tell(checks) : tellUnderWay();
  }) : null;

/** Makes every index anew. */
export const rebuild = async (args: readonly string[]): Promise<number | null> =>
  hasNone(args) ? withDatabase(async ({ precedents, aloneWithIndexes }) => {
    const states = await aloneWithIndexes.unlessUnderWay(() => precedents.rebuildIndex());
    return states ? tell(states) : tellUnderWay();
  }) : null;

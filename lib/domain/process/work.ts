import { blockersOf, submissionBlockers, type Blocker } from './blockers';
import type { DossierSnapshot } from './snapshot';
import { dueOn, turnOf, type Turn } from './steps';
import type { Role } from './types';

/** What waits for somebody in one dossier: the first thing, and how many more there are. */
export interface Work extends Turn {
  readonly more: number;
}

/**
 * What those with these roles can deal with now (việc của tôi): the head of the dossier names one turn, but a
 * draft often waits for two at once, as when remarks are to be answered while the appraisal goes on. The
 * issuer's adoption stands among it once nothing blocks. Null where only others are to act.
 */
export function workOf(snapshot: DossierSnapshot, roles: readonly Role[]): Work | null {
  const turn = turnOf(snapshot);
  if (turn === null) return null;
  if (turn.blocker === null) return roles.includes(turn.role) ? { ...turn, more: 0 } : null;
  const mine = blockersOf(snapshot).filter((blocker) => roles.includes(blocker.turn) && isDue(snapshot, blocker));
  const first = mine[0];
  if (!first) return null;
  const due = mine.flatMap((blocker) => dueOn(snapshot, blocker) ?? []).sort()[0] ?? null;
  return { role: first.turn, code: first.code, params: first.params, sentence: first.sentence, dueOn: due, blocker: first, more: mine.length - 1 };
}

/** The control unit does not owe what it was not asked for, and nothing is submitted before it is complete. */
function isDue(snapshot: DossierSnapshot, { code, turn }: Blocker): boolean {
  if (turn === 'control_officer') return snapshot.stage !== 'drafting';
  return code !== 'not-submitted' || submissionBlockers(snapshot).length === 0;
}

/** What people of the demonstration do with everything the machine found in a version. */
import type { Actor } from '../../lib/domain/process/types';
import type { Result, Refusal } from '../../lib/domain/result';
import { completeAssessment } from '../../lib/usecases/complete-assessment';
import { decideFinding } from '../../lib/usecases/decide-finding';
import { decideProcedure } from '../../lib/usecases/decide-procedure';
import { saveAssessment } from '../../lib/usecases/save-assessment';
import type { Deps } from '../../lib/wiring';
import { SEEDLINGS_ANSWERS, seedlingsCost } from './answers';

/** The value; the story ends with the sentence of the refusal if one of its acts is refused. */
export function done<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`The demonstration was refused (${result.error.code}): ${result.error.sentence}`);
  return result.value;
}

/** Confirms every procedure and answers every finding of severity error. */
export async function decideEverything(deps: Deps, actor: Actor, versionId: string, errors: { decision: 'confirmed' | 'rejected'; reason: string }): Promise<void> {
  for (const procedure of await deps.store.procedures.list(versionId)) {
    if (procedure.decision === 'proposed') done(await decideProcedure(deps, actor, { procedureId: procedure.id, decision: 'confirmed', reason: 'Đúng là thủ tục đối với người dân' }));
  }
  for (const finding of await deps.store.findings.list(versionId)) {
    const open = finding.kind === 'rule' && finding.severity === 'error' && finding.decision === 'proposed';
    if (open) done(await decideFinding(deps, actor, { findingId: finding.id, ...errors }));
  }
}

/** Fills in and completes the assessment of every confirmed procedure. */
export async function assessEverything(deps: Deps, actor: Actor, versionId: string, wage: number): Promise<void> {
  for (const { id, decision } of await deps.store.procedures.list(versionId)) {
    if (decision !== 'confirmed') continue;
    const before = await deps.store.assessments.ofProcedure(id);
    if (before?.completedAt) continue;
    const cost = { before: null, after: seedlingsCost(wage) };
    const { revision } = done(await saveAssessment(deps, actor, { procedureId: id, revision: before?.revision ?? 0, answers: SEEDLINGS_ANSWERS, cost }));
    done(await completeAssessment(deps, actor, { procedureId: id, revision }));
  }
}

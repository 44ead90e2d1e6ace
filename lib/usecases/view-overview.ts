import type { Actor, Stage } from '@/lib/domain/process/types';
import { cost, saving } from '@/lib/domain/assessment/cost';
import { ok, type Result } from '@/lib/domain/result';
import type { Deps } from './_deps';
import { loadMine } from './_listed';

/** Counts over the dossiers that a person may see. Money in đồng a year. */
export interface Overview {
  readonly dossiers: number;
  readonly byStage: Readonly<Record<Stage, number>>;
  /** Past their day: an opinion or an appraisal that is still awaited. */
  readonly overdue: number;
  readonly procedures: { readonly proposed: number; readonly confirmed: number; readonly rejected: number };
  readonly assessments: { readonly complete: number; readonly open: number };
  readonly opinions: { readonly given: number; readonly unanswered: number };
  readonly errorsUndecided: number;
  /** Cost that confirmed procedures will put on people, and what amendments save against today. */
  readonly costPerYear: number;
  readonly savingPerYear: number;
}

/** How the work stands as a whole (tổng quan). */
export async function viewOverview(deps: Pick<Deps, 'store' | 'clock'>, actor: Actor): Promise<Result<Overview, never>> {
  const loaded = await loadMine(deps, actor);
  const today = deps.clock.today();
  const procedures = loaded.flatMap((one) => one.procedures);
  const standings = loaded.flatMap((one) => one.snapshot.procedures).filter((one) => one.decision === 'confirmed');
  const costs = loaded.flatMap((one) => one.assessments).map((assessment) => assessment.cost);
  const decided = (decision: string): number => procedures.filter((procedure) => procedure.decision === decision).length;
  return ok({
    dossiers: loaded.length,
    byStage: countStages(loaded.map((one) => one.dossier.stage)),
    overdue: loaded.filter(({ dossier, appraisal }) => {
      const due = dossier.stage === 'consulting' ? dossier.opinionDueOn
        : dossier.stage === 'submitted' || dossier.stage === 'appraising' ? (appraisal?.dueOn ?? null) : null;
      return due !== null && due < today;
    }).length,
    procedures: { proposed: decided('proposed'), confirmed: decided('confirmed'), rejected: decided('rejected') },
    assessments: { complete: standings.filter((one) => one.assessment?.complete).length, open: standings.filter((one) => !one.assessment?.complete).length },
    opinions: { given: standings.filter((one) => one.opinion).length, unanswered: standings.filter((one) => one.opinion && !one.opinion.answered).length },
    errorsUndecided: loaded.reduce((sum, one) => sum + one.snapshot.errorsUndecided, 0),
    costPerYear: costs.reduce((sum, { after }) => sum + (after === null ? 0 : cost(after).perYear), 0),
    savingPerYear: costs.reduce((sum, { before, after }) => sum + (before === null || after === null ? 0 : saving(cost(before), cost(after)).amount), 0),
  });
}

function countStages(stages: readonly Stage[]): Record<Stage, number> {
  const counts: Record<Stage, number> = { drafting: 0, consulting: 0, submitted: 0, appraising: 0, appraised: 0, adopted: 0 };
  for (const stage of stages) counts[stage] += 1;
  return counts;
}

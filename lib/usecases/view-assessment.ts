import { assess } from '@/lib/domain/assessment/assess';
import { cost, saving, type Cost, type Saving } from '@/lib/domain/assessment/cost';
import { sheetWarnings, TASKS, wageOn, type Wage } from '@/lib/domain/assessment/cost-sheet';
import { questionsFor } from '@/lib/domain/assessment/questionnaire';
import { suggestedRows } from '@/lib/domain/assessment/suggest/suggested-rows';
import { suggestionsFor, type Suggestion } from '@/lib/domain/assessment/suggest/suggestions';
import type { AssessmentState, CostRow, CostSheet, Questionnaire } from '@/lib/domain/assessment/types';
import { factsOf } from '@/lib/domain/procedures/extract/facts-of';
import type { ProcedureFacts } from '@/lib/domain/procedures/extract/types';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Assessment, Dossier, Procedure, Version } from '@/lib/domain/process/types';
import type { Refusal, Result } from '@/lib/domain/result';
import { readDossier } from './_act';
import { formOf, partsOf } from './_assessment';
import type { Deps } from './_deps';
import { judgedProcedures } from './_judged';
import { mayOf } from './_may';
import { loadDossier } from './_snapshot';
import { placesOf, type ProvisionPlace } from './view-procedures';

/** The assessment of one procedure, ready to be filled in. */
export interface AssessmentView {
  readonly dossier: Dossier;
  readonly version: Pick<Version, 'id' | 'number'>;
  readonly procedure: Procedure;
  readonly places: readonly ProvisionPlace[];
  /** With only the questions that this procedure is asked; null for a repealed procedure, which has no form. */
  readonly questionnaire: Questionnaire | null;
  readonly assessment: Assessment | null;
  readonly status: AssessmentState | null;
  readonly cost: { readonly before: Cost | null; readonly after: Cost | null; readonly saving: Saving | null; readonly warnings: readonly string[] };
  /** The sheet to begin with, still without rows. */
  readonly blankSheet: CostSheet;
  /** What the draft states about the procedure, and what of it answers questions or calls for rows: offered, never written. */
  readonly facts: ProcedureFacts;
  readonly suggestions: readonly Suggestion[];
  readonly suggestedRows: readonly CostRow[];
  readonly tasks: typeof TASKS;
  readonly wage: Wage | null;
  readonly may: { readonly save: true | Refusal; readonly complete: true | Refusal };
  /** False where a newer version has taken this one's place: then it is only read. */
  readonly current: boolean;
}

/** One procedure with its form, answers, costs and what is still missing. */
export async function viewAssessment(
  deps: Pick<Deps, 'store' | 'clock'>, actor: Actor, input: { procedureId: string },
): Promise<Result<AssessmentView, BlockedRefusal>> {
  const { store, clock } = deps;
  const stored = await store.procedures.find(input.procedureId);
  const version = stored && (await store.versions.find(stored.versionId));
  return readDossier(deps, actor, version?.dossierId, async (dossier) => {
    const procedure = version === null ? undefined : (await judgedProcedures(store, version)).find(({ id }) => id === input.procedureId);
    if (procedure === undefined || version === null) throw new Error('a dossier was found without its procedure');
    const assessment = await store.assessments.ofProcedure(procedure.id);
    const today = clock.today();
    const form = formOf(procedure, assessment, today);
    const wage = wageOn(today);
    const questions = form === null ? [] : questionsFor(form, partsOf(procedure));
    const facts = factsOf(version.document, procedure);
    const loaded = await loadDossier(store, dossier, null);
    const may = mayOf(actor, loaded, await store.people.uploadersOf(dossier.id));
    return {
      dossier,
      version: { id: version.id, number: version.number },
      procedure,
      places: placesOf(procedure.provisionIds, version.document.provisions),
      questionnaire: form && { ...form, questions },
      assessment,
      status: form && assess(form, assessment?.answers ?? {}, partsOf(procedure)),
      cost: costsOf(assessment),
      blankSheet: { wage: wage?.hourly ?? 0, timesPerYear: 1, subjectsPerYear: 0, rows: [] },
      facts,
      suggestions: suggestionsFor(questions, facts),
      suggestedRows: form ? suggestedRows(facts) : [],
      tasks: TASKS,
      wage,
      may: { save: may.saveAssessment, complete: may.completeAssessment },
      current: loaded.version?.id === version.id,
    };
  });
}

function costsOf(assessment: Assessment | null): AssessmentView['cost'] {
  const before = assessment?.cost.before ? cost(assessment.cost.before) : null;
  const after = assessment?.cost.after ? cost(assessment.cost.after) : null;
  return {
    before, after,
    saving: before && after && saving(before, after),
    warnings: assessment?.cost.after ? sheetWarnings(assessment.cost.after) : [],
  };
}

import { cost } from '@/lib/domain/assessment/cost';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Assessment, Opinion, Procedure, Version } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { placeOf } from '@/lib/domain/structure/place';
import type { Provision } from '@/lib/domain/structure/types';
import { readDossier } from './_act';
import { articlesOf, type ArticleChoice, type ProvisionChoice } from './_articles';
import type { Deps } from './_deps';
import { isSettled, loadDossier } from './_snapshot';

export type { ArticleChoice, ProvisionChoice };

/** A provision as a link: where it stands in words, and how it begins. */
export interface ProvisionPlace {
  readonly id: string;
  /** "Điểm a khoản 2 Điều 5". */
  readonly place: string;
  readonly heading: string;
  readonly text: string;
}

/** A procedure as its card shows it. Costs in đồng a year. */
export interface ProcedureCard {
  readonly procedure: Procedure;
  readonly places: readonly ProvisionPlace[];
  readonly assessment: { readonly state: 'none' | 'open' | 'stopped' | 'complete'; readonly stopped: Assessment['stopped']; readonly carried: boolean };
  readonly opinion: { readonly state: 'none' | 'given' | 'settled'; readonly conclusion: Opinion['conclusion'] | null; readonly carried: boolean };
  readonly costPerYear: { readonly before: number | null; readonly after: number | null };
  readonly decidedByName: string | null;
  readonly reviewedByName: string | null;
}

export interface ProceduresView {
  readonly version: Pick<Version, 'id' | 'number'> | null;
  readonly procedures: readonly ProcedureCard[];
  /** Where a procedure that the machine has not seen may stand. */
  readonly articles: readonly ArticleChoice[];
}

/** The procedures the latest version sets, each with its eleven parts and where it stands. */
export function viewProcedures(deps: Pick<Deps, 'store'>, actor: Actor, input: { dossierId: string }): Promise<Result<ProceduresView, BlockedRefusal>> {
  return readDossier(deps, actor, input.dossierId, async (dossier) => {
    const { version, procedures, assessments, opinions } = await loadDossier(deps.store, dossier, null);
    const people = await deps.store.people.names(procedures.flatMap((one) => [one.decidedById, one.reviewedById]).filter((id) => id !== null));
    const placesAt = placesIn(version?.document.provisions ?? []);
    const name = (id: string | null): string | null => (id === null ? null : (people.get(id) ?? null));
    return {
      version: version && { id: version.id, number: version.number },
      articles: articlesOf(version?.document.provisions ?? []),
      procedures: procedures.map((procedure): ProcedureCard => {
        const assessment = assessments.find((one) => one.procedureId === procedure.id) ?? null;
        const opinion = opinions.find((one) => one.procedureId === procedure.id) ?? null;
        return {
          procedure,
          places: placesAt(procedure.provisionIds),
          assessment: { state: assessmentState(assessment), stopped: assessment?.stopped ?? null, carried: assessment?.carried ?? false },
          opinion: { state: opinion === null ? 'none' : isSettled(opinion) ? 'settled' : 'given', conclusion: opinion?.conclusion ?? null, carried: opinion?.carried ?? false },
          costPerYear: costPerYear(assessment),
          decidedByName: name(procedure.decidedById),
          reviewedByName: name(procedure.reviewedById),
        };
      }),
    };
  });
}

/** The provisions with these ids, in the order of the draft, each with its place in words. */
export const placesOf = (ids: readonly string[], provisions: readonly Provision[]): ProvisionPlace[] => placesIn(provisions)(ids);

/** The same for many procedures of one draft, whose provisions are gone through once. */
function placesIn(provisions: readonly Provision[]): (ids: readonly string[]) => ProvisionPlace[] {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const order = new Map(provisions.map(({ id }, at) => [id, at]));
  return (ids) => [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
    .map((provision) => ({ id: provision.id, place: placeOf(provision, byId), heading: provision.heading, text: provision.text }));
}

export function assessmentState(assessment: Assessment | null): ProcedureCard['assessment']['state'] {
  if (assessment === null) return 'none';
  if (assessment.stopped !== null) return 'stopped';
  return assessment.completedAt === null ? 'open' : 'complete';
}

function costPerYear(assessment: Assessment | null): ProcedureCard['costPerYear'] {
  const { before, after } = assessment?.cost ?? { before: null, after: null };
  return { before: before && cost(before).perYear, after: after && cost(after).perYear };
}

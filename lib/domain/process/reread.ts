/**
 * What people have said about a version whose file is read again. The words are the same ones, only cut
 * otherwise, so that more holds than between two versions; and what no longer holds has no older version
 * to stay in, so it is named.
 */
import type { Provision } from '../structure/types';
import type { NewJudgement } from '../teaching/types';
import { carryOver, sameDigest, type CarriedAssessment, type FreshVersion, type NewFinding, type NewProcedure, type SameText, type WorkedVersion } from './carry-over';
import type { Assessment, Opinion, Procedure } from './types';

/**
 * What falls when a version is read again. procedure: it is found no more, with all that was said of it.
 * rejection: it stands in other words, so that "no procedure" must be said again. completion: its assessment
 * must be completed again. opinion: the opinion spoke of other words. findings: decisions on `n` findings.
 */
export interface Dropped {
  readonly what: 'procedure' | 'rejection' | 'completion' | 'opinion' | 'findings';
  /** Name of the procedure; empty for findings. */
  readonly name: string;
  readonly n: number;
}

/** A procedure of the new reading. */
export interface RereadProcedure {
  /** Id of the procedure that it goes on as, with assessment and opinion; null for one that was not there. */
  readonly id: string | null;
  readonly procedure: NewProcedure;
  /** The assessment that has to be completed again, or null. */
  readonly reopened: (CarriedAssessment & { readonly procedureId: string }) | null;
  /** The opinion that no longer speaks of it, or null. */
  readonly withdrawn: Opinion | null;
}

export interface RereadVersion {
  readonly findings: readonly NewFinding[];
  readonly judgements: readonly NewJudgement[];
  readonly procedures: readonly RereadProcedure[];
  /** Those that no procedure of the new reading goes on as. */
  readonly gone: readonly Procedure[];
  readonly dropped: readonly Dropped[];
}

/**
 * The version as it is read now, with what still holds.
 * @param sameLines true where both readings are of the same lines: a procedure that stands in the same lines
 *   then stands in the same words, however they are cut into provisions
 */
export function reread(previous: WorkedVersion, next: FreshVersion, sameLines: boolean): RereadVersion {
  const isSame = sameLines ? inSameLines(previous.provisions, next.provisions) : sameDigest;
  const carried = carryOver(previous, next, isSame);
  const procedures = carried.procedures.map(({ procedure }) => goOn(procedure, previous, isSame));
  const kept = new Set(procedures.map(({ id }) => id));
  const gone = previous.procedures.filter(({ id }) => !kept.has(id));
  return { findings: carried.findings, judgements: carried.judgements, procedures, gone, dropped: droppedIn(previous, carried.findings, procedures, gone) };
}

function inSameLines(before: readonly Provision[], after: readonly Provision[]): SameText {
  const [linesBefore, linesAfter] = [linesById(before), linesById(after)];
  return (old, procedure) => sameDigest(old, procedure) || linesOf(old.provisionIds, linesBefore) === linesOf(procedure.provisionIds, linesAfter);
}

const linesById = (provisions: readonly Provision[]): ReadonlyMap<string, readonly number[]> => new Map(provisions.map(({ id, lines }) => [id, lines]));

const linesOf = (ids: readonly string[], lines: ReadonlyMap<string, readonly number[]>): string =>
  [...new Set(ids.flatMap((id) => lines.get(id) ?? []))].sort((a, b) => a - b).join();

function goOn(procedure: NewProcedure, previous: WorkedVersion, isSame: SameText): RereadProcedure {
  const old = previous.procedures.find(({ id }) => id === procedure.previousId);
  if (old === undefined) return { id: null, procedure, reopened: null, withdrawn: null };
  const falls = !isSame(old, procedure);
  const assessed = previous.assessments.find((one) => one.procedureId === old.id);
  const opinion = previous.opinions.find((one) => one.procedureId === old.id) ?? null;
  return {
    id: old.id,
    procedure: { ...procedure, previousId: old.previousId },
    reopened: falls && assessed?.completedAt ? reopened(assessed) : null,
    withdrawn: falls ? opinion : null,
  };
}

function reopened({ procedureId, questionnaireId, answers, cost, stopped, carried }: Assessment): CarriedAssessment & { procedureId: string } {
  return { procedureId, questionnaireId, answers, cost, stopped, carried, completedAt: null, completedById: null };
}

function droppedIn(previous: WorkedVersion, findings: readonly NewFinding[], procedures: readonly RereadProcedure[], gone: readonly Procedure[]): Dropped[] {
  const rejectedBefore = new Map(previous.procedures.filter(({ decision }) => decision === 'rejected').map(({ id, name }) => [id, name]));
  const lost = decided(previous.findings) - decided(findings);
  return [
    ...gone.filter((procedure) => wasWorkedOn(procedure, previous)).map(({ name }) => about('procedure', name)),
    ...procedures.flatMap(({ id, procedure, reopened, withdrawn }) => {
      const rejected = rejectedBefore.get(id ?? '');
      return [
        ...(rejected !== undefined && procedure.decision !== 'rejected' ? [about('rejection', rejected)] : []),
        ...(reopened ? [about('completion', procedure.name)] : []),
        ...(withdrawn ? [about('opinion', procedure.name)] : []),
      ];
    }),
    ...(lost > 0 ? [{ what: 'findings', name: '', n: lost } as const] : []),
  ];
}

const about = (what: Dropped['what'], name: string): Dropped => ({ what, name, n: 1 });

const decided = (findings: readonly NewFinding[]): number => findings.filter(({ decision }) => decision !== 'proposed').length;

/** What only the machine had proposed is no loss. */
const wasWorkedOn = ({ id, decision, origin }: Procedure, { assessments, opinions }: WorkedVersion): boolean =>
  decision !== 'proposed' || origin === 'added' || assessments.some((one) => one.procedureId === id) || opinions.some((one) => one.procedureId === id);

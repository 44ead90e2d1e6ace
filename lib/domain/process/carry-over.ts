/**
 * What people have said about one version and that still holds for the next.
 * Nobody should have to decide again on words that did not change; nothing that
 * was said about other words may pass for having been said about these.
 */
import { fold } from '../text/fold';
import { nameKey } from '../procedures/name-key';
import type { Provision } from '../structure/types';
import { carryTeaching, linesThatStay } from '../teaching/carry';
import type { Judgement, NewJudgement } from '../teaching/types';
import { carryAdded, type NewVersion } from './carry-added';
import type { Assessment, Finding, Opinion, Procedure } from './types';

export type NewFinding = Omit<Finding, 'id'>;
export type NewProcedure = Omit<Procedure, 'id'>;
export type CarriedAssessment = Omit<Assessment, 'id' | 'procedureId' | 'revision'>;
export type CarriedOpinion = Omit<Opinion, 'id' | 'procedureId'>;

/** A version as people have worked on it. */
export interface WorkedVersion {
  readonly provisions: readonly Provision[];
  readonly findings: readonly Finding[];
  readonly procedures: readonly Procedure[];
  readonly assessments: readonly Assessment[];
  readonly opinions: readonly Opinion[];
  /** Those in force on the labels of its lines. */
  readonly judgements: readonly Judgement[];
}

/** A version as the machine has just read it: everything is still proposed. */
export interface FreshVersion extends NewVersion {
  /** Number of this reading of it. */
  readonly reading: number;
  readonly findings: readonly NewFinding[];
  readonly procedures: readonly NewProcedure[];
}

/** A procedure of the new version, with what it takes over from the one before. */
export interface CarriedProcedure {
  readonly procedure: NewProcedure;
  readonly assessment: CarriedAssessment | null;
  readonly opinion: CarriedOpinion | null;
}

/** Less than this share of common word pairs, and two procedures are not the same one. */
const SAME_PROCEDURE = 0.5;

/** The new version with what still holds of the one before. */
export interface CarriedVersion {
  readonly findings: readonly NewFinding[];
  /** What people said of lines whose words are the same. */
  readonly judgements: readonly NewJudgement[];
  /** Those found afresh, then those that people added before; positions count from 0. */
  readonly procedures: CarriedProcedure[];
  /** Added by people before, and nothing of their provisions is left. */
  readonly dropped: Procedure[];
}

/** Whether a procedure stands in the very words of the one before. */
export type SameText = (old: Procedure, procedure: NewProcedure) => boolean;

export const sameDigest: SameText = (old, procedure) => old.digest === procedure.digest;

/** The fresh version with decisions, assessments, opinions and added procedures taken over where they still hold. */
export function carryOver(previous: WorkedVersion, next: FreshVersion, isSame: SameText = sameDigest): CarriedVersion {
  const matches = matchProcedures(previous, next);
  const found = next.procedures.map((procedure, at) => carryProcedure(procedure, matches.get(at), previous, isSame));
  const seen = new Set([...matches.values()].map(({ id }) => id));
  const unseen = previous.procedures.filter(({ id, origin }) => origin === 'added' && !seen.has(id));
  const { carried, dropped } = carryAdded(unseen, previous.provisions, next);
  const added = carried.map(({ old, procedure }, at) => carryProcedure({ ...procedure, position: found.length + at }, old, previous, isSame));
  const stays = linesThatStay(previous.provisions, next.provisions);
  const { findings, judgements } = carryTeaching(previous.judgements, carryFindings(previous, next, stays), stays, next);
  return { findings, judgements, procedures: [...found, ...added], dropped };
}

/** A decision on a finding holds as long as the same is found in the same words of an unchanged provision. */
function carryFindings(previous: WorkedVersion, next: FreshVersion, stays: ReadonlyMap<string, string>): NewFinding[] {
  const decided = new Map<string, Finding[]>();
  for (const finding of previous.findings) {
    const provisionId = finding.provisionId === null ? null : stays.get(finding.provisionId);
    if (finding.decision === 'proposed' || provisionId === undefined) continue;
    const key = findingKey(finding, provisionId);
    decided.set(key, [...(decided.get(key) ?? []), finding]);
  }
  return next.findings.map((finding) => {
    const match = decided.get(findingKey(finding, finding.provisionId))?.shift();
    if (match === undefined) return finding;
    const { decision, reason, decidedById, decidedRole, decidedAt } = match;
    return { ...finding, decision, reason, decidedById, decidedRole, decidedAt };
  });
}

/** @param provisionId the provision in the new version */
const findingKey = ({ kind, code, quote }: NewFinding, provisionId: string | null): string => JSON.stringify([kind, code, provisionId, quote]);

/** Position in the new version -> the procedure it goes on from: equal names first, then the most alike texts. */
function matchProcedures(previous: WorkedVersion, next: FreshVersion): Map<number, Procedure> {
  if (previous.procedures.length === 0) return new Map();
  const [oldTexts, newTexts] = [textsById(previous.provisions), textsById(next.provisions)];
  const before = previous.procedures.map((procedure) => wordPairs(procedure, oldTexts));
  const after = next.procedures.map((procedure) => wordPairs(procedure, newTexts));
  const names = previous.procedures.map(({ name }) => nameKey(name));
  const likenessOf = likenessTo(before);
  const wanted = next.procedures.flatMap((procedure, to) => {
    const name = nameKey(procedure.name);
    const alike = likenessOf(after[to] ?? new Set());
    return previous.procedures
      .map((old, from) => ({ to, from, old, named: names[from] === name, likeness: alike[from] ?? 0 }))
      // What a person added in provisions of another procedure is as like as that one itself: only the name tells that the machine sees it now.
      .filter(({ old, named, likeness }) => named || (old.origin === 'found' && likeness >= SAME_PROCEDURE));
  });
  wanted.sort((a, b) => Number(b.named) - Number(a.named) || b.likeness - a.likeness || a.to - b.to || a.from - b.from);
  const matches = new Map<number, Procedure>();
  const taken = new Set<number>();
  for (const { to, from, old } of wanted) {
    if (matches.has(to) || taken.has(from)) continue;
    matches.set(to, old);
    taken.add(from);
  }
  return matches;
}

/**
 * An unchanged text keeps all that was said. A changed one keeps that it is a
 * procedure and the answers as a start, but neither completion nor opinion: those
 * spoke of other words. A rejection falls too, for the new words may make it one.
 */
function carryProcedure(procedure: NewProcedure, old: Procedure | undefined, previous: WorkedVersion, isSame: SameText): CarriedProcedure {
  if (old === undefined) return { procedure, assessment: null, opinion: null };
  const same = isSame(old, procedure);
  const assessment = previous.assessments.find((one) => one.procedureId === old.id) ?? null;
  const opinion = previous.opinions.find((one) => one.procedureId === old.id) ?? null;
  return {
    procedure: same || old.decision === 'confirmed' ? withDecision(procedure, old, same) : { ...procedure, previousId: old.id },
    assessment: assessment === null ? null : carryAssessment(assessment, same),
    opinion: opinion === null || !same ? null : carryOpinion(opinion),
  };
}

function withDecision(procedure: NewProcedure, old: Procedure, same: boolean): NewProcedure {
  const { decision, reason, decidedById, decidedRole, decidedAt, reviewedById } = old;
  const kept = { decision, reason, decidedById, decidedRole, decidedAt, reviewedById, previousId: old.id };
  // The name may have been corrected by a person; in unchanged text it stays corrected.
  return same ? { ...procedure, ...kept, name: old.name } : { ...procedure, ...kept };
}

function carryAssessment(assessment: Assessment, same: boolean): CarriedAssessment {
  const { questionnaireId, answers, cost, stopped, completedAt, completedById } = assessment;
  const completion = same ? { completedAt, completedById } : { completedAt: null, completedById: null };
  return { questionnaireId, answers, cost, stopped, ...completion, carried: true };
}

function carryOpinion(opinion: Opinion): CarriedOpinion {
  const { parts, conclusion, text, givenById, givenAt, answer, answerReason, answeredById, answeredAt } = opinion;
  return { parts, conclusion, text, givenById, givenAt, answer, answerReason, answeredById, answeredAt, carried: true };
}

function textsById(provisions: readonly Provision[]): Map<string, string> {
  return new Map(provisions.map((provision) => [provision.id, `${provision.heading}\n${provision.text}`]));
}

/** Pairs of neighbouring syllables: single syllables are shared by any two legal texts. */
function wordPairs(procedure: NewProcedure, texts: ReadonlyMap<string, string>): Set<string> {
  const words = fold(procedure.provisionIds.map((id) => texts.get(id) ?? '').join(' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

/**
 * How like each of these sets another one is: its share of common members, 0 to 1 (Dice). Who has a member is looked up,
 * not sought set by set: a draft of four hundred procedures would otherwise take seconds.
 */
function likenessTo(sets: readonly ReadonlySet<string>[]): (other: ReadonlySet<string>) => readonly number[] {
  const holders = new Map<string, number[]>();
  for (const [at, set] of sets.entries()) {
    for (const member of set) {
      const known = holders.get(member);
      if (known) known.push(at);
      else holders.set(member, [at]);
    }
  }
  return (other) => {
    const common = sets.map(() => 0);
    for (const member of other) for (const at of holders.get(member) ?? []) common[at]! += 1;
    return sets.map((set, at) => (set.size + other.size === 0 ? 0 : (2 * common[at]!) / (set.size + other.size)));
  };
}

/**
 * What the use cases need from the database. Interfaces only: the adapter that
 * fills them is lib/adapters/db, and it is put in place by lib/wiring.
 */
import type {
  Actor, Answer, Appraisal, AppraisalConclusion, Assessment, DecisionState, Dossier, FileRevisions, Finding,
  KeptCorrection, Membership, Opinion, Procedure, Role, Stage, Thread, ThreadSource, Version,
} from '../domain/process/types';
import type { Anchor } from '../domain/anchors/types';
import type { RuleSetting } from '../domain/checks/settings';
import type { Act, RecordEntry } from '../domain/record/types';
import type { RevisionView, StructuredDocument } from '../domain/structure/types';
import type { Judgement, NewJudgement } from '../domain/teaching/types';
import type { IndexChecks } from './index-checks';
import type { PrecedentFilter } from './precedents';

/** Reads and writes of one transaction. Times are ISO strings, dates ISO dates, ids opaque strings. */
export interface Transaction {
  readonly dossiers: Dossiers;
  readonly versions: Versions;
  readonly findings: Findings;
  readonly judgements: Judgements;
  readonly procedures: Procedures;
  readonly assessments: Assessments;
  readonly opinions: Opinions;
  readonly appraisals: Appraisals;
  readonly threads: Threads;
  readonly ruleSettings: RuleSettings;
  readonly savedSearches: SavedSearches;
  readonly indexChecks: IndexChecks;
  readonly record: RecordLog;
  readonly people: People;
}

export interface Store extends Transaction {
  /** Runs `work` in one transaction; anything thrown rolls all of it back. Throws OutOfTime, with nothing kept, where it takes too long. */
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

export interface Dossiers {
  find(id: string): Promise<Dossier | null>;
  /** The same, holding the row until the transaction ends. */
  lock(id: string): Promise<Dossier | null>;
  /** Dossiers in which one of the agencies takes part, newest first. */
  ofAgencies(agencyIds: readonly string[]): Promise<Dossier[]>;
  create(dossier: Omit<Dossier, 'id' | 'revision' | 'stage' | 'opinionRequestedAt' | 'opinionDueOn' | 'adoptedVersionId' | 'adoptedAt' | 'adoptedNumber' | 'createdAt'> & { createdById: string; createdAt: string }): Promise<Dossier>;
  /** Changes what is given and raises the revision by one. */
  update(id: string, change: Partial<Pick<Dossier, 'stage' | 'ground' | 'opinionRequestedAt' | 'opinionDueOn' | 'adoptedVersionId' | 'adoptedAt' | 'adoptedNumber'>>): Promise<Dossier>;
}

/** What lists of dossiers say of a version. */
export type VersionInList = Pick<Version, 'id' | 'number' | 'sha256'>;

/** Versions are answered as their latest reading has them. */
export interface Versions {
  find(id: string): Promise<Version | null>;
  /** The version with the highest number, or null before the first upload. */
  latest(dossierId: string): Promise<Version | null>;
  list(dossierId: string): Promise<Omit<Version, 'document'>[]>;
  /** The latest version of each of these dossiers that has any, by dossier. */
  latestOf(dossierIds: readonly string[]): Promise<Map<string, VersionInList>>;
  add(version: { dossierId: string; number: number; fileName: string; format: string; sha256: string; bytes: Uint8Array; document: StructuredDocument; revisions: FileRevisions; uploadedById: string; uploadedAt: string }): Promise<Version>;
  /** Keeps a later reading of a version, which from then on is the one in force. Numbers count from 1 without a gap. */
  addReading(reading: { versionId: string; number: number; view: RevisionView; corrections: readonly KeptCorrection[]; document: StructuredDocument; revisions: FileRevisions; madeById: string; madeAt: string }): Promise<Version>;
  /** The original file, byte for byte. */
  bytes(sha256: string): Promise<Uint8Array | null>;
}

/** Findings of severity error: those that nobody has decided, and those that a person confirmed. */
export interface ErrorCounts {
  readonly undecided: number;
  readonly standing: number;
}

export interface Findings {
  find(id: string): Promise<Finding | null>;
  list(versionId: string): Promise<Finding[]>;
  /** By version; a version without errors is not named. */
  errorsOf(versionIds: readonly string[]): Promise<Map<string, ErrorCounts>>;
  addAll(findings: readonly Omit<Finding, 'id'>[]): Promise<void>;
  /** Puts these in the place of all findings of a version: it was read again. */
  replaceAll(versionId: string, findings: readonly Omit<Finding, 'id'>[]): Promise<void>;
  /** Keeps what was decided; nobody decides where a judgement is taken back. */
  decide(id: string, decision: { decision: DecisionState; reason: string | null; decidedById: string | null; decidedRole: Role | null; decidedAt: string | null }): Promise<void>;
  /** Takes away labels that a person had put and no longer wants. */
  remove(ids: readonly string[]): Promise<void>;
}

/** What people said of the labels of lines; only ever added to. */
export interface Judgements {
  find(id: string): Promise<Judgement | null>;
  /** Of one version and all its readings, in the order in which they were made. */
  ofVersion(versionId: string): Promise<Judgement[]>;
  /** Of all dossiers, in the order in which they were made. */
  all(): Promise<Judgement[]>;
  add(judgement: NewJudgement): Promise<Judgement>;
  addAll(judgements: readonly NewJudgement[]): Promise<void>;
}

export interface Procedures {
  find(id: string): Promise<Procedure | null>;
  list(versionId: string): Promise<Procedure[]>;
  /** Of several versions, those of one in their order. */
  ofVersions(versionIds: readonly string[]): Promise<Procedure[]>;
  addAll(procedures: readonly Omit<Procedure, 'id'>[]): Promise<Procedure[]>;
  /** Gives a procedure another content under the same id: its version was read again. */
  replace(id: string, procedure: Omit<Procedure, 'id'>): Promise<void>;
  /** Takes procedures out of a version that was read again, with their assessments and opinions. */
  remove(ids: readonly string[]): Promise<void>;
  decide(id: string, decision: { decision: DecisionState; reason: string | null; name?: string; decidedById: string; decidedRole: Role; decidedAt: string; reviewedById: string | null }): Promise<void>;
}

export interface Assessments {
  ofProcedure(procedureId: string): Promise<Assessment | null>;
  ofVersion(versionId: string): Promise<Assessment[]>;
  ofVersions(versionIds: readonly string[]): Promise<Assessment[]>;
  /** Creates or replaces the answers and raises the revision. */
  save(assessment: Omit<Assessment, 'id' | 'revision'>): Promise<Assessment>;
  /** Gives procedures that have none yet their assessment. */
  addAll(assessments: readonly Omit<Assessment, 'id' | 'revision'>[]): Promise<void>;
}

export interface Opinions {
  find(id: string): Promise<Opinion | null>;
  ofProcedure(procedureId: string): Promise<Opinion | null>;
  ofVersion(versionId: string): Promise<Opinion[]>;
  ofVersions(versionIds: readonly string[]): Promise<Opinion[]>;
  /** One opinion per procedure: giving it again before it is answered replaces it. */
  save(opinion: Omit<Opinion, 'id'>): Promise<Opinion>;
  /** Gives procedures that have none yet their opinion. */
  addAll(opinions: readonly Omit<Opinion, 'id'>[]): Promise<void>;
  answer(id: string, answer: { answer: Answer; answerReason: string; answeredById: string; answeredAt: string }): Promise<void>;
  /** Takes back an opinion whose procedure stands in other words since its version was read again. */
  remove(id: string): Promise<void>;
}

export interface Appraisals {
  find(id: string): Promise<Appraisal | null>;
  /** The latest submission of the dossier, or null. */
  latest(dossierId: string): Promise<Appraisal | null>;
  /** The latest submission of each of these dossiers that has any, by dossier. */
  latestOf(dossierIds: readonly string[]): Promise<Map<string, Appraisal>>;
  list(dossierId: string): Promise<Appraisal[]>;
  submit(appraisal: { dossierId: string; versionId: string; submittedById: string; submittedAt: string; dueOn: string }): Promise<Appraisal>;
  accept(id: string): Promise<void>;
  refuse(id: string, refusal: string): Promise<void>;
  addRemark(remark: { appraisalId: string; provisionId: string | null; quote: string; text: string; madeById: string; madeAt: string }): Promise<string>;
  findByRemark(remarkId: string): Promise<Appraisal | null>;
  answerRemark(id: string, answer: { answer: Answer; answerText: string; answeredById: string; answeredAt: string }): Promise<void>;
  conclude(id: string, conclusion: { conclusion: AppraisalConclusion; conclusionText: string; concludedById: string; concludedAt: string }): Promise<void>;
  confirmRevision(id: string, versionId: string): Promise<void>;
}

export interface Threads {
  find(id: string): Promise<Thread | null>;
  list(dossierId: string): Promise<Thread[]>;
  /** How many are open, by dossier; a dossier without any is not named. */
  openIn(dossierIds: readonly string[]): Promise<Map<string, number>>;
  open(thread: { dossierId: string; versionId: string; anchor: Anchor; proposal: string | null; author: Pick<Actor, 'id' | 'name'>; text: string; at: string }): Promise<Thread>;
  /** Makes a thread of a comment of an uploaded file, whose authors are none of the house. */
  bring(thread: { dossierId: string; versionId: string; anchor: Anchor; source: ThreadSource; open: boolean; broughtById: string; at: string; replies: readonly OutsideReply[] }): Promise<Thread>;
  reply(threadId: string, reply: { author: Pick<Actor, 'id' | 'name'>; text: string; at: string }): Promise<void>;
  /** Adds an answer that was written in a file. */
  bringReply(threadId: string, reply: OutsideReply): Promise<void>;
  setOpen(threadId: string, state: { open: boolean; by: string; at: string }): Promise<void>;
}

/** Something said in a file by somebody without an account here. */
export interface OutsideReply {
  readonly authorName: string;
  readonly text: string;
  readonly at: string;
}

/** A setting of a rule as it is kept. */
export interface KeptRuleSetting extends RuleSetting {
  /** Settings of the rule, from 1 without a gap. */
  readonly number: number;
  readonly reason: string;
  readonly madeById: string;
  readonly madeAt: string;
}

/** What administrators have said of the check rules; only ever added to. */
export interface RuleSettings {
  /** The last setting of each rule that has any. */
  latest(): Promise<KeptRuleSetting[]>;
  /** Holds all settings until the transaction ends: of those who change rules, the next waits here. */
  hold(): Promise<void>;
  add(setting: KeptRuleSetting): Promise<void>;
}

/** A search for precedents that a person keeps under a name (tìm kiếm đã lưu). */
export interface SavedSearch {
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  readonly query: string;
  readonly filter: PrecedentFilter;
  readonly savedAt: string;
}

/** Searches that people keep for themselves; a person has no two of one name. */
export interface SavedSearches {
  find(id: string): Promise<SavedSearch | null>;
  ofOwner(ownerId: string): Promise<SavedSearch[]>;
  /** Holds the searches of a person until the transaction ends: of their pages that save, the next waits here. */
  hold(ownerId: string): Promise<void>;
  add(search: Omit<SavedSearch, 'id'>): Promise<SavedSearch>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
}

export interface RecordLog {
  /** Adds one row, chained to the last; holds the chain until the transaction ends. */
  append(entry: { at: string; dossierId: string | null; actor: Pick<Actor, 'id' | 'name'>; act: Act; payload: Readonly<Record<string, unknown>> }): Promise<RecordEntry>;
  ofDossier(dossierId: string): Promise<RecordEntry[]>;
  /** Entries of one act that belong to no dossier, in order. */
  outsideDossiers(act: Act): Promise<RecordEntry[]>;
  /** The whole chain in order, in pages, for verification. */
  pages(size: number): AsyncIterable<RecordEntry[]>;
}

/** An account as administrators see it. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly email: string;
  /** False for those who may no longer sign in. */
  readonly active: boolean;
  readonly memberships: readonly Membership[];
}

export interface People {
  actor(userId: string): Promise<Actor | null>;
  /** Agencies by id, with name and short name. */
  agencies(): Promise<{ id: string; name: string; shortName: string; roles: Role[] }[]>;
  names(userIds: readonly string[]): Promise<Map<string, string>>;
  uploadersOf(dossierId: string): Promise<string[]>;
  /** Holds the agency until the transaction ends: of those who ask for the same one, the next waits here. */
  lockAgency(agencyId: string): Promise<void>;
  /** Every account, by name. */
  everybody(): Promise<Person[]>;
  /** The account with this address, also one that is no longer active. Case does not count. */
  byEmail(email: string): Promise<Person | null>;
  addAgency(agency: { name: string; shortName: string }): Promise<string>;
  /** Opens an account; it may sign in. */
  add(person: { email: string; name: string; position: string; passwordHash: string; createdAt: string }): Promise<string>;
  addMembership(userId: string, membership: Membership): Promise<void>;
  setPassword(userId: string, passwordHash: string): Promise<void>;
  setActive(userId: string, active: boolean): Promise<void>;
}

export type { Stage };

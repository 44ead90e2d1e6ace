/**
 * A draft on its way to adoption: who takes part, where it stands, what it is made of.
 * These are the shapes that the use cases, the store and the pages share.
 */
import type { Anchor } from '../anchors/types';
import type { Answers } from '../assessment/types';
import type { CostSheet } from '../assessment/types';
import type { Regime, Severity } from '../checks/types';
import type { FoundProcedure, MatrixPart, Part, Reason } from '../procedures/types';
import type { LineCorrection, RevisionView, StructuredDocument } from '../structure/types';

/** What a person may do in an agency. */
export type Role = 'drafter' | 'control_officer' | 'appraiser' | 'issuer' | 'administrator';

export interface Membership {
  readonly agencyId: string;
  readonly role: Role;
}

/** Whoever is acting: always from the session, never from the request. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
}

/**
 * drafting soạn thảo, đánh giá · consulting lấy ý kiến cơ quan kiểm soát TTHC · submitted đã trình thẩm định ·
 * appraising đang thẩm định · appraised tiếp thu, giải trình · adopted đã ban hành.
 */
export type Stage = 'drafting' | 'consulting' | 'submitted' | 'appraising' | 'appraised' | 'adopted';

export interface Dossier {
  readonly id: string;
  readonly title: string;
  /** Id in the list of document types, e.g. "qd-ubnd-tinh". */
  readonly documentType: string;
  readonly regime: Regime;
  /** ISO date; it chose the regime. */
  readonly draftingStartedOn: string;
  /** Ground on which this kind of document may set procedures, as recorded by the drafter. */
  readonly ground: string | null;
  readonly stage: Stage;
  /** Grows with each change of state; guards against acting on what is no longer so. */
  readonly revision: number;
  readonly drafterAgencyId: string;
  readonly controlAgencyId: string;
  readonly appraisalAgencyId: string;
  readonly issuerAgencyId: string;
  readonly opinionRequestedAt: string | null;
  readonly opinionDueOn: string | null;
  readonly adoptedVersionId: string | null;
  readonly adoptedAt: string | null;
  readonly adoptedNumber: string | null;
  readonly createdAt: string;
}

export interface Version {
  readonly id: string;
  readonly dossierId: string;
  readonly number: number;
  readonly fileName: string;
  readonly format: string;
  readonly sha256: string;
  /** What the latest reading made of it. */
  readonly document: StructuredDocument;
  /** Tracked changes as the latest reading took them. */
  readonly revisions: FileRevisions;
  readonly reading: VersionReading;
  readonly uploadedById: string;
  readonly uploadedAt: string;
}

/** How a version is read: its bytes never change, what is made of them may. */
export interface VersionReading {
  /** 0: as it was read when it was uploaded; one more each time it was read again. */
  readonly number: number;
  /** What people said of its lines and still holds, in the order of the lines. */
  readonly corrections: readonly KeptCorrection[];
}

/** What a person said of a misread line, kept with the version. */
export interface KeptCorrection extends LineCorrection {
  readonly madeById: string;
  /** The name at that time. */
  readonly madeByName: string;
  readonly madeAt: string;
}

/** Tracked changes and comments that came with the file. */
export interface FileRevisions {
  readonly insertions: number;
  readonly deletions: number;
  readonly authors: readonly string[];
  /** How the changes were read; versions from before this was asked were read as accepted. */
  readonly view?: RevisionView;
  readonly comments: readonly FileComment[];
}

/** A comment that came with the file, on the words it was put on. */
export interface FileComment {
  readonly author: string;
  readonly date: string | null;
  readonly text: string;
  readonly quote: string;
  /** Index of the source line in which the quote begins; null where it has none. */
  readonly line?: number | null;
  readonly resolved?: boolean;
  readonly replies?: readonly { readonly author: string; readonly date: string | null; readonly text: string }[];
}

export type DecisionState = 'proposed' | 'confirmed' | 'rejected';

export interface Finding {
  readonly id: string;
  readonly versionId: string;
  readonly kind: 'part' | 'rule';
  readonly position: number;
  readonly provisionId: string | null;
  /** A Part for kind "part", a rule id for kind "rule". */
  readonly code: string;
  readonly severity: Severity | null;
  readonly quote: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly message: string;
  readonly norm: string;
  readonly suggestion: string | null;
  readonly procedure: string | null;
  readonly confidence: number | null;
  readonly reasons: readonly Reason[];
  readonly decision: DecisionState;
  readonly reason: string | null;
  readonly decidedById: string | null;
  readonly decidedRole: Role | null;
  readonly decidedAt: string | null;
}

export interface Procedure extends Omit<FoundProcedure, 'provisions' | 'missing'> {
  readonly id: string;
  readonly versionId: string;
  readonly position: number;
  readonly provisionIds: readonly string[];
  readonly missing: readonly MatrixPart[];
  /** SHA-256 of the texts it stands in. */
  readonly digest: string;
  /** found: by the machine. added: by a person, where the machine had seen none. */
  readonly origin: 'found' | 'added';
  readonly decision: DecisionState;
  readonly reason: string | null;
  readonly decidedById: string | null;
  readonly decidedRole: Role | null;
  readonly decidedAt: string | null;
  /** The control officer who agreed that this is no procedure. */
  readonly reviewedById: string | null;
  readonly previousId: string | null;
}

export interface Assessment {
  readonly id: string;
  readonly procedureId: string;
  readonly questionnaireId: string;
  readonly answers: Answers;
  readonly cost: { readonly before: CostSheet | null; readonly after: CostSheet | null };
  readonly stopped: 'necessity' | 'legality' | null;
  readonly completedAt: string | null;
  readonly completedById: string | null;
  readonly revision: number;
  /** True where it was taken over from the version before. */
  readonly carried: boolean;
}

export type OpinionConclusion = 'agree' | 'agree_with_changes' | 'disagree';
export type Answer = 'accepted' | 'explained';

export interface Opinion {
  readonly id: string;
  readonly procedureId: string;
  readonly parts: readonly { readonly part: Part | 'name'; readonly verdict: 'agree' | 'propose'; readonly text: string }[];
  readonly conclusion: OpinionConclusion;
  readonly text: string;
  readonly givenById: string;
  readonly givenAt: string;
  readonly answer: Answer | null;
  readonly answerReason: string | null;
  readonly answeredById: string | null;
  readonly answeredAt: string | null;
  readonly carried: boolean;
}

export type AppraisalConclusion = 'eligible' | 'eligible_after_revision' | 'not_eligible';

export interface Appraisal {
  readonly id: string;
  readonly dossierId: string;
  readonly versionId: string;
  readonly status: 'submitted' | 'accepted' | 'refused' | 'concluded';
  readonly submittedById: string;
  readonly submittedAt: string;
  readonly dueOn: string;
  readonly refusal: string | null;
  readonly conclusion: AppraisalConclusion | null;
  readonly conclusionText: string | null;
  readonly concludedById: string | null;
  readonly concludedAt: string | null;
  readonly confirmedVersionId: string | null;
  readonly remarks: readonly Remark[];
}

export interface Remark {
  readonly id: string;
  readonly appraisalId: string;
  readonly position: number;
  readonly provisionId: string | null;
  readonly quote: string;
  readonly text: string;
  readonly madeById: string;
  readonly madeAt: string;
  readonly answer: Answer | null;
  readonly answerText: string | null;
  readonly answeredById: string | null;
  readonly answeredAt: string | null;
}

/** Where a thread came from, if it was not begun here: a comment of an uploaded file. */
export interface ThreadSource {
  readonly author: string;
  /** As the file says it; null if it gave none. */
  readonly date: string | null;
  readonly quote: string;
}

export interface Reply {
  readonly id: string;
  /** Null for somebody who wrote in the file and is no person of this house. */
  readonly authorId: string | null;
  readonly authorName: string;
  readonly text: string;
  readonly writtenAt: string;
}

export interface Thread {
  readonly id: string;
  readonly dossierId: string;
  readonly versionId: string;
  readonly anchor: Anchor;
  /** Wording proposed in place of the quote (đề nghị sửa câu chữ); empty to leave it out; null for a mere comment. */
  readonly proposal: string | null;
  readonly open: boolean;
  /** Null where it was begun here. */
  readonly source: ThreadSource | null;
  /** Who began it, or uploaded the file that it came with. */
  readonly createdById: string;
  readonly createdAt: string;
  readonly replies: readonly Reply[];
}

/**
 * The parts that an administrative procedure (thủ tục hành chính, TTHC) is made of:
 * Decree 63/2010/NĐ-CP Art. 8(2), as amended by Decree 92/2017.
 */
import type { AmendmentTarget, Provision } from '../structure/types';

export const PARTS = ['step', 'method', 'dossier', 'time_limit', 'agency', 'subject', 'result', 'form', 'fee', 'condition'] as const;

/**
 * step trình tự · method cách thức · dossier thành phần, số lượng hồ sơ · time_limit thời hạn giải quyết ·
 * agency cơ quan giải quyết · subject đối tượng · result kết quả · form mẫu đơn, tờ khai · fee phí, lệ phí ·
 * condition yêu cầu, điều kiện.
 */
export type Part = (typeof PARTS)[number];

/** The eleven cells of the matrix: the ten parts and the name (tên thủ tục). */
export type MatrixPart = 'name' | Part;

/** Parts that every procedure must have; the others only "if any" (Decree 63/2010 Art. 8(2)(h)). */
export const REQUIRED_PARTS: readonly MatrixPart[] = ['name', 'step', 'method', 'dossier', 'time_limit', 'subject', 'agency', 'result'];

/** One article as the finder sees it: heading and lines, with what stands around it. */
export interface FinderArticle {
  readonly docTitle: string | null;
  readonly docNumber: string | null;
  /** Chapter, section … as one string, or null. */
  readonly path: string | null;
  /** "Điều 5". */
  readonly article: string;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Why a label was given: the words, and in what they consist. */
export interface Reason {
  /** Words of the line (or of its chapeau or heading) that spoke for the label. */
  readonly words: string;
  /** A Vietnamese phrase for a lawyer: "từ chỉ hồ sơ", "thuộc danh mục sau “Hồ sơ gồm:”". */
  readonly because: string;
  readonly weight: number;
}

export interface LabelledPart {
  readonly part: Part;
  /** How sure, 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** Labels of one article: for each line index with at least one label, its parts. */
export interface ArticleLabels {
  /** True if the article lays down at least one part of a procedure. */
  readonly procedure: boolean;
  readonly lines: ReadonlyMap<number, readonly LabelledPart[]>;
}

/** A provision (usually clause or point) that regulates parts of a procedure. */
export interface LabelledProvision {
  readonly provision: Provision;
  readonly parts: readonly LabelledPart[];
}

export type ProcedureNature = 'new' | 'amended' | 'repealed' | 'delegated';

/** Where a part is laid down that the draft does not lay down itself. */
export interface Elsewhere {
  /** act: another act, as cited ("Điều 5 Nghị định số 15/2018/NĐ-CP"). delegated: the body that the draft charges with laying it down ("Chính phủ"). */
  readonly kind: 'act' | 'delegated';
  readonly citation: string;
  /** Id of the provision of the draft that says so. */
  readonly provision: string;
}

/** What the draft does to which place of another act, and the provision of the draft that says so. */
export interface ProcedureTarget extends AmendmentTarget {
  readonly provision: string;
}

/** Provisions that together put one procedure on people. */
export interface FoundProcedure {
  /** Action + result + subject: "Hỗ trợ chi phí mua giống cây trồng". */
  readonly name: string;
  readonly nature: ProcedureNature;
  /** Articles, or clauses of them, that it is laid down in, then every labelled provision, in document order. */
  readonly provisions: readonly string[];
  /** For each part found, the ids of the provisions that regulate it. */
  readonly parts: Readonly<Partial<Record<MatrixPart, readonly string[]>>>;
  /** For each part that the draft does not regulate but points to: where it is regulated. */
  readonly elsewhere: Readonly<Partial<Record<MatrixPart, readonly Elsewhere[]>>>;
  /** The places of other acts that an amending or repealing draft changes. */
  readonly targets: readonly ProcedureTarget[];
  /** Required parts that no provision regulates and that are not regulated elsewhere. */
  readonly missing: readonly MatrixPart[];
}

/**
 * The impact assessment of a procedure (đánh giá tác động TTHC): the questions of the
 * form, the answers to them, and the sheet that computes the cost of compliance.
 */
import type { MatrixPart, ProcedureNature } from '../procedures/types';

/**
 * text câu trả lời tự luận · number con số · yes-no-reason có/không, nêu rõ lý do ·
 * three-way toàn bộ/một phần/không · choices chọn một hoặc nhiều · list liệt kê · table bảng.
 */
export type AnswerKind = 'text' | 'number' | 'yes-no-reason' | 'three-way' | 'choices' | 'list' | 'table';

export type SectionId = 'basis' | 'necessity' | 'legality' | 'reasonableness';

/** What a stopped assessment failed in: not necessary, or not lawful. */
export type Stop = 'necessity' | 'legality';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Question {
  /** As in the form: "A4", "C4.1". */
  readonly id: string;
  readonly section: SectionId;
  /** The part of the procedure that it judges, or null for the procedure as a whole. */
  readonly part: MatrixPart | null;
  readonly text: string;
  /** What a good answer contains. */
  readonly help: string;
  readonly kind: AnswerKind;
  readonly legalBasis: string;
  /** Options of `choices`, or columns of `table`. */
  readonly choices?: readonly Choice[];
  readonly columns?: readonly Choice[];
  /** Only one of the choices may be taken. */
  readonly single?: boolean;
  /** A reason is demanded: always, or (for a number) when the number is above this. `yes-no-reason` always demands one. */
  readonly reason?: 'always' | { readonly above: number };
  /** Answers that end the assessment: the procedure must leave the draft. */
  readonly stopsOn?: readonly string[];
  /** Asked only when an earlier question was answered with one of these values. */
  readonly askedIf?: { readonly question: string; readonly in: readonly string[] };
  /** Phrases that say nothing when they are the whole answer. */
  readonly hollow?: readonly string[];
}

/** One form, valid for a time, for procedures of some natures. */
export interface Questionnaire {
  readonly id: string;
  /** Number of the official form. */
  readonly code: string;
  readonly title: string;
  readonly natures: readonly ProcedureNature[];
  readonly stage: 'drafting';
  /** Which parts it asks about: every required part and those present, or only the parts touched. */
  readonly scope: 'required-and-present' | 'touched';
  readonly legalBasis: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly sections: readonly { readonly id: SectionId; readonly title: string; readonly explanation: string }[];
  /** In the order of the form. */
  readonly questions: readonly Question[];
}

/** An answer; which fields count depends on the kind of the question. */
export interface Answer {
  readonly text?: string;
  readonly number?: number;
  /** "yes" | "no", or "all" | "partly" | "none". */
  readonly value?: string;
  readonly reason?: string;
  /** Chosen values, or the items of a list. */
  readonly items?: readonly string[];
  readonly rows?: readonly Readonly<Record<string, string>>[];
}

export type Answers = Readonly<Record<string, Answer>>;

/** What is still wrong with one answer. */
export interface Shortfall {
  readonly question: string;
  readonly why: 'unanswered' | 'no-reason' | 'hollow' | 'not-a-choice' | 'incomplete-row';
  /** What to do, for the person who fills in the form. */
  readonly sentence: string;
}

export interface AssessmentState {
  /** Set as soon as an answer ends the assessment; nothing after that question is asked. */
  readonly stopped: Stop | null;
  /** Ids of the questions that still need an answer, in the order of the form. */
  readonly missing: readonly string[];
  readonly shortfalls: readonly Shortfall[];
  /** True when every question asked is answered and nothing stopped: a stopped assessment never opens the gate. */
  readonly complete: boolean;
  readonly progress: { readonly answered: number; readonly asked: number };
}

/**
 * prepare chuẩn bị hồ sơ · submit nộp hồ sơ · pay nộp phí, lệ phí · inspection chuẩn bị, phục vụ kiểm tra ·
 * other công việc khác · receive nhận kết quả.
 */
export type TaskCode = 'prepare' | 'submit' | 'pay' | 'inspection' | 'other' | 'receive';

export interface CostRow {
  readonly task: TaskCode;
  /** What is done: "Đơn đề nghị theo mẫu", "Nộp trực tiếp". */
  readonly label: string;
  /** Hours of one person for one performance; null while it is not yet estimated. */
  readonly hours: number | null;
  /** Đồng paid for consulting and services for one performance. */
  readonly services: number;
  /** Đồng paid in fees, charges and other prescribed costs for one performance. */
  readonly fees: number;
  /** Share of the subjects who take this row, 0 to 1, where channels split them; 1 if left out. */
  readonly share?: number;
  /** Provision that demands it, or where the estimate comes from. */
  readonly basis?: string;
}

/** The sheet of the standard cost model for one procedure, before or after the draft. */
export interface CostSheet {
  /** Average income of one person in one working hour, đồng. */
  readonly wage: number;
  /** Performances a subject must make in a year; 0.2 for once in five years. */
  readonly timesPerYear: number;
  readonly subjectsPerYear: number;
  readonly rows: readonly CostRow[];
}

/** Answers and cost sheets of an impact assessment (đánh giá tác động TTHC), as stored. */

/** An answer to one question; which fields are used depends on the question's kind. */
export interface AnswerValue {
  readonly text?: string;
  readonly number?: number;
  readonly choice?: 'yes' | 'no' | 'partly';
  readonly choices?: readonly string[];
  readonly reason?: string;
  readonly rows?: readonly Readonly<Record<string, string>>[];
}

/** By question id. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** One task of the compliance-cost sheet (công việc). */
export interface CostRow {
  /** Id in the task catalogue: "prepare", "submit", "pay", "inspection", "other", "receive". */
  readonly task: string;
  readonly description: string;
  /** Hours spent once, decimals allowed. */
  readonly hours: number;
  /** Consulting or services hired, đồng. */
  readonly services: number;
  /** Fees, charges and other prescribed costs, đồng. */
  readonly fees: number;
  /** Share of the subjects that take this way, 0 to 1; 1 unless channels are split. */
  readonly share: number;
}

/** A cost sheet: tasks, how often, how many. */
export interface CostSheet {
  /** Average income of a person an hour, đồng (mức thu nhập bình quân 01 người/01 giờ). */
  readonly hourlyIncome: number;
  readonly timesPerYear: number;
  readonly subjectsPerYear: number;
  readonly rows: readonly CostRow[];
}

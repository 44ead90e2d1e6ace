import { blockersOf, type Blocker, type BlockerCode } from './blockers';
import type { DossierSnapshot } from './snapshot';
import type { Role, Stage } from './types';

/** The steps of a draft as the head of the dossier shows them, in order. */
export const STEPS = ['draft', 'consult', 'submit', 'appraise', 'answer', 'adopt'] as const;
export type StepId = (typeof STEPS)[number];

export interface Step {
  readonly id: StepId;
  /** Vietnamese name; other languages translate from the id. */
  readonly label: string;
  readonly state: 'done' | 'current' | 'todo';
}

const LABELS: Readonly<Record<StepId, string>> = {
  draft: 'Soạn thảo, đánh giá',
  consult: 'Lấy ý kiến kiểm soát',
  submit: 'Trình thẩm định',
  appraise: 'Thẩm định',
  answer: 'Tiếp thu, giải trình',
  adopt: 'Ban hành',
};

const STEP_OF: Readonly<Record<Exclude<Stage, 'adopted'>, StepId>> = {
  drafting: 'draft', consulting: 'consult', submitted: 'submit', appraising: 'appraise', appraised: 'answer',
};

/** The six steps, with the one the draft is at. When nothing blocks, it stands before adoption. */
export function stepsOf(snapshot: DossierSnapshot): Step[] {
  const at = currentStep(snapshot);
  const reached = at === null ? STEPS.length : STEPS.indexOf(at);
  return STEPS.map((id, i) => ({ id, label: LABELS[id], state: i < reached ? 'done' : i === reached ? 'current' : 'todo' }));
}

function currentStep(snapshot: DossierSnapshot): StepId | null {
  if (snapshot.stage === 'adopted') return null;
  if (snapshot.stage === 'appraised' && blockersOf(snapshot).length === 0) return 'adopt';
  return STEP_OF[snapshot.stage];
}

/** Whose turn it is, why, and until when. Null once the draft is adopted. */
export interface Turn {
  readonly role: Role;
  /** That of the blocker, or what may be done when nothing blocks; for translation, with the params. */
  readonly code: BlockerCode | 'gate-open' | 'next-step';
  readonly params: Blocker['params'];
  /** Vietnamese sentence: the next thing to do. */
  readonly sentence: string;
  /** ISO date, if there is a deadline. */
  readonly dueOn: string | null;
  /** What makes it their turn; null when nothing blocks and the issuer may adopt. */
  readonly blocker: Blocker | null;
}

/**
 * The person whose move it is. Blockers stand in the order in which they are dealt with;
 * while the dossier lies with the appraisal body, what that body owes comes first.
 */
export function turnOf(snapshot: DossierSnapshot): Turn | null {
  if (snapshot.stage === 'adopted') return null;
  const blockers = blockersOf(snapshot);
  const withAppraiser = snapshot.stage === 'submitted' || snapshot.stage === 'appraising';
  const first = (withAppraiser && blockers.find((b) => b.turn === 'appraiser')) || blockers[0];
  if (!first) {
    return snapshot.stage === 'appraised'
      ? { role: 'issuer', code: 'gate-open', params: {}, sentence: 'Không còn gì cản trở: có thể ban hành đúng bản này.', dueOn: null, blocker: null }
      : { role: 'drafter', code: 'next-step', params: {}, sentence: 'Chuyển hồ sơ sang bước tiếp theo.', dueOn: null, blocker: null };
  }
  return { role: first.turn, code: first.code, params: first.params, sentence: first.sentence, dueOn: dueOn(snapshot, first), blocker: first };
}

/** ISO date until which a blocker is to be dealt with, if its turn has a deadline. */
export function dueOn(snapshot: DossierSnapshot, { turn }: Blocker): string | null {
  if (turn === 'control_officer') return snapshot.opinionDueOn;
  if (turn === 'appraiser') return snapshot.appraisal?.dueOn ?? null;
  return null;
}

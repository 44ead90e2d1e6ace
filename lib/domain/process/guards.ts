import { err, ok, type Refusal, type Result } from '../result';
import { assessmentBlockers, blockersOf, submissionBlockers, type Blocker } from './blockers';
import type { AppraisalStanding, DossierSnapshot } from './snapshot';
import type { Stage } from './types';

/** A refusal that also lists what is missing. */
export interface BlockedRefusal extends Refusal {
  readonly blockers?: readonly Blocker[];
}

type Guarded = Result<true, BlockedRefusal>;

const NAMES: Readonly<Record<Stage, string>> = {
  drafting: 'soạn thảo', consulting: 'lấy ý kiến', submitted: 'chờ tiếp nhận thẩm định',
  appraising: 'thẩm định', appraised: 'tiếp thu, giải trình', adopted: 'đã ban hành',
};

/** Refuses an act that does not belong to the stage the dossier is at. */
export function inStage(stage: Stage, ...allowed: Stage[]): Guarded {
  if (allowed.includes(stage)) return ok(true);
  if (stage === 'adopted') return err({ code: 'conflict-adopted', sentence: 'Dự thảo này đã được ban hành, không thể thay đổi nữa.' });
  const when = allowed.map((s) => `“${NAMES[s]}”`).join(' hoặc ');
  return err({
    code: 'conflict-stage',
    sentence: `Hồ sơ đang ở bước “${NAMES[stage]}”; việc này chỉ làm được ở bước ${when}.`,
    params: { stage },
  });
}

/** Refuses to act on what a person saw, when it is no longer so. */
export function atRevision(current: number, seen: number): Guarded {
  return current === seen
    ? ok(true)
    : err({ code: 'stale', sentence: 'Hồ sơ đã thay đổi từ lúc bạn mở trang. Tải lại trang để xem bản mới nhất rồi làm lại.' });
}

/** A new version may come while the draft is being written, consulted on or answered; not while somebody appraises it. */
export const mayUpload = (stage: Stage): Guarded => inStage(stage, 'drafting', 'consulting', 'appraised');

/**
 * A version may be read again while a new one could be uploaded, but not the one that was submitted or that the
 * appraiser has confirmed: what was appraised must stay what it was. A submission that was refused, or
 * concluded as not eligible, freezes nothing any more.
 */
export function mayReread(stage: Stage, versionId: string, appraisal: Pick<AppraisalStanding, 'status' | 'versionId' | 'conclusion' | 'confirmedVersionId'> | null): Guarded {
  const open = mayUpload(stage);
  if (!open.ok || appraisal === null) return open;
  const runs = appraisal.status !== 'refused' && appraisal.conclusion !== 'not_eligible';
  const frozen = runs && (appraisal.versionId === versionId || appraisal.confirmedVersionId === versionId);
  return frozen
    ? err({ code: 'conflict-frozen', sentence: 'Bản này đã trình thẩm định nên cách đọc được giữ nguyên. Nếu đọc sai ảnh hưởng đến nội dung, hãy sửa trong Word và tải bản mới lên.' })
    : open;
}

/** The control unit is asked only about a draft whose procedures are decided and assessed. */
export function mayRequestOpinion(snapshot: DossierSnapshot): Guarded {
  const stage = inStage(snapshot.stage, 'drafting');
  if (!stage.ok) return stage;
  return unblocked(withVersion(snapshot, assessmentBlockers), 'Chưa thể gửi lấy ý kiến');
}

/** Decree 63/2010 Art. 11(3): no submission without the assessment and the opinion of the control unit. */
export function maySubmit(snapshot: DossierSnapshot): Guarded {
  // A draft without any procedure needs no opinion, so it may be submitted from drafting.
  const stage = inStage(snapshot.stage, 'drafting', 'consulting');
  if (!stage.ok) return stage;
  return unblocked(withVersion(snapshot, submissionBlockers), 'Chưa thể trình thẩm định');
}

/** The gate: nothing is missing, for exactly this version. */
export function mayAdopt(snapshot: DossierSnapshot): Guarded {
  const stage = inStage(snapshot.stage, 'appraised');
  if (!stage.ok && stage.error.code === 'conflict-adopted') return stage;
  const missing = unblocked(blockersOf(snapshot), 'Chưa thể ban hành');
  return missing.ok ? stage : missing;
}

const withVersion = (snapshot: DossierSnapshot, rest: (s: DossierSnapshot) => Blocker[]): Blocker[] =>
  snapshot.version ? rest(snapshot) : blockersOf(snapshot);

function unblocked(blockers: Blocker[], lead: string): Guarded {
  if (blockers.length === 0) return ok(true);
  return err({
    code: 'blocked',
    sentence: `${lead}: còn thiếu ${blockers.length} việc. ${blockers[0]!.sentence}`,
    params: { n: blockers.length },
    blockers,
  });
}

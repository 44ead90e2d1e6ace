import type { AppraisalStanding, DossierSnapshot, ProcedureStanding } from './snapshot';
import type { Role } from './types';

export type BlockerCode =
  | 'version-missing' | 'file-altered'
  | 'procedures-undecided' | 'rejection-unreviewed' | 'errors-undecided' | 'errors-standing'
  | 'assessment-missing' | 'assessment-stopped'
  | 'opinion-not-requested' | 'opinion-missing' | 'opinion-unanswered' | 'threads-open'
  | 'not-submitted' | 'not-received' | 'appraisal-refused' | 'not-concluded' | 'not-eligible'
  | 'remarks-unanswered' | 'revision-unconfirmed';

/** The page of the dossier on which a blocker is dealt with. */
export type BlockerPlace = 'upload' | 'text' | 'procedures' | 'assessment' | 'opinions' | 'record';

/** One thing that must still be done before this version may be adopted, and whose turn it is. */
export interface Blocker {
  readonly code: BlockerCode;
  /** Whose turn it is. */
  readonly turn: Exclude<Role, 'issuer'>;
  /** Vietnamese sentence: what is missing and what to do. */
  readonly sentence: string;
  readonly place: BlockerPlace;
  /** The procedure it is about, if it is about one. */
  readonly procedureId: string | null;
  /** For translation from the code: names, counts, and words that tell apart what one code says of several cases. */
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * What stands between this version and its adoption, in the order in which it is dealt with.
 * Empty means that the gate is open for exactly this version.
 *
 * The rules follow Decree 63/2010 Art. 9–11 (assessment, opinion of the control unit, no appraisal
 * without both) and the practice of answering every remark (tiếp thu, giải trình).
 */
export function blockersOf(snapshot: DossierSnapshot): Blocker[] {
  if (!snapshot.version) {
    return [blocker('version-missing', 'drafter', 'upload', 'Chưa có dự thảo: tải tệp của dự thảo lên.')];
  }
  return [...fileBlockers(snapshot), ...submissionBlockers(snapshot), ...appraisalBlockers(snapshot)];
}

/**
 * The part of the blockers for which the appraisal body must refuse the dossier:
 * Decree 63/2010 Art. 11(3), "không tiếp nhận hồ sơ gửi thẩm định nếu … chưa có bản đánh giá tác động …
 * và ý kiến góp ý của cơ quan kiểm soát thủ tục hành chính".
 */
export function submissionBlockers(snapshot: DossierSnapshot): Blocker[] {
  return [...assessmentBlockers(snapshot), ...opinionBlockers(snapshot)];
}

/** What must be done before the opinion of the control unit is asked for: it judges an assessed draft. */
export function assessmentBlockers(snapshot: DossierSnapshot): Blocker[] {
  const undecided = snapshot.procedures.filter((p) => p.decision === 'proposed').length;
  return [
    ...some(undecided, (n) => blocker('procedures-undecided', 'drafter', 'procedures',
      `${n} thủ tục do máy tìm thấy chưa được xác nhận hoặc bác bỏ.`, { n })),
    ...some(snapshot.errorsUndecided, (n) => blocker('errors-undecided', 'drafter', 'text',
      `${n} phát hiện mức lỗi chưa được xem xét: xác nhận để sửa, hoặc bác bỏ kèm lý do.`, { n })),
    ...some(snapshot.errorsStanding, (n) => blocker('errors-standing', 'drafter', 'upload',
      `${n} lỗi đã xác nhận vẫn còn trong bản này: sửa dự thảo và tải bản mới lên.`, { n })),
    ...snapshot.procedures.filter((p) => p.decision === 'confirmed').flatMap(assessmentBlocker),
  ];
}

function assessmentBlocker({ id, name, assessment }: ProcedureStanding): Blocker[] {
  if (assessment?.stopped) {
    const fault = assessment.stopped === 'necessity' ? 'không cần thiết' : 'không đúng thẩm quyền hoặc trái luật';
    return [blocker('assessment-stopped', 'drafter', 'upload',
      `Thủ tục “${name}” được đánh giá là ${fault}: bỏ khỏi dự thảo và tải bản mới lên.`, { name, stopped: assessment.stopped }, id)];
  }
  if (assessment?.complete) return [];
  return [blocker('assessment-missing', 'drafter', 'assessment',
    `Chưa hoàn thành đánh giá tác động của thủ tục “${name}” cho bản này.`, { name }, id)];
}

function opinionBlockers(snapshot: DossierSnapshot): Blocker[] {
  const confirmed = snapshot.procedures.filter((p) => p.decision === 'confirmed');
  const unreviewed = snapshot.procedures.filter((p) => p.decision === 'rejected' && !p.rejectionReviewed);
  const needed = confirmed.some((p) => !p.opinion) || unreviewed.length > 0;
  const asked = snapshot.stage !== 'drafting';
  return [
    ...(needed && !asked
      ? [blocker('opinion-not-requested', 'drafter', 'opinions', 'Chưa gửi lấy ý kiến cơ quan kiểm soát thủ tục hành chính.')]
      : []),
    ...unreviewed.map((p) => blocker('rejection-unreviewed', 'control_officer', 'procedures',
      `Cơ quan soạn thảo cho rằng “${p.name}” không phải thủ tục hành chính: cơ quan kiểm soát cần đồng ý hoặc giữ lại.`,
      { name: p.name }, p.id)),
    ...confirmed.flatMap((p) => opinionBlocker(p)),
    ...some(snapshot.threadsOpen, (n) => blocker('threads-open', 'drafter', 'text',
      `${n} bình luận trên văn bản chưa được giải quyết.`, { n })),
  ];
}

function opinionBlocker({ id, name, opinion }: ProcedureStanding): Blocker[] {
  if (!opinion) {
    return [blocker('opinion-missing', 'control_officer', 'opinions',
      `Chưa có ý kiến của cơ quan kiểm soát về thủ tục “${name}” trong bản này.`, { name }, id)];
  }
  if (opinion.answered) return [];
  return [blocker('opinion-unanswered', 'drafter', 'opinions',
    `Chưa tiếp thu hoặc giải trình ý kiến về thủ tục “${name}”.`, { name }, id)];
}

function appraisalBlockers(snapshot: DossierSnapshot): Blocker[] {
  const { appraisal, version } = snapshot;
  if (!appraisal) return [blocker('not-submitted', 'drafter', 'opinions', 'Chưa trình thẩm định.')];
  switch (appraisal.status) {
    case 'refused':
      return [blocker('appraisal-refused', 'drafter', 'opinions', 'Cơ quan thẩm định đã từ chối tiếp nhận: bổ sung hồ sơ và trình lại.')];
    case 'submitted':
      return [blocker('not-received', 'appraiser', 'opinions', 'Hồ sơ đã trình, chờ cơ quan thẩm định tiếp nhận.')];
    case 'accepted':
      return [...remarkBlockers(appraisal), blocker('not-concluded', 'appraiser', 'opinions', 'Chưa có kết luận thẩm định.')];
    case 'concluded':
      return concludedBlockers(appraisal, version?.id ?? null);
  }
}

function concludedBlockers(appraisal: AppraisalStanding, versionId: string | null): Blocker[] {
  if (appraisal.conclusion === 'not_eligible') {
    return [blocker('not-eligible', 'drafter', 'opinions', 'Thẩm định kết luận chưa đủ điều kiện trình: sửa dự thảo và trình thẩm định lại.')];
  }
  const current = versionId === appraisal.versionId || versionId === appraisal.confirmedVersionId;
  // "Sau khi tiếp thu, hoàn thiện" asks for a revised text that the appraiser has seen.
  const seen = appraisal.conclusion === 'eligible' ? current : versionId === appraisal.confirmedVersionId;
  return [...remarkBlockers(appraisal), ...(seen ? [] : [revisionBlocker(appraisal, versionId)])];
}

const remarkBlockers = ({ remarksUnanswered }: AppraisalStanding): Blocker[] =>
  some(remarksUnanswered, (n) => blocker('remarks-unanswered', 'drafter', 'opinions',
    `${n} ý kiến thẩm định chưa được tiếp thu hoặc giải trình.`, { n }));

function revisionBlocker(appraisal: AppraisalStanding, versionId: string | null): Blocker {
  return versionId === appraisal.versionId
    ? blocker('revision-unconfirmed', 'drafter', 'upload', 'Thẩm định yêu cầu hoàn thiện dự thảo: sửa và tải bản mới lên.', { wanted: 'revision' })
    : blocker('revision-unconfirmed', 'appraiser', 'opinions', 'Có bản mới sau thẩm định: cơ quan thẩm định xác nhận đã tiếp thu.', { wanted: 'confirmation' });
}

function fileBlockers({ version }: DossierSnapshot): Blocker[] {
  if (!version || version.sha256 === version.storedSha256) return [];
  return [blocker('file-altered', 'administrator', 'record', 'Tệp gốc đang lưu không còn khớp mã băm của bản này: báo quản trị hệ thống.')];
}

const some = (n: number, make: (n: number) => Blocker): Blocker[] => (n > 0 ? [make(n)] : []);

const blocker = (
  code: BlockerCode, turn: Blocker['turn'], place: BlockerPlace, sentence: string,
  params: Blocker['params'] = {}, procedureId: string | null = null,
): Blocker => ({ code, turn, sentence, place, procedureId, params });

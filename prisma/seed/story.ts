/**
 * The story of the demonstration: a decision on support for farm households, sent with
 * faults, mended after the control officer's remarks, and now halfway through appraisal;
 * beside it a second draft that has just been uploaded. Everything is done through the
 * use cases, as people would do it, so that the record holds it too.
 */
import { wageOn } from '../../lib/domain/assessment/cost-sheet';
import type { Actor } from '../../lib/domain/process/types';
import { addRemark } from '../../lib/usecases/add-remark';
import { answerOpinion } from '../../lib/usecases/answer-opinion';
import { answerRemark } from '../../lib/usecases/answer-remark';
import { createDossier } from '../../lib/usecases/create-dossier';
import { giveOpinion } from '../../lib/usecases/give-opinion';
import { openThread } from '../../lib/usecases/open-thread';
import { receiveAppraisal } from '../../lib/usecases/receive-appraisal';
import { replyToThread } from '../../lib/usecases/reply-to-thread';
import { requestOpinion } from '../../lib/usecases/request-opinion';
import { setThreadState } from '../../lib/usecases/set-thread-state';
import { submitForAppraisal } from '../../lib/usecases/submit-for-appraisal';
import { uploadVersion } from '../../lib/usecases/upload-version';
import type { Deps } from '../../lib/wiring';
import { CRAFTS, SEEDLINGS_FAULTY, SEEDLINGS_MENDED } from './drafts';
import type { AgencyKey } from './people';
import { assessEverything, decideEverything, done } from './settle';
import { StoryClock } from './story-clock';
import { writeDraft } from './write-draft';

export interface Cast {
  readonly people: Readonly<Record<string, Actor>>;
  readonly agencies: Readonly<Record<AgencyKey, string>>;
}

const GROUND = 'Biện pháp phát triển kinh tế - xã hội của địa phương (Nghị định 78/2025/NĐ-CP, Điều 5 khoản 1)';

export async function tellStory(present: Deps, cast: Cast): Promise<void> {
  const clock = new StoryClock(present.clock.now(), 24);
  const deps: Deps = { ...present, clock };
  const dossierId = await writeAndMend(deps, clock, cast);
  await consult(deps, clock, cast, dossierId);
  await appraise(deps, clock, cast, dossierId);
  await beginSecondDraft(deps, cast);
}

async function writeAndMend(deps: Deps, clock: StoryClock, { people, agencies }: Cast): Promise<string> {
  const lan = people.lan!;
  const minh = people.minh!;
  const { dossierId } = done(await createDossier(deps, lan, {
    title: SEEDLINGS_FAULTY.title, documentType: 'qd-ubnd-tinh', draftingStartedOn: clock.today(), ground: GROUND,
    drafterAgencyId: agencies.agriculture, controlAgencyId: agencies.office, appraisalAgencyId: agencies.justice, issuerAgencyId: agencies.committee,
  }));
  const first = done(await uploadVersion(deps, lan, { dossierId, baseVersionNumber: 0, fileName: SEEDLINGS_FAULTY.fileName, bytes: await writeDraft(SEEDLINGS_FAULTY.lines) }));
  clock.sleep(1);
  await decideEverything(deps, lan, first.versionId, { decision: 'confirmed', reason: 'Sẽ sửa trong bản sau' });
  const thread = await propose(deps, minh, first.versionId, { words: '03 (ba) bộ', wording: '01 (một) bộ', reason: 'Chỉ cần 01 bộ: hồ sơ còn được số hóa tại bộ phận một cửa.' });
  clock.sleep(2);
  if (thread) {
    done(await replyToThread(deps, lan, { threadId: thread, text: 'Sở tiếp thu, bản 2 chỉ còn 01 bộ.' }));
    done(await setThreadState(deps, lan, { threadId: thread, state: 'resolved' }));
  }
  const second = done(await uploadVersion(deps, lan, { dossierId, baseVersionNumber: 1, fileName: SEEDLINGS_MENDED.fileName, bytes: await writeDraft(SEEDLINGS_MENDED.lines) }));
  await decideEverything(deps, lan, second.versionId, { decision: 'rejected', reason: 'Đã đối chiếu: không phải lỗi trong trường hợp này' });
  await assessEverything(deps, lan, second.versionId, wageOn(clock.today())?.hourly ?? 0);
  return dossierId;
}

async function consult(deps: Deps, clock: StoryClock, { people }: Cast, dossierId: string): Promise<void> {
  clock.sleep(1);
  done(await requestOpinion(deps, people.lan!, { dossierId, revision: await revisionOf(deps, dossierId) }));
  clock.sleep(4);
  const version = await latest(deps, dossierId);
  for (const procedure of await deps.store.procedures.list(version)) {
    if (procedure.decision !== 'confirmed') continue;
    const { opinionId } = done(await giveOpinion(deps, people.minh!, {
      procedureId: procedure.id, conclusion: 'agree_with_changes', text: 'Thủ tục cần thiết, đúng thẩm quyền; bản đánh giá đầy đủ.',
      parts: [{ part: 'time_limit', verdict: 'propose', text: 'Cân nhắc rút thời gian xem vườn còn 03 ngày làm việc.' }],
    }));
    clock.sleep(1);
    done(await answerOpinion(deps, people.lan!, { opinionId, answer: 'explained', reason: 'Mùa trồng tập trung trong một tháng, xã cần 05 ngày làm việc để xem hết các vườn.' }));
  }
}

async function appraise(deps: Deps, clock: StoryClock, { people }: Cast, dossierId: string): Promise<void> {
  const hoa = people.hoa!;
  const versionId = await latest(deps, dossierId);
  const { appraisalId } = done(await submitForAppraisal(deps, people.lan!, { dossierId, revision: await revisionOf(deps, dossierId), versionId }));
  clock.sleep(2);
  done(await receiveAppraisal(deps, hoa, { appraisalId, accepted: true }));
  clock.sleep(3);
  const first = done(await addRemark(deps, hoa, { appraisalId, provisionId: await provisionWith(deps, versionId, 'Mức hỗ trợ'), text: 'Nêu rõ nguồn kinh phí và trường hợp ngân sách không đủ thì xét theo thứ tự nào.' }));
  done(await addRemark(deps, hoa, { appraisalId, provisionId: await provisionWith(deps, versionId, 'Kết quả là'), text: 'Bổ sung thời hạn chi trả sau khi có quyết định hỗ trợ.' }));
  done(await addRemark(deps, hoa, { appraisalId, text: 'Rà soát cách viện dẫn nghị quyết của Hội đồng nhân dân tỉnh: ghi đủ số, ngày.' }));
  clock.sleep(1);
  done(await answerRemark(deps, people.lan!, { remarkId: first.remarkId, answer: 'accepted', text: 'Bổ sung khoản 3 Điều 3 về nguồn kinh phí và thứ tự xét.' }));
}

async function beginSecondDraft(deps: Deps, { people, agencies }: Cast): Promise<void> {
  const phuc = people.phuc!;
  const { dossierId } = done(await createDossier(deps, phuc, {
    title: CRAFTS.title, documentType: 'qd-ubnd-tinh', draftingStartedOn: deps.clock.today(), ground: GROUND,
    drafterAgencyId: agencies.culture, controlAgencyId: agencies.office, appraisalAgencyId: agencies.justice, issuerAgencyId: agencies.committee,
  }));
  done(await uploadVersion(deps, phuc, { dossierId, baseVersionNumber: 0, fileName: CRAFTS.fileName, bytes: await writeDraft(CRAFTS.lines) }));
}

async function propose(deps: Deps, actor: Actor, versionId: string, { words, wording, reason }: { words: string; wording: string; reason: string }): Promise<string | null> {
  const provision = await findProvision(deps, versionId, words);
  if (!provision) return null;
  const start = provision.text.indexOf(words);
  return done(await openThread(deps, actor, { versionId, provisionId: provision.id, start, end: start + words.length, text: reason, proposal: wording })).threadId;
}

const findProvision = async (deps: Deps, versionId: string, words: string) =>
  (await deps.store.versions.find(versionId))?.document.provisions.find((p) => p.text.includes(words));

const provisionWith = async (deps: Deps, versionId: string, words: string) => (await findProvision(deps, versionId, words))?.id;

const revisionOf = async (deps: Deps, dossierId: string) => (await deps.store.dossiers.find(dossierId))?.revision ?? 0;

const latest = async (deps: Deps, dossierId: string) => (await deps.store.versions.latest(dossierId))?.id ?? '';

/** Drafts as Word files, and dossiers brought to the stage that a test is about. */
import { strToU8, zipSync } from 'fflate';
import type { Refusal, Result } from '@/lib/domain/result';
import { addRemark } from '@/lib/usecases/add-remark';
import { answerOpinion } from '@/lib/usecases/answer-opinion';
import { answerRemark } from '@/lib/usecases/answer-remark';
import { adoptDraft } from '@/lib/usecases/adopt-draft';
import { completeAssessment } from '@/lib/usecases/complete-assessment';
import { concludeAppraisal } from '@/lib/usecases/conclude-appraisal';
import { createDossier, type NewDossier } from '@/lib/usecases/create-dossier';
import { decideFinding } from '@/lib/usecases/decide-finding';
import { decideProcedure } from '@/lib/usecases/decide-procedure';
import { giveOpinion } from '@/lib/usecases/give-opinion';
import { receiveAppraisal } from '@/lib/usecases/receive-appraisal';
import { requestOpinion } from '@/lib/usecases/request-opinion';
import { saveAssessment } from '@/lib/usecases/save-assessment';
import { submitForAppraisal } from '@/lib/usecases/submit-for-appraisal';
import { uploadVersion } from '@/lib/usecases/upload-version';
import { answersTo } from './answers';
import type { House } from './people';

/** The value of an act that must succeed; a test that meets a refusal stops with its sentence. */
export function done<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`refused: ${result.error.code}: ${result.error.sentence}`);
  return result.value;
}

export const DRAFT = [
  'ỦY BAN NHÂN DÂN TỈNH SÔNG TIỀN', 'Số:      /2026/QĐ-UBND', 'DỰ THẢO', 'QUYẾT ĐỊNH',
  'Quy định hỗ trợ chi phí mua giống cây ăn trái cho hộ nông dân trên địa bàn tỉnh',
  'Điều 1. Phạm vi điều chỉnh',
  'Quyết định này quy định việc hỗ trợ chi phí mua giống cây ăn trái trên địa bàn tỉnh.',
  'Điều 2. Hồ sơ đề nghị hỗ trợ',
  '1. Hồ sơ gồm:', 'a) Đơn đề nghị hỗ trợ theo Mẫu số 01 ban hành kèm theo Quyết định này;', 'b) Bản chụp hóa đơn mua giống.',
  '2. Số lượng hồ sơ: 01 bộ.',
  'Điều 3. Trình tự thực hiện',
  '1. Hộ nông dân nộp hồ sơ trực tiếp, qua dịch vụ bưu chính hoặc trực tuyến đến Ủy ban nhân dân cấp xã nơi có vườn cây.',
  '2. Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Ủy ban nhân dân cấp xã xem xét, quyết định hỗ trợ; trường hợp không hỗ trợ phải trả lời bằng văn bản và nêu rõ lý do.',
  'Điều 4. Hiệu lực thi hành',
  'Quyết định này có hiệu lực thi hành từ ngày 01 tháng 6 năm 2026.',
] as const;

/** The draft with one article changed that lays down no procedure. */
export const REVISED = DRAFT.map((line) => line.replace('trên địa bàn tỉnh.', 'thuộc địa bàn tỉnh Sông Tiền.'));

/** The draft with the papers of its procedure changed. */
export const OTHER_PAPERS = DRAFT.map((line) => line.replace('b) Bản chụp hóa đơn mua giống.', 'b) Bản chụp hóa đơn mua giống và ảnh chụp vườn cây sau khi trồng.'));

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A .docx with one paragraph a line; the same lines give the same bytes. */
export function docx(lines: readonly string[]): Uint8Array {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escape(line)}</w:t></w:r></w:p>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    '_rels/.rels': strToU8('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`),
  }, { mtime: '2026-01-05T00:00:00' });
}

export const newDossier = ({ agencies }: House, title = `Hỗ trợ giống cây ${crypto.randomUUID().slice(0, 8)}`): NewDossier => ({
  title, documentType: 'qd-ubnd-tinh', draftingStartedOn: '2026-01-05', ground: 'Khoản 1 Điều 5 Nghị định số 78/2025/NĐ-CP',
  drafterAgencyId: agencies.department, controlAgencyId: agencies.office, appraisalAgencyId: agencies.justice, issuerAgencyId: agencies.committee,
});

export const STAGES = ['empty', 'uploaded', 'filled', 'assessed', 'consulting', 'answered', 'submitted', 'appraising', 'appraised', 'ready', 'adopted'] as const;
export type StageOfTest = (typeof STAGES)[number];

/** Ids of a dossier on its way; those of later stages are empty. */
export interface Walked {
  dossierId: string;
  versionId: string;
  sha256: string;
  procedureId: string;
  findingId: string;
  opinionId: string;
  appraisalId: string;
  remarkId: string;
  provisionId: string;
}

export const revisionOf = async ({ deps }: House, dossierId: string): Promise<number> => (await deps.store.dossiers.find(dossierId))?.revision ?? -1;

export const upload = async (house: House, dossierId: string, base: number, lines: readonly string[]) =>
  uploadVersion(house.deps, house.people.drafter, { dossierId, baseVersionNumber: base, fileName: `du-thao-${base + 1}.docx`, bytes: docx(lines) });

/** Brings a new dossier to a stage, each step by the person whose turn it is. */
export async function walkTo(house: House, stage: StageOfTest, lines: readonly string[] = DRAFT): Promise<Walked> {
  const { deps, people } = house;
  const d: Walked = { dossierId: '', versionId: '', sha256: '', procedureId: '', findingId: '', opinionId: '', appraisalId: '', remarkId: '', provisionId: '' };
  const steps: Record<StageOfTest, () => Promise<void>> = {
    empty: async () => { d.dossierId = done(await createDossier(deps, people.drafter, newDossier(house))).dossierId; },
    uploaded: async () => {
      d.versionId = done(await upload(house, d.dossierId, 0, lines)).versionId;
      await readIds(house, d);
    },
    filled: async () => {
      await decideAll(house, d.versionId);
      await fillIn(house, d.procedureId);
    },
    assessed: async () => settle(house, d.versionId),
    consulting: async () => { done(await requestOpinion(deps, people.drafter, { dossierId: d.dossierId, revision: await revisionOf(house, d.dossierId) })); },
    answered: async () => { await giveOpinions(house, d); },
    submitted: async () => {
      d.appraisalId = done(await submitForAppraisal(deps, people.drafter, { dossierId: d.dossierId, revision: await revisionOf(house, d.dossierId), versionId: d.versionId })).appraisalId;
    },
    appraising: async () => {
      done(await receiveAppraisal(deps, people.appraiser, { appraisalId: d.appraisalId, accepted: true }));
      d.remarkId = done(await addRemark(deps, people.appraiser, { appraisalId: d.appraisalId, provisionId: d.provisionId, text: 'Làm rõ phạm vi áp dụng.' })).remarkId;
    },
    appraised: async () => { done(await concludeAppraisal(deps, people.appraiser, { appraisalId: d.appraisalId, conclusion: 'eligible', text: '' })); },
    ready: async () => { done(await answerRemark(deps, people.drafter, { remarkId: d.remarkId, answer: 'explained', text: 'Phạm vi đã nêu tại Điều 1.' })); },
    adopted: async () => {
      done(await adoptDraft(deps, people.issuer, { dossierId: d.dossierId, revision: await revisionOf(house, d.dossierId), versionId: d.versionId, sha256: d.sha256, number: '12/2026/QĐ-UBND' }));
    },
  };
  for (const step of STAGES.slice(0, STAGES.indexOf(stage) + 1)) await steps[step]();
  return d;
}

async function readIds({ deps }: House, d: Walked): Promise<void> {
  const version = await deps.store.versions.find(d.versionId);
  const [procedure] = await deps.store.procedures.list(d.versionId);
  const [finding] = await deps.store.findings.list(d.versionId);
  if (!version || !procedure || !finding) throw new Error('the draft of the tests has lost its procedure');
  d.sha256 = version.sha256;
  d.procedureId = procedure.id;
  d.findingId = finding.id;
  d.provisionId = version.document.provisions.find((provision) => provision.kind === 'article' && provision.text !== '')?.id ?? '';
}

/** Decides everything in a version and completes every assessment. */
export async function settle(house: House, versionId: string): Promise<void> {
  const { deps, people: { drafter } } = house;
  await decideAll(house, versionId);
  for (const { id, decision } of await deps.store.procedures.list(versionId)) {
    if (decision !== 'confirmed' || (await deps.store.assessments.ofProcedure(id))?.completedAt) continue;
    const revision = await fillIn(house, id);
    done(await completeAssessment(deps, drafter, { procedureId: id, revision }));
  }
}

async function decideAll({ deps, people: { drafter } }: House, versionId: string): Promise<void> {
  for (const finding of await deps.store.findings.list(versionId)) {
    if (finding.severity === 'error' && finding.decision === 'proposed') done(await decideFinding(deps, drafter, { findingId: finding.id, decision: 'rejected', reason: 'Đã đối chiếu, không sai' }));
  }
  for (const procedure of await deps.store.procedures.list(versionId)) {
    if (procedure.decision === 'proposed') done(await decideProcedure(deps, drafter, { procedureId: procedure.id, decision: 'confirmed', reason: '' }));
  }
}

/** Answers every question about a procedure; gives back the revision of the assessment. */
export async function fillIn({ deps, people: { drafter } }: House, procedureId: string): Promise<number> {
  const procedure = await deps.store.procedures.find(procedureId);
  const before = await deps.store.assessments.ofProcedure(procedureId);
  if (procedure === null) throw new Error('no procedure to assess');
  return done(await saveAssessment(deps, drafter, { procedureId, revision: before?.revision ?? 0, ...answersTo(procedure) })).revision;
}

/** The control officer proposes a change in every procedure, the drafter accepts. */
async function giveOpinions({ deps, people }: House, d: Walked): Promise<void> {
  for (const { id } of await deps.store.procedures.list(d.versionId)) {
    const parts = [{ part: 'dossier', verdict: 'propose', text: 'Bỏ bản chụp hóa đơn.' }] as const;
    const { opinionId } = done(await giveOpinion(deps, people.controlOfficer, { procedureId: id, parts, conclusion: 'agree_with_changes', text: '' }));
    done(await answerOpinion(deps, people.drafter, { opinionId, answer: 'explained', reason: 'Hóa đơn là căn cứ duy nhất xác định mức hỗ trợ.' }));
    if (id === d.procedureId) d.opinionId = opinionId;
  }
}

/** Every route with who may use it, at which stage, and with what: the table behind the matrix of authorisation. */
import { docx, DRAFT, REVISED, revisionOf, upload, done, newDossier, type StageOfTest, type Walked } from './dossiers';
import type { House, Seat } from './people';
import type { Severity } from '@/lib/domain/checks/types';
import { changeRule } from '@/lib/usecases/change-rule';
import { judgeLine } from '@/lib/usecases/judge-line';
import { openThread } from '@/lib/usecases/open-thread';
import { saveSearch } from '@/lib/usecases/save-search';
import { answersTo } from './answers';

export const CALLERS = ['stranger', 'outsider', 'drafter', 'controlOfficer', 'appraiser', 'issuer', 'administrator'] as const;
export type Caller = (typeof CALLERS)[number] & (Seat | 'stranger');

export type Verdict = 'ok' | 401 | 403 | 404;

export interface RouteRow {
  /** Where the dossier of the call stands. */
  readonly stage: StageOfTest;
  /** In the order of CALLERS. */
  readonly verdicts: readonly Verdict[];
  readonly params?: (d: Walked, house: House) => Record<string, string> | Promise<Record<string, string>>;
  readonly body?: (d: Walked, house: House) => object | Promise<object>;
  /** Where the body is no JSON. */
  readonly form?: (d: Walked) => FormData;
  readonly query?: string;
  /** What the act is called in the record; reads have none. */
  readonly act?: string;
}

const everybody: readonly Verdict[] = ['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok'];
const signedIn: readonly Verdict[] = [401, 'ok', 'ok', 'ok', 'ok', 'ok', 'ok'];
const takingPart: readonly Verdict[] = [401, 404, 'ok', 'ok', 'ok', 'ok', 404];
const deciders: readonly Verdict[] = [401, 404, 'ok', 'ok', 'ok', 403, 404];
const drafters: readonly Verdict[] = [401, 404, 'ok', 403, 403, 403, 404];
const controlOfficers: readonly Verdict[] = [401, 404, 403, 'ok', 403, 403, 404];
const appraisers: readonly Verdict[] = [401, 404, 403, 403, 'ok', 403, 404];
const administrators: readonly Verdict[] = [401, 403, 403, 403, 403, 403, 'ok'];
const issuers: readonly Verdict[] = [401, 404, 403, 403, 403, 'ok', 404];
/** What the drafter keeps for themselves is nobody else's, whatever the roles. */
const drafterAlone: readonly Verdict[] = [401, 404, 'ok', 404, 404, 404, 404];

const dossier = ({ dossierId }: Walked) => ({ dossierId });
const version = ({ versionId }: Walked) => ({ versionId });
const procedure = ({ procedureId }: Walked) => ({ procedureId });
const appraisal = ({ appraisalId }: Walked) => ({ appraisalId });
const atRevision = async ({ dossierId }: Walked, house: House) => ({ revision: await revisionOf(house, dossierId) });

const answers = async ({ procedureId }: Walked, { deps }: House) => {
  const found = await deps.store.procedures.find(procedureId);
  if (found === null) throw new Error('no procedure to assess');
  return answersTo(found);
};
const assessmentRevision = async ({ procedureId }: Walked, { deps }: House) => ({ revision: (await deps.store.assessments.ofProcedure(procedureId))?.revision ?? 0 });

const thread = async (d: Walked, { deps, people }: House) =>
  done(await openThread(deps, people.drafter, { versionId: d.versionId, provisionId: d.provisionId, start: 0, end: 10, text: crypto.randomUUID() }));

/** Of the rules, two that have nothing to say of the draft. */
const rule = (ruleId: string) => () => ({ ruleId });
const change = (severity: Severity) => ({ number: 0, enabled: true, severity, validFrom: '2025-03-01', validTo: null, reason: 'Theo văn bản hướng dẫn' });
const changedRule = async ({ deps, people }: House) => {
  done(await changeRule(deps, people.administrator, { ...rule('R32')(), ...change('info') }));
  return rule('R32')();
};

/** Says of the line of the tests that it is about a fee. */
const relabelled = async ({ versionId, provisionId }: Walked, { deps }: House) => {
  const last = (await deps.store.judgements.ofVersion(versionId)).filter((one) => one.provisionId === provisionId && one.undoes === null).at(-1);
  return { provisionId, labels: ['fee' as const], reason: 'Gán nhầm bộ phận', seen: last?.id ?? null };
};
const judgement = async (d: Walked, house: House) =>
  done(await judgeLine(house.deps, house.people.drafter, { versionId: d.versionId, ...(await relabelled(d, house)) })).judgementId;

/** Says of a clause of the draft that it is but words of the one above. */
const misread = () => ({ baseReading: 0, add: [{ line: DRAFT.indexOf('2. Số lượng hồ sơ: 01 bộ.'), text: '2. Số lượng hồ sơ: 01 bộ.', as: 'text' }] });

/** A comment that came with the file. */
const fileComment = ({ dossierId, versionId }: Walked, { deps, people }: House) => deps.store.threads.bring({
  dossierId, versionId, anchor: { provision: 'art_1', quote: 'giống cây', prefix: '', suffix: '', start: 0 }, source: { author: 'Hải', date: null, quote: 'giống cây' },
  open: true, broughtById: people.drafter.id, at: deps.clock.now(), replies: [{ authorName: 'Hải', text: 'Rà lại', at: deps.clock.now() }],
});

const savedSearch = async (_: Walked, { deps, people }: House) =>
  ({ searchId: done(await saveSearch(deps, people.drafter, { name: crypto.randomUUID(), query: 'hồ sơ', filter: {} })).search.id });

const newVersion = (): FormData => {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(docx(REVISED))], 'du-thao-2.docx'));
  form.set('baseVersion', '1');
  return form;
};

export const ROUTES: Readonly<Record<string, RouteRow>> = {
  'GET /api/health': { stage: 'empty', verdicts: everybody },
  'GET /api/precedents': { stage: 'empty', verdicts: signedIn, query: '?q=ho+tro&kind=law&type=Luật&part=dossier&from=2010&state=in-force' },
  'POST /api/saved-searches': { stage: 'empty', verdicts: signedIn, body: () => ({ name: 'Hỗ trợ', query: 'ho tro', filter: { types: ['Luật'] } }) },
  'PATCH /api/saved-searches/[searchId]': { stage: 'empty', verdicts: drafterAlone, params: savedSearch, body: () => ({ name: 'Tên khác' }) },
  'DELETE /api/saved-searches/[searchId]': { stage: 'empty', verdicts: drafterAlone, params: savedSearch },
  'POST /api/dossiers': { stage: 'empty', verdicts: [401, 403, 'ok', 403, 403, 403, 403], body: (_, house) => newDossier(house), act: 'create-dossier' },
  'POST /api/dossiers/[dossierId]/ground': { stage: 'uploaded', verdicts: drafters, params: dossier, body: async (d, house) => ({ ...(await atRevision(d, house)), ground: 'Nghị quyết của Hội đồng nhân dân tỉnh' }), act: 'record-ground' },
  'POST /api/dossiers/[dossierId]/versions': { stage: 'uploaded', verdicts: drafters, params: dossier, form: newVersion, act: 'upload-version' },
  'POST /api/indexes/repair': { stage: 'empty', verdicts: administrators, act: 'repair-indexes' },
  'POST /api/rules/[ruleId]/setting': { stage: 'empty', verdicts: administrators, params: rule('R31'), body: () => change('warn'), act: 'change-rule' },
  'DELETE /api/rules/[ruleId]/setting': { stage: 'empty', verdicts: administrators, params: (_, house) => changedRule(house), body: () => ({ number: 1 }), act: 'restore-rule' },
  'GET /api/versions/[versionId]/structure': { stage: 'uploaded', verdicts: takingPart, params: version, query: '?format=akn' },
  'GET /api/versions/[versionId]/original': { stage: 'uploaded', verdicts: takingPart, params: version },
  'GET /api/versions/[versionId]/review': { stage: 'uploaded', verdicts: takingPart, params: version },
  'POST /api/findings/[findingId]/decision': { stage: 'uploaded', verdicts: deciders, params: ({ findingId }) => ({ findingId }), body: () => ({ decision: 'rejected', reason: 'Không phải bộ phận của thủ tục' }), act: 'decide-finding' },
  'POST /api/versions/[versionId]/judgements': { stage: 'uploaded', verdicts: deciders, params: version, body: relabelled, act: 'judge-line' },
  'POST /api/judgements/[judgementId]/undo': { stage: 'uploaded', verdicts: deciders, params: async (d, house) => ({ judgementId: await judgement(d, house) }), act: 'undo-judgement' },
  'POST /api/procedures/[procedureId]/decision': { stage: 'uploaded', verdicts: deciders, params: procedure, body: () => ({ decision: 'confirmed', reason: 'Người dân phải nộp hồ sơ' }), act: 'decide-procedure' },
  'POST /api/versions/[versionId]/procedures': { stage: 'uploaded', verdicts: deciders, params: version, body: ({ provisionId }) => ({ name: 'Báo cáo kết quả trồng', provisionIds: [provisionId] }), act: 'add-procedure' },
  'POST /api/versions/[versionId]/threads': { stage: 'uploaded', verdicts: takingPart, params: version, body: ({ provisionId }) => ({ provisionId, start: 0, end: 10, text: 'Cần rõ hơn' }), act: 'open-thread' },
  'GET /api/versions/[versionId]/precedents': { stage: 'uploaded', verdicts: takingPart, params: version, query: '?provision=art_2' },
  'GET /api/versions/[versionId]/lines': { stage: 'uploaded', verdicts: drafters, params: version },
  'POST /api/versions/[versionId]/reading/preview': { stage: 'uploaded', verdicts: drafters, params: version, body: misread },
  'POST /api/versions/[versionId]/reading': { stage: 'uploaded', verdicts: drafters, params: version, body: misread, act: 'correct-reading' },
  'POST /api/versions/[versionId]/file-comments': { stage: 'uploaded', verdicts: drafters, params: version, body: async (d, house) => { await fileComment(d, house); return { reason: 'Đã sửa trong bản này' }; }, act: 'close-file-comments' },
  'POST /api/threads/[threadId]/replies': { stage: 'uploaded', verdicts: takingPart, params: thread, body: () => ({ text: 'Đồng ý' }), act: 'reply-thread' },
  'POST /api/threads/[threadId]/state': { stage: 'uploaded', verdicts: takingPart, params: thread, body: () => ({ state: 'resolved' }), act: 'resolve-thread' },
  'PUT /api/procedures/[procedureId]/assessment': { stage: 'uploaded', verdicts: drafters, params: procedure, body: async (d, house) => ({ ...(await assessmentRevision(d, house)), ...(await answers(d, house)) }), act: 'save-assessment' },
  'POST /api/procedures/[procedureId]/assessment/completion': { stage: 'filled', verdicts: drafters, params: procedure, body: assessmentRevision, act: 'complete-assessment' },
  'POST /api/dossiers/[dossierId]/opinion-request': { stage: 'assessed', verdicts: drafters, params: dossier, body: atRevision, act: 'request-opinion' },
  'POST /api/procedures/[procedureId]/opinion': { stage: 'consulting', verdicts: controlOfficers, params: procedure, body: () => ({ parts: [], conclusion: 'agree', text: 'Đồng ý' }), act: 'give-opinion' },
  'POST /api/opinions/[opinionId]/answer': { stage: 'answered', verdicts: drafters, params: ({ opinionId }) => ({ opinionId }), body: () => ({ answer: 'accepted', reason: 'Đã bỏ giấy này' }), act: 'answer-opinion' },
  'POST /api/dossiers/[dossierId]/appraisal': { stage: 'answered', verdicts: drafters, params: dossier, body: async (d, house) => ({ ...(await atRevision(d, house)), versionId: d.versionId }), act: 'submit-appraisal' },
  'POST /api/appraisals/[appraisalId]/receipt': { stage: 'submitted', verdicts: appraisers, params: appraisal, body: () => ({ accepted: true }), act: 'accept-appraisal' },
  'POST /api/appraisals/[appraisalId]/remarks': { stage: 'appraising', verdicts: appraisers, params: appraisal, body: ({ provisionId }) => ({ provisionId, text: 'Thống nhất thuật ngữ' }), act: 'add-remark' },
  'POST /api/appraisals/[appraisalId]/conclusion': { stage: 'appraising', verdicts: appraisers, params: appraisal, body: () => ({ conclusion: 'eligible', text: 'Đủ điều kiện' }), act: 'conclude-appraisal' },
  'POST /api/remarks/[remarkId]/answer': { stage: 'appraised', verdicts: drafters, params: ({ remarkId }) => ({ remarkId }), body: () => ({ answer: 'accepted', text: '' }), act: 'answer-remark' },
  'POST /api/appraisals/[appraisalId]/revision': { stage: 'ready', verdicts: appraisers, params: appraisal, body: async (d, house) => ({ versionId: done(await upload(house, d.dossierId, 1, REVISED)).versionId }), act: 'confirm-revision' },
  'POST /api/dossiers/[dossierId]/adoption': { stage: 'ready', verdicts: issuers, params: dossier, body: async (d, house) => ({ ...(await atRevision(d, house)), versionId: d.versionId, sha256: d.sha256, number: '12/2026/QĐ-UBND' }), act: 'adopt' },
};

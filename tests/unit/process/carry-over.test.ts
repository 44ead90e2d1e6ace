import { describe, expect, it } from 'vitest';
import { carryOver, type FreshVersion, type NewFinding, type NewProcedure, type WorkedVersion } from '@/lib/domain/process/carry-over';
import type { Assessment, Finding, Opinion, Procedure } from '@/lib/domain/process/types';
import type { Provision } from '@/lib/domain/structure/types';

const PAPERS = 'Hồ sơ gồm đơn đề nghị hỗ trợ và bản sao giấy chứng nhận quyền sử dụng đất';
const OTHER = 'Đơn vị thu gom chất thải xây dựng được cấp biển hiệu khi nộp phương án vận chuyển';

const provision = (id: string, text: string): Provision => ({ id, kind: 'clause', number: '1', heading: '', text, parent: null, lines: [0] });

const finding = (over: Partial<NewFinding> = {}): NewFinding => ({
  versionId: 'new', kind: 'part', position: 0, provisionId: 'art_1', code: 'dossier', severity: null, quote: '', start: null, end: null,
  message: '', norm: '', suggestion: null, procedure: null, confidence: 0.9, reasons: [],
  decision: 'proposed', reason: null, decidedById: null, decidedRole: null, decidedAt: null, ...over,
});
const decided = (over: Partial<Finding> = {}): Finding => ({
  ...finding({ versionId: 'old', decision: 'rejected', reason: 'không đặt nghĩa vụ', decidedById: 'lan', decidedRole: 'drafter', decidedAt: '2026-03-02T02:00:00.000Z' }), id: 'f1', ...over,
});
const procedure = (over: Partial<NewProcedure> = {}): NewProcedure => ({
  versionId: 'new', position: 0, name: 'Hỗ trợ giống cây trồng', nature: 'new', provisionIds: ['art_1'], parts: {}, elsewhere: {}, targets: [], missing: [], digest: 'd1', origin: 'found',
  decision: 'proposed', reason: null, decidedById: null, decidedRole: null, decidedAt: null, reviewedById: null, previousId: null, ...over,
});
const old = (over: Partial<Procedure> = {}): Procedure => ({
  ...procedure({ versionId: 'old', decision: 'confirmed', decidedById: 'lan', decidedRole: 'drafter', decidedAt: '2026-03-02T02:00:00.000Z' }), id: 'p1', ...over,
});
const assessment: Assessment = {
  id: 'a1', procedureId: 'p1', questionnaireId: 'new', answers: { A1: { text: 'bảo đảm hỗ trợ đúng người' } }, cost: { before: null, after: null },
  stopped: null, completedAt: '2026-03-03T02:00:00.000Z', completedById: 'lan', revision: 4, carried: false,
};
const opinion: Opinion = {
  id: 'o1', procedureId: 'p1', parts: [], conclusion: 'agree', text: 'Đồng ý', givenById: 'minh', givenAt: '2026-03-04T02:00:00.000Z',
  answer: 'accepted', answerReason: '', answeredById: 'lan', answeredAt: '2026-03-05T02:00:00.000Z', carried: false,
};
const worked = (over: Partial<WorkedVersion> = {}): WorkedVersion => ({
  provisions: [provision('art_1', PAPERS)], findings: [], procedures: [], assessments: [], opinions: [], judgements: [], ...over,
});
const fresh = (over: Partial<FreshVersion> = {}): FreshVersion => {
  const provisions = over.provisions ?? [provision('art_1', PAPERS)];
  const digestOf = (ids: readonly string[]): string => ids.map((id) => provisions.find((one) => one.id === id)?.text).join('|');
  return { versionId: 'new', reading: 0, provisions, findings: [], procedures: [], digestOf, ...over };
};

describe('decisions on findings', () => {
  it('hold where kind, code, provision text and quote are the same, whatever the number of the provision', () => {
    const next = fresh({ provisions: [provision('art_2', PAPERS)], findings: [finding({ provisionId: 'art_2' })] });
    const [kept] = carryOver(worked({ findings: [decided()] }), next).findings;
    expect(kept).toMatchObject({ provisionId: 'art_2', decision: 'rejected', reason: 'không đặt nghĩa vụ', decidedById: 'lan', decidedRole: 'drafter' });
  });

  it.each<[string, Partial<NewFinding>, string]>([
    ['another part', { code: 'fee' }, PAPERS],
    ['another kind', { kind: 'rule' }, PAPERS],
    ['another quote', { quote: 'đơn đề nghị' }, PAPERS],
    ['a changed text', {}, `${PAPERS} và giấy xác nhận`],
  ])('do not hold for %s', (_, over, text) => {
    const next = fresh({ provisions: [provision('art_1', text)], findings: [finding(over)] });
    expect(carryOver(worked({ findings: [decided()] }), next).findings[0]?.decision).toBe('proposed');
  });

  it('are used once each where the same is found twice', () => {
    const next = fresh({ findings: [finding(), finding({ position: 1 })] });
    expect(carryOver(worked({ findings: [decided()] }), next).findings.map((one) => one.decision)).toEqual(['rejected', 'proposed']);
  });

  it('hold for findings on the document as a whole', () => {
    const whole = { kind: 'rule', code: 'R20', provisionId: null } as const;
    const next = fresh({ findings: [finding(whole)] });
    expect(carryOver(worked({ findings: [decided(whole)] }), next).findings[0]?.decision).toBe('rejected');
  });
});

describe('a procedure whose text is the same', () => {
  const before = worked({ procedures: [old({ name: 'Hỗ trợ chi phí mua giống', reviewedById: 'minh' })], assessments: [assessment], opinions: [opinion] });
  const [kept] = carryOver(before, fresh({ procedures: [procedure()] })).procedures;

  it('keeps the decision, the review and the name a person gave it', () => {
    expect(kept?.procedure).toMatchObject({ name: 'Hỗ trợ chi phí mua giống', decision: 'confirmed', reviewedById: 'minh', decidedById: 'lan', previousId: 'p1', versionId: 'new' });
  });
  it('keeps the assessment with its completion, marked as carried', () => {
    expect(kept?.assessment).toMatchObject({ answers: assessment.answers, completedAt: assessment.completedAt, completedById: 'lan', carried: true });
  });
  it('keeps the opinion with its answer, marked as carried', () => {
    expect(kept?.opinion).toMatchObject({ conclusion: 'agree', answer: 'accepted', answeredById: 'lan', carried: true });
  });
});

describe('a procedure whose text changed', () => {
  const changed = fresh({ provisions: [provision('art_1', `${PAPERS}; giấy xác nhận của xã`)], procedures: [procedure({ digest: 'd2' })] });

  it('stays confirmed, keeps the answers, and has neither completion nor opinion', () => {
    const [kept] = carryOver(worked({ procedures: [old()], assessments: [assessment], opinions: [opinion] }), changed).procedures;
    expect(kept?.procedure).toMatchObject({ decision: 'confirmed', previousId: 'p1', digest: 'd2' });
    expect(kept?.assessment).toMatchObject({ answers: assessment.answers, completedAt: null, completedById: null, carried: true });
    expect(kept?.opinion).toBeNull();
  });
  it('is proposed again where it had been rejected', () => {
    const [kept] = carryOver(worked({ procedures: [old({ decision: 'rejected', reviewedById: 'minh' })] }), changed).procedures;
    expect(kept?.procedure).toMatchObject({ decision: 'proposed', reviewedById: null, previousId: 'p1' });
  });
});

describe('matching procedures', () => {
  it('ignores case, accents and punctuation of the name', () => {
    const next = fresh({ provisions: [provision('art_1', OTHER)], procedures: [procedure({ name: 'HỖ TRỢ, giống cây trồng', digest: 'd2' })] });
    expect(carryOver(worked({ procedures: [old()] }), next).procedures[0]?.procedure.previousId).toBe('p1');
  });
  it('falls back on the texts where the name changed', () => {
    const next = fresh({ procedures: [procedure({ name: 'Cấp kinh phí mua giống', digest: 'd2' })] });
    expect(carryOver(worked({ procedures: [old()] }), next).procedures[0]?.procedure.previousId).toBe('p1');
  });
  it('does not join procedures that have neither name nor text in common', () => {
    const next = fresh({ provisions: [provision('art_1', OTHER)], procedures: [procedure({ name: 'Cấp biển hiệu', digest: 'd2' })] });
    expect(carryOver(worked({ procedures: [old()], assessments: [assessment] }), next).procedures[0]).toMatchObject({ assessment: null, procedure: { previousId: null } });
  });
  it('prefers the equal name, then the most alike text, and uses each earlier procedure once', () => {
    const before = worked({
      provisions: [provision('art_1', PAPERS), provision('art_2', OTHER)],
      procedures: [old(), old({ id: 'p2', name: 'Cấp biển hiệu', provisionIds: ['art_2'] })],
    });
    const next = fresh({
      provisions: [provision('art_1', OTHER), provision('art_2', PAPERS), provision('art_3', PAPERS)],
      procedures: [
        procedure({ name: 'Cấp biển hiệu', digest: 'x' }),
        procedure({ name: 'Tên mới', provisionIds: ['art_2'], digest: 'y' }),
        procedure({ name: 'Tên khác', provisionIds: ['art_3'], digest: 'z' }),
      ],
    });
    expect(carryOver(before, next).procedures.map((one) => one.procedure.previousId)).toEqual(['p2', 'p1', null]);
  });
});

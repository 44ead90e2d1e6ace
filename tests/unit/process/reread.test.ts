import { describe, expect, it } from 'vitest';
import type { FreshVersion, NewProcedure, WorkedVersion } from '@/lib/domain/process/carry-over';
import { reread } from '@/lib/domain/process/reread';
import { describeCorrections, describeDropped } from '@/lib/domain/process/reread-words';
import type { Assessment, Finding, Opinion, Procedure } from '@/lib/domain/process/types';
import type { Provision } from '@/lib/domain/structure/types';

const provision = (id: string, text: string, ...lines: number[]): Provision => ({ id, kind: 'clause', number: '1', heading: '', text, parent: null, lines });
const PAPERS = 'Hồ sơ gồm đơn đề nghị hỗ trợ và bản sao giấy chứng nhận';
const NUMBER = 'Số lượng hồ sơ: 01 bộ.';

/** The clause about the number of sets is one clause, or the end of the one above it. */
const TWO = [provision('para_1', PAPERS, 4), provision('para_2', NUMBER, 5)];
const ONE = [provision('para_1', `${PAPERS}\n2. ${NUMBER}`, 4, 5)];

const procedure = (over: Partial<NewProcedure> = {}): NewProcedure => ({
  versionId: 'v', position: 0, name: 'Hỗ trợ giống cây', nature: 'new', provisionIds: ['para_1', 'para_2'], parts: {}, elsewhere: {}, targets: [], missing: [], digest: 'of-two', origin: 'found',
  decision: 'proposed', reason: null, decidedById: null, decidedRole: null, decidedAt: null, reviewedById: null, previousId: null, ...over,
});
const known = (over: Partial<Procedure> = {}): Procedure => ({ ...procedure({ decision: 'confirmed', decidedById: 'lan', previousId: 'p0', ...over }), id: 'p1', ...over });
const assessment: Assessment = {
  id: 'a1', procedureId: 'p1', questionnaireId: 'new', answers: {}, cost: { before: null, after: null }, stopped: null,
  completedAt: '2026-03-03T02:00:00.000Z', completedById: 'lan', revision: 4, carried: false,
};
const opinion = { id: 'o1', procedureId: 'p1', parts: [], conclusion: 'agree', text: 'Đồng ý' } as unknown as Opinion;
const decided = (provisionId: string): Finding => ({ kind: 'part', code: 'dossier', quote: '', provisionId, decision: 'rejected' }) as unknown as Finding;
const found = (provisionId: string) => ({ ...decided(provisionId), decision: 'proposed' }) as const;

const worked = (over: Partial<WorkedVersion> = {}): WorkedVersion => ({ provisions: TWO, findings: [], procedures: [known()], assessments: [assessment], opinions: [opinion], judgements: [], ...over });
const fresh = (over: Partial<FreshVersion> = {}): FreshVersion => ({ versionId: 'v', reading: 1, provisions: ONE, findings: [], procedures: [procedure({ provisionIds: ['para_1'], digest: 'of-one' })], digestOf: (ids) => ids.join(), ...over });

describe('a version that is read again', () => {
  it('keeps all that was said of a procedure in the same lines, however they are cut, under the same id', () => {
    const { procedures, gone, dropped } = reread(worked(), fresh(), true);
    expect(procedures).toEqual([{ id: 'p1', procedure: procedure({ provisionIds: ['para_1'], digest: 'of-one', decision: 'confirmed', decidedById: 'lan', previousId: 'p0' }), reopened: null, withdrawn: null }]);
    expect({ gone, dropped }).toEqual({ gone: [], dropped: [] });
  });

  it('opens the assessment again and withdraws the opinion where the words are others, and says so', () => {
    const { procedures, dropped } = reread(worked(), fresh(), false);
    expect(procedures[0]).toMatchObject({ id: 'p1', procedure: { decision: 'confirmed' }, reopened: { procedureId: 'p1', completedAt: null, completedById: null, carried: false }, withdrawn: { id: 'o1' } });
    expect(dropped).toEqual([{ what: 'completion', name: 'Hỗ trợ giống cây', n: 1 }, { what: 'opinion', name: 'Hỗ trợ giống cây', n: 1 }]);
  });

  it('has a rejection said again where the words are others', () => {
    const { procedures, dropped } = reread(worked({ procedures: [known({ decision: 'rejected' })], assessments: [], opinions: [] }), fresh(), false);
    expect(procedures[0]?.procedure.decision).toBe('proposed');
    expect(dropped).toEqual([{ what: 'rejection', name: 'Hỗ trợ giống cây', n: 1 }]);
  });

  it('names a procedure that people worked on and that is found no more', () => {
    const { gone, dropped } = reread(worked(), fresh({ procedures: [] }), true);
    expect(gone.map(({ id }) => id)).toEqual(['p1']);
    expect(dropped).toEqual([{ what: 'procedure', name: 'Hỗ trợ giống cây', n: 1 }]);
  });

  it('is silent about one that only the machine had proposed', () => {
    const { gone, dropped } = reread(worked({ procedures: [known({ decision: 'proposed' })], assessments: [], opinions: [] }), fresh({ procedures: [] }), true);
    expect({ gone: gone.length, dropped }).toEqual({ gone: 1, dropped: [] });
  });

  it('has a procedure that is seen for the first time as a new one', () => {
    expect(reread(worked({ procedures: [], assessments: [], opinions: [] }), fresh(), true).procedures[0]).toMatchObject({ id: null, procedure: { previousId: null } });
  });

  it('counts the decisions on findings whose provision is cut otherwise', () => {
    const { dropped } = reread(worked({ findings: [decided('para_1'), decided('para_2')] }), fresh({ findings: [found('para_1')] as never }), true);
    expect(dropped).toEqual([{ what: 'findings', name: '', n: 2 }]);
  });
});

describe('in the words of the record', () => {
  it('a correction is the beginning of its line and what it is', () => {
    expect(describeCorrections([{ line: 3, text: '2. Số lượng hồ sơ: 01 bộ.', as: 'continues' }, { line: 9, text: `Hồ sơ ${'gồm '.repeat(40)}`, as: 'clause', number: '3' }]))
      .toMatch(/^“2\. Số lượng hồ sơ: 01 bộ\.” là phần tiếp của dòng trên; “Hồ sơ (gồm )+.*…” là khoản 3$/);
  });
  it.each([
    ['procedure', 'thủ tục “Gia hạn”'], ['rejection', 'việc bác bỏ thủ tục “Gia hạn”'], ['completion', 'việc hoàn thành đánh giá thủ tục “Gia hạn”'],
    ['opinion', 'ý kiến về thủ tục “Gia hạn”'], ['findings', 'quyết định về 3 phát hiện'],
  ] as const)('%s: %s', (what, words) => expect(describeDropped([{ what, name: 'Gia hạn', n: 3 }])).toBe(words));
});

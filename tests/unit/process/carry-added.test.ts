import { describe, expect, it } from 'vitest';
import { carryOver, type FreshVersion, type NewProcedure } from '@/lib/domain/process/carry-over';
import type { Assessment, Procedure } from '@/lib/domain/process/types';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import { dieu, documentOf, khoan, type Sketch } from '@/tests/support/document';

const scope = dieu('1', 'Phạm vi điều chỉnh', 'Quyết định này quy định việc báo cáo kết quả trồng cây ăn trái của hộ nông dân.');
const report = (number: string, ...clauses: Sketch[]) =>
  dieu(number, 'Báo cáo kết quả trồng', khoan('1', 'Hộ nông dân gửi bảng kê cây đã trồng đến Ủy ban nhân dân cấp xã.'), khoan('2', 'Thời hạn gửi trước ngày 15 tháng 12 hằng năm.'), ...clauses);
const force = (number: string) => dieu(number, 'Hiệu lực thi hành', 'Quyết định này có hiệu lực kể từ ngày ký ban hành.');

const words = ({ provisions }: StructuredDocument) => (ids: readonly string[]): string => ids.map((id) => provisions.find((one) => one.id === id)?.text).join('|');

const base = documentOf(scope, report('2'), force('3'));
const OF_REPORT = ['art_2', 'art_2__para_1', 'art_2__para_2'];

const added = (over: Partial<Procedure> = {}): Procedure => ({
  id: 'p1', versionId: 'old', position: 3, name: 'Báo cáo kết quả trồng', nature: 'new', provisionIds: OF_REPORT, parts: { time_limit: ['art_2__para_2'] }, elsewhere: {}, targets: [], missing: [],
  digest: words(base)(OF_REPORT), origin: 'added', decision: 'confirmed', reason: 'Bổ sung', decidedById: 'lan', decidedRole: 'drafter', decidedAt: '2026-03-02T02:00:00.000Z',
  reviewedById: null, previousId: null, ...over,
});
const found = (over: Partial<NewProcedure> = {}): NewProcedure => ({ ...added(), versionId: 'new', position: 0, origin: 'found', decision: 'proposed', reason: null, decidedById: null, decidedRole: null, decidedAt: null, digest: 'machine', ...over });
const assessment: Assessment = {
  id: 'a1', procedureId: 'p1', questionnaireId: 'new', answers: { A1: { text: 'biết diện tích đã trồng' } }, cost: { before: null, after: null },
  stopped: null, completedAt: '2026-03-03T02:00:00.000Z', completedById: 'lan', revision: 2, carried: false,
};

/** What becomes of added procedures of the base version when the draft becomes another. */
function into(next: StructuredDocument, procedures: readonly Procedure[] = [added()], fresh: readonly NewProcedure[] = []) {
  const version: FreshVersion = { versionId: 'new', reading: 0, provisions: next.provisions, findings: [], procedures: fresh, digestOf: words(next) };
  return carryOver({ provisions: base.provisions, findings: [], procedures, assessments: [assessment], opinions: [], judgements: [] }, version);
}

describe('a procedure that a person added', () => {
  it('is carried with its decision and assessment where its text is the same, also under another number', () => {
    const { procedures: [kept], dropped } = into(documentOf(scope, dieu('2', 'Mức hỗ trợ', 'Mỗi hộ được hỗ trợ một triệu đồng.'), report('3'), force('4')));
    expect(kept?.procedure).toMatchObject({
      versionId: 'new', origin: 'added', decision: 'confirmed', decidedById: 'lan', previousId: 'p1',
      provisionIds: ['art_3', 'art_3__para_1', 'art_3__para_2'], parts: { time_limit: ['art_3__para_2'] },
    });
    expect(kept?.procedure.missing).toEqual(['step', 'method', 'dossier', 'subject', 'agency', 'result']);
    expect(kept?.assessment).toMatchObject({ completedAt: assessment.completedAt, carried: true });
    expect(dropped).toEqual([]);
  });

  it('stays confirmed but must be assessed again where words came into its article', () => {
    const { procedures: [kept] } = into(documentOf(scope, report('2', khoan('3', 'Kèm theo ảnh chụp vườn cây.')), force('3')));
    expect(kept?.procedure).toMatchObject({ decision: 'confirmed', previousId: 'p1', provisionIds: [...OF_REPORT, 'art_2__para_3'] });
    expect(kept?.procedure.digest).not.toBe(added().digest);
    expect(kept?.assessment).toMatchObject({ answers: assessment.answers, completedAt: null, carried: true });
  });

  it('stands in what is left of its provisions', () => {
    const { procedures: [kept] } = into(documentOf(scope, dieu('2', 'Báo cáo kết quả trồng', khoan('1', 'Hộ nông dân gửi bảng kê cây đã trồng đến Ủy ban nhân dân cấp xã.')), force('3')));
    expect(kept?.procedure).toMatchObject({ provisionIds: ['art_2', 'art_2__para_1'], parts: {} });
  });

  it('is dropped, and told of, when nothing of it is left', () => {
    const { procedures, dropped } = into(documentOf(scope, force('2')));
    expect(procedures).toEqual([]);
    expect(dropped.map(({ name }) => name)).toEqual(['Báo cáo kết quả trồng']);
  });

  it('is proposed again where it had been rejected and its words changed', () => {
    const { procedures: [kept] } = into(documentOf(scope, report('2', khoan('3', 'Kèm theo ảnh chụp vườn cây.')), force('3')), [added({ decision: 'rejected', reviewedById: 'minh' })]);
    expect(kept?.procedure).toMatchObject({ decision: 'proposed', origin: 'added', reviewedById: null });
  });

  it('goes on as the procedure of the same name that the machine now finds', () => {
    const { procedures } = into(base, [added()], [found({ name: 'BÁO CÁO kết quả trồng' })]);
    expect(procedures.map(({ procedure }) => procedure)).toMatchObject([{ origin: 'found', decision: 'confirmed', previousId: 'p1' }]);
  });

  it('is not swallowed by another procedure found in the same provisions', () => {
    const { procedures } = into(base, [added()], [found({ name: 'Hỗ trợ chi phí' })]);
    expect(procedures.map(({ procedure: { origin, decision, position } }) => ({ origin, decision, position }))).toEqual([
      { origin: 'found', decision: 'proposed', position: 0 }, { origin: 'added', decision: 'confirmed', position: 1 },
    ]);
  });
});

it('a procedure that the machine found and no longer finds is not carried', () => {
  expect(into(base, [added({ origin: 'found' })])).toMatchObject({ procedures: [], dropped: [] });
});

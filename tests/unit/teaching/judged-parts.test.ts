import { describe, expect, it } from 'vitest';
import type { Part } from '@/lib/domain/procedures/types';
import type { Procedure } from '@/lib/domain/process/types';
import { withJudgedParts } from '@/lib/domain/teaching/judged-parts';
import { judged } from '@/lib/domain/teaching/labels';
import { dieu, documentOf, khoan } from '@/tests/support/document';
import { LAN, proposed } from './builders';

const DOC = documentOf(
  dieu('1', 'Hồ sơ', khoan('1', 'Đơn đề nghị.'), khoan('2', 'Bản sao giấy phép.')),
  dieu('2', 'Trình tự', khoan('1', 'Hộ gia đình nộp hồ sơ tại Ủy ban nhân dân cấp xã.'), khoan('2', 'Người dân trả 100.000 đồng.')),
  dieu('3', 'Tổ chức thực hiện', khoan('1', 'Sở Tài chính theo dõi.')),
);

const procedure = (over: Partial<Procedure> = {}): Procedure => ({
  id: 'p1', versionId: 'v1', position: 0, name: 'Hỗ trợ', nature: 'new', provisionIds: ['art_1', 'art_2', 'art_1__para_1', 'art_2__para_1'],
  parts: { dossier: ['art_1__para_1'], step: ['art_2__para_1'], agency: ['art_2__para_1'] }, missing: ['name', 'method', 'time_limit', 'subject', 'result'],
  elsewhere: {}, targets: [], digest: 'd', origin: 'found', decision: 'confirmed', reason: null, decidedById: null, decidedRole: null, decidedAt: null,
  reviewedById: null, previousId: null, ...over,
});
/** What the machine proposed on each line. */
const MACHINE: Readonly<Record<string, Part[]>> = { art_1__para_1: ['dossier'], art_2__para_1: ['step'] };
const seen = (wanted: Record<string, Part[]>, procedures = [procedure()]) => {
  const labels = Object.entries(wanted).map(([id, parts]) => [id, judged((MACHINE[id] ?? []).map((part) => proposed(part)), parts, LAN)] as const);
  return withJudgedParts(procedures, new Map(labels), DOC.provisions);
};

describe('the matrix of a procedure whose lines were judged', () => {
  it('loses a part with its last line, which is then missing', () => {
    const [{ parts, missing } = procedure()] = seen({ art_1__para_1: [] });
    expect(parts.dossier).toBeUndefined();
    expect(missing).toContain('dossier');
  });

  it('gains the parts of a line of its articles that the machine had left out', () => {
    const [{ parts, missing, provisionIds } = procedure()] = seen({ art_1__para_2: ['dossier'], art_2__para_2: ['fee', 'time_limit'] });
    expect(parts).toMatchObject({ dossier: ['art_1__para_1', 'art_1__para_2'], fee: ['art_2__para_2'], time_limit: ['art_2__para_2'] });
    expect(missing).not.toContain('time_limit');
    expect(missing).toContain('method');
    expect(provisionIds).toContain('art_1__para_2');
  });

  it('keeps what a line settles in passing as long as the line counts, and no longer', () => {
    expect(seen({ art_2__para_1: ['step', 'condition'] })[0]?.parts.agency).toEqual(['art_2__para_1']);
    expect(seen({ art_2__para_1: [] })[0]?.parts.agency).toBeUndefined();
  });

  it('is as it was where only lines elsewhere were judged, or none', () => {
    expect(seen({ art_3__para_1: ['step'] })).toEqual([procedure()]);
    expect(seen({})).toEqual([procedure()]);
  });

  it('is as it was where what the machine said was confirmed', () => {
    expect(seen({ art_1__para_1: ['dossier'], art_2__para_1: ['step'] })).toEqual([procedure()]);
  });

  it('does not miss a part that another act lays down', () => {
    const elsewhere = { dossier: [{ kind: 'act', citation: 'Điều 5 Luật Đất đai', provision: 'art_1' }] } as const;
    expect(seen({ art_1__para_1: [] }, [procedure({ elsewhere })])[0]?.missing).not.toContain('dossier');
  });

  it('is not guessed at for a line left out in an article of several procedures', () => {
    const both = [procedure(), procedure({ id: 'p2', name: 'Hỗ trợ bổ sung' })];
    expect(seen({ art_1__para_2: ['fee'] }, both)).toEqual(both);
  });

  it('leaves what a person entered as it was entered, but for the judged line', () => {
    const byHand = procedure({ origin: 'added', parts: { step: ['art_2__para_1'] }, missing: ['method', 'dossier', 'time_limit', 'subject', 'agency', 'result'] });
    const [{ parts } = procedure()] = seen({ art_2__para_2: ['fee'] }, [byHand]);
    expect(parts).toEqual({ step: ['art_2__para_1'], fee: ['art_2__para_2'] });
  });

  it('changes nothing else of the procedure', () => {
    const { parts: _parts, missing: _missing, provisionIds: _ids, ...before } = procedure();
    expect(seen({ art_1__para_1: ['condition'] })[0]).toMatchObject(before);
  });
});

import { describe, expect, it } from 'vitest';
import { compareProcedure, type ListedParts, type PartComparison } from '@/lib/domain/precedents/compare-procedure';
import type { Part } from '@/lib/domain/procedures/types';
import { diem, dieu, documentOf, khoan } from '../../support/document';

const DRAFT = documentOf(
  dieu('2', 'Hồ sơ đề nghị cấp thẻ đò', khoan('1', 'Hồ sơ gồm:', diem('a', 'Đơn đề nghị cấp thẻ đò;'), diem('b', 'Bản sao giấy đăng ký phương tiện;'), diem('c', 'Sơ yếu lý lịch.'))),
  dieu('3', 'Trình tự', khoan('1', 'Người đề nghị nộp hồ sơ trực tiếp hoặc trực tuyến đến Sở Xây dựng.'), khoan('2', 'Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở Xây dựng cấp thẻ.'), khoan('3', 'Lệ phí cấp thẻ: 20.000 đồng.')),
);
const OURS: Partial<Record<Part, string[]>> = {
  dossier: ['art_2__para_1', 'art_2__para_1__point_a', 'art_2__para_1__point_b', 'art_2__para_1__point_c'],
  step: ['art_3__para_1'], method: ['art_3__para_1'], agency: ['art_3__para_2'], time_limit: ['art_3__para_2'], fee: ['art_3__para_3'],
};

const compared = (listed: ListedParts, parts = OURS): PartComparison[] => compareProcedure(DRAFT, { parts }, listed);
const part = (name: Part, listed: string, parts = OURS) => compared({ [name]: listed }, parts).find((one) => one.part === name);
const rows = (one: PartComparison | undefined) => one?.rows.map(({ here, there }) => [here?.text ?? null, there]);

describe('papers', () => {
  it('are paired by name, and each that only one side asks for is told', () =>
    expect(part('dossier', 'Đơn đề nghị cấp thẻ (bản chính: 1)\nGiấy đăng ký phương tiện (bản sao: 1)\nẢnh màu 4x6 (bản chính: 2)')).toMatchObject({
      verdict: 'different',
      rows: [
        { here: { text: expect.stringContaining('Đơn đề nghị'), provision: 'art_2__para_1__point_a' }, there: 'Đơn đề nghị cấp thẻ (bản chính: 1)' },
        { here: { text: expect.stringContaining('đăng ký phương tiện') }, there: 'Giấy đăng ký phương tiện (bản sao: 1)' },
        { here: { text: expect.stringContaining('Sơ yếu lý lịch') }, there: null },
        { here: null, there: 'Ảnh màu 4x6 (bản chính: 2)' },
      ],
    }));
  it('are the same where each has its partner', () => expect(part('dossier', 'Đơn đề nghị cấp thẻ\nGiấy đăng ký phương tiện\nSơ yếu lý lịch của người lái')?.verdict).toBe('same'));
});

describe('figures and names', () => {
  it.each<[string, Part, string, PartComparison['verdict']]>([
    ['the same time', 'time_limit', '5 Ngày làm việc', 'same'],
    ['another time', 'time_limit', '10 Ngày làm việc', 'different'],
    ['another unit', 'time_limit', '5 Ngày', 'different'],
    ['the same sum', 'fee', '20.000 Đồng (Lệ phí cấp thẻ)', 'same'],
    ['no fee in the list', 'fee', 'Miễn phí', 'different'],
    ['what the list leaves to another act', 'fee', 'Theo quy định của Bộ Tài chính', 'read'],
    ['the same agency', 'agency', 'Sở Xây dựng', 'same'],
    ['one more agency', 'agency', 'Sở Xây dựng, Ủy ban nhân dân cấp xã', 'different'],
    ['the same ways', 'method', 'Trực tuyến, Trực tiếp', 'same'],
    ['one more way', 'method', 'Trực tuyến, Dịch vụ bưu chính, Trực tiếp', 'different'],
  ])('%s', (_, name, listed, verdict) => expect(part(name, listed)?.verdict).toBe(verdict));

  it('another time faces that of the draft', () => {
    expect(rows(part('time_limit', '10 Ngày làm việc'))).toEqual([[expect.stringContaining('05 ngày làm việc'), '10 Ngày làm việc']]);
    expect(rows(part('time_limit', '10 Ngày làm việc\n3 Ngày'))).toEqual([[expect.stringContaining('05 ngày làm việc'), '10 Ngày làm việc'], [null, '3 Ngày']]);
  });
});

describe('parts', () => {
  it('of which only one side speaks are told as such', () => {
    expect(part('result', 'Thẻ đò')).toMatchObject({ verdict: 'only-there', rows: [{ here: null, there: 'Thẻ đò' }] });
    expect(compared({}).find((one) => one.part === 'fee')).toMatchObject({ verdict: 'only-here', rows: [{ there: null }] });
  });
  it('that only words tell of stand beside each other', () =>
    expect(part('step', 'Bước 1: nộp hồ sơ\nBước 2: nhận thẻ')).toMatchObject({ verdict: 'read', rows: [{ here: { provision: 'art_3__para_1' }, there: 'Bước 1: nộp hồ sơ' }, { here: null, there: 'Bước 2: nhận thẻ' }] }));
  it('of which nobody speaks are left out', () => expect(compared({}, {})).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { referencesIn } from '@/lib/domain/procedures/references';
import type { Provision } from '@/lib/domain/structure/types';

const line = (text: string): Provision => ({ id: 'p', kind: 'clause', number: '1', heading: '', text, parent: null, lines: [] });
const read = (text: string, actHere: string | null = null) => referencesIn(line(text), actHere).map(({ parts, whole, to }) => ({ parts, whole, to: to.kind === 'draft' ? 'draft' : `${to.kind}: ${to.citation}` }));

describe('a provision that points to another act', () => {
  it.each([
    ['Hồ sơ thực hiện theo quy định tại Điều 5 Nghị định số 15/2018/NĐ-CP.', ['dossier'], 'act: Điều 5 Nghị định số 15/2018/NĐ-CP'],
    ['Thời hạn giải quyết theo quy định của pháp luật về phí và lệ phí.', ['time_limit'], 'act: pháp luật về phí và lệ phí'],
    ['Điều kiện được áp dụng theo Luật Viễn thông.', ['condition'], 'act: Luật Viễn thông'],
  ])('%j: %j', (text, parts, to) => expect(read(text)).toEqual([{ parts, whole: false, to }]));

  it('for the procedure as a whole', () => {
    expect(read('Trình tự, thủ tục thực hiện theo Nghị định số 15/2018/NĐ-CP.')).toEqual([{ parts: ['step'], whole: true, to: 'act: Nghị định số 15/2018/NĐ-CP' }]);
  });
  it('is the amended act where the text is quoted from it', () => {
    expect(read('Hồ sơ thực hiện theo quy định tại khoản 1 Điều 33 của Luật này.', 'Luật Đầu tư')[0]?.to).toBe('act: khoản 1 Điều 33 Luật Đầu tư');
  });
});

describe('a provision that points into the draft', () => {
  it.each(['Hồ sơ quy định tại Điều 5 Quyết định này.', 'Điều kiện theo quy định tại khoản 2 Điều này.'])('%j', (text) => expect(read(text)[0]?.to).toBe('draft'));
});

describe('a provision that leaves a part to a body', () => {
  it.each([
    ['Chính phủ quy định chi tiết hồ sơ, trình tự xóa đăng ký thường trú.', ['dossier', 'step'], 'delegated: Chính phủ'],
    ['Giao Ủy ban nhân dân cấp tỉnh quy định trình tự, thủ tục hỗ trợ.', ['step'], 'delegated: Ủy ban nhân dân cấp tỉnh'],
    ['Chính phủ quy định chi tiết Điều này.', [], 'delegated: Chính phủ'],
  ])('%j: %j', (text, parts, to) => expect(read(text)[0]).toMatchObject({ parts, to }));
});

describe('what refers for no part', () => {
  it.each([
    'Hồ sơ gồm bản sao giấy phép theo quy định tại Điều 5 Nghị định số 15/2018/NĐ-CP.',
    'Cơ sở phải tuân thủ Luật Đất đai.',
    'Nộp phí tại Ủy ban nhân dân cấp xã.',
  ])('%j', (text) => expect(read(text)).toEqual([]));
});

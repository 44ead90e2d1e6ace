import { describe, expect, it } from 'vitest';
import { shownText } from '@/lib/domain/structure/marks';
import { structure } from '@/lib/domain/structure/structure';
import type { LineCorrection, Provision, SourceLine, StructuredDocument } from '@/lib/domain/structure/types';
import { dau, diem, dieu, khoan, kyTen, lines } from '../../support/draft';

/** A draft in which some lines are corrected: those that begin with `text`. */
function corrected(draft: SourceLine[], ...said: (readonly [text: string, as: LineCorrection['as'], number?: string])[]): StructuredDocument {
  return structure(draft, said.map(([text, as, number]) => {
    const line = draft.find((l) => shownText(l).startsWith(text));
    return { line: line?.index ?? -1, text: line === undefined ? text : shownText(line), as, ...(number === undefined ? {} : { number }) };
  }));
}

const ids = (document: StructuredDocument): string[] => document.provisions.map((p) => p.id);
const at = (document: StructuredDocument, id: string): Provision | undefined => document.provisions.find((p) => p.id === id);
const codes = (document: StructuredDocument): string[] => document.warnings.map((w) => w.code);

describe('a line that a person makes a provision', () => {
  const draft = lines(dieu('1', 'Hồ sơ', khoan('1', 'Gồm:', 'Đơn đề nghị;', 'Bản sao.'), 'Thời hạn là 05 ngày.', khoan('3', 'Phí.')), 'ĐIỀU HAI Hiệu lực', 'Từ ngày ký.', dieu('3', 'Tổ chức', 'Thi hành.'));
  it.each<[string, string, LineCorrection['as'], string | undefined, string, Partial<Provision>]>([
    ['has the number that the person gives', 'Thời hạn', 'clause', '2', 'art_1__para_2', { number: '2', text: 'Thời hạn là 05 ngày.', parent: 'art_1' }],
    ['has no number where nobody gives one', 'Thời hạn', 'clause', undefined, 'art_1__para', { number: '', text: 'Thời hạn là 05 ngày.' }],
    ['stands at its level', 'Đơn', 'point', 'a', 'art_1__para_1__point_a', { text: 'Đơn đề nghị;\nBản sao.\nThời hạn là 05 ngày.', parent: 'art_1__para_1' }],
    ['may be an article', 'ĐIỀU HAI', 'article', '2', 'art_2', { heading: 'ĐIỀU HAI Hiệu lực', text: 'Từ ngày ký.' }],
    ['may be a chapter', 'ĐIỀU HAI', 'chapter', 'II', 'chp_II', { heading: 'ĐIỀU HAI Hiệu lực', parent: null }],
    ['keeps its own number where that is of the kind', '3. Phí', 'clause', '9', 'art_1__para_3', { number: '3', parent: 'art_1' }],
    ['takes its own number into another kind', '3. Phí', 'article', undefined, 'art_3', { number: '3' }],
    ['may be an appendix', 'ĐIỀU HAI', 'appendix', 'I', 'app_I', { kind: 'appendix', number: 'I' }],
  ])('%s', (_, text, as, number, id, wanted) => expect(at(corrected(draft, [text, as, number]), id)).toMatchObject(wanted));

  it('is no doubt any more, and the row goes on from it', () => {
    expect(codes(structure(draft))).toContain('number-gap');
    expect(codes(corrected(draft, ['Thời hạn', 'clause', '2'], ['ĐIỀU HAI', 'article', '2']))).toEqual([]);
  });
  it('has an id of its own where its number is used already', () => expect(ids(corrected(draft, ['Thời hạn', 'clause', '1']))).toEqual(expect.arrayContaining(['art_1__para_1', 'art_1__para_1_dup2'])));
  it('may stand in an appendix, in the signature, before the first article', () => {
    const whole = lines(dau(), dieu('1', 'A', 'x.'), kyTen, 'PHỤ LỤC I', 'BIỂU PHÍ', 'Mức thu là 1.000 đồng.', 'Cách thu.');
    expect(ids(corrected(whole, ['Mức thu', 'clause', '1']))).toContain('app_I__para_1');
    expect(ids(corrected(whole, ['- Như', 'clause', '1']))).toContain('art_1__para_1');
    expect(ids(corrected(whole, ['Căn cứ', 'article', '9']))[1]).toBe('art_9');
  });
  it('ends a quotation that nobody closed, where it is the next instruction', () => {
    const amending = lines(dieu('1', 'Sửa đổi Luật Quy hoạch', khoan('1', 'Sửa đổi khoản 1 Điều 2 như sau:', '“1. Một.', '5. Bãi bỏ Điều 3.')));
    expect(at(corrected(amending, ['5. Bãi bỏ', 'clause']), 'art_1__para_5')).toMatchObject({ parent: 'art_1', target: { operation: 'repeal', article: '3' } });
  });
});

describe('a line that opens nothing', () => {
  it.each([
    ['a clause', lines(dieu('1', 'A', khoan('1', 'x.'), khoan('2', 'y.'))), '2. y', ['art_1', 'art_1__para_1']],
    ['an article', lines(dieu('1', 'A', 'x.'), dieu('2', 'B', 'y.'), dieu('3', 'C', 'z.')), 'Điều 2', ['art_1', 'art_3']],
    ['an appendix', lines(dieu('1', 'A', 'x.'), kyTen, 'PHỤ LỤC I', 'x'), 'PHỤ LỤC', ['art_1', 'signature']],
    ['a signature', lines(dieu('1', 'A', 'Nơi nhận: cơ quan.', 'x.')), 'Nơi nhận', ['art_1']],
  ])('is not read as %s', (_, draft, text, wanted) => expect(ids(corrected(draft, [text, 'text']))).toEqual(wanted));
  it('keeps its words, number and all', () => expect(at(corrected(lines(dieu('1', 'A', khoan('1', 'x.'), khoan('2', 'y.'))), ['2. y', 'text']), 'art_1__para_1')?.text).toBe('x.\n2. y.'));
});

describe('a line that goes on from the one above', () => {
  it('joins its text', () => expect(at(corrected(lines(dieu('1', 'A', khoan('1', 'Nộp hồ sơ theo'), '2. Điều này tại bộ phận một cửa.')), ['2. Điều này', 'continues']), 'art_1__para_1')?.text).toBe('Nộp hồ sơ theo 2. Điều này tại bộ phận một cửa.'));
  it('joins its heading', () => expect(at(corrected(lines('Điều 1. Hồ sơ đề nghị', 'cấp giấy phép', khoan('1', 'x.')), ['cấp giấy', 'continues']), 'art_1')).toMatchObject({ heading: 'Hồ sơ đề nghị cấp giấy phép', text: '' }));
  it('joins the title of a chapter', () => expect(at(corrected(lines('Chương I', 'Quy định', 'chung', dieu('1', 'A', 'x.')), ['chung', 'continues']), 'chp_I')?.heading).toBe('Quy định chung'));
  it('is kept where nothing stands above', () => expect(ids(corrected(lines('QUYẾT ĐỊNH', dieu('1', 'A', 'x.')), ['QUYẾT', 'continues']))).toEqual(['preamble', 'art_1']));
});

describe('a correction of a line that has changed', () => {
  const draft = lines(dieu('1', 'A', khoan('1', 'x.'), diem('a', 'y.')));
  it('is not followed, and that is said', () => {
    const document = structure(draft, [{ line: 1, text: '1. cũ', as: 'text' }]);
    expect(ids(document)).toEqual(ids(structure(draft)));
    expect(document.warnings).toMatchObject([{ code: 'correction-stale', line: 1 }]);
  });
  it('of a line that is gone speaks of no line', () => expect(structure(draft, [{ line: 99, text: 'x', as: 'text' }]).warnings).toMatchObject([{ code: 'correction-stale', line: null }]));
  it('is followed where only the spaces differ', () => expect(ids(structure(draft, [{ line: 1, text: ' 1.  x. ', as: 'text' }]))).not.toContain('art_1__para_1'));
  it('gives way to the last word on the line', () => expect(ids(structure(draft, [{ line: 1, text: '1. x.', as: 'text' }, { line: 1, text: '1. x.', as: 'clause' }]))).toContain('art_1__para_1'));
});

describe('a text without articles', () => {
  it('is what a person makes of it', () => expect(ids(corrected(lines('TỜ TRÌNH', 'Nội dung một.'), ['Nội dung', 'clause', '1']))).toEqual(['preamble', 'para_1']));
});

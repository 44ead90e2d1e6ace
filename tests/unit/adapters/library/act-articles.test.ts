import { describe, expect, it } from 'vitest';
import { articlesOf } from '@/lib/adapters/library/act-articles';
import { actOf } from '@/lib/adapters/library/act-facts';
import { structure } from '@/lib/domain/structure/structure';
import { actText } from '../../../support/library-sources';

const read = (text: string) => structure(text.split('\n').map((line, index) => ({ index, text: line })));
const FILE = { hash: 'abc', fileName: 'vỉa hè', vouchedOn: null };
const entriesOf = (text: string) => {
  const document = read(text);
  return articlesOf(document, actOf(document, FILE));
};

describe('an act in an office file', () => {
  it('says of itself what the library keeps, in the case in which its text is written', () => {
    expect(actOf(read(actText('12/2030/QĐ-UBND', 'Điều 1. Quyết định này có hiệu lực từ ngày 01/02/2030.')), FILE)).toEqual({
      sourceKey: '12/2030/QĐ-UBND|uy ban nhan dan tinh song tien', number: '12/2030/QĐ-UBND', title: 'Quy định về vỉa hè', type: 'Quyết định', agency: 'Ủy ban nhân dân tỉnh Sông Tiền',
      issuedOn: '2030-01-05', effectiveOn: '2030-02-01', vouchedOn: null,
    });
  });

  it('of a central agency is known by its number alone', () => {
    expect(actOf(read(actText('12/2030/NĐ-CP', 'Điều 1. A')), FILE).sourceKey).toBe('12/2030/NĐ-CP');
  });

  it('without a number is known by its file', () => {
    expect(actOf(read(actText('  /2030/QĐ-UBND', 'Điều 1. A')), FILE)).toMatchObject({ sourceKey: 'tep|abc', number: '' });
  });

  it('gives an entry for each article, with a line for each clause and point and the headings above it', () => {
    expect(entriesOf(actText('12/2030/QĐ-UBND', 'Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Hồ sơ', '1. Hồ sơ gồm:', 'a) Đơn đề nghị;', 'b) Bản vẽ.', '2. Số lượng: 01 bộ.', 'Điều 2. Thời hạn', 'Thời hạn là 03 ngày.'))).toMatchObject([
      { article: 'Điều 1', heading: 'Hồ sơ', body: '1. Hồ sơ gồm:\na) Đơn đề nghị;\nb) Bản vẽ.\n2. Số lượng: 01 bộ.', path: ['Chương I. QUY ĐỊNH CHUNG'] },
      { article: 'Điều 2', heading: 'Thời hạn', body: 'Thời hạn là 03 ngày.', path: ['Chương I. QUY ĐỊNH CHUNG'] },
    ]);
  });

  it('gives the articles of what is issued with it too, each under a key of its own', () => {
    const entries = entriesOf(actText('12/2030/QĐ-UBND', 'Điều 1. Ban hành kèm theo Quyết định này Quy định về vỉa hè.', 'Điều 2. Chánh Văn phòng chịu trách nhiệm thi hành.', 'Nơi nhận:', '- Như Điều 2;', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn A', 'QUY ĐỊNH', 'Về quản lý vỉa hè', '(Ban hành kèm theo Quyết định số 12/2030/QĐ-UBND ngày 05/01/2030 của Ủy ban nhân dân tỉnh Sông Tiền)', 'Điều 1. Phạm vi', 'Quy định này quy định về vỉa hè.'));
    expect(entries.map(({ article, path }) => [article, path?.length ?? 0])).toEqual([['Điều 1', 0], ['Điều 2', 0], ['Điều 1', 1]]);
    expect(new Set(entries.map(({ sourceKey }) => sourceKey)).size).toBe(3);
  });

  it('keeps what it quotes of another act with the article that quotes it', () => {
    const entries = entriesOf(actText('12/2030/QĐ-UBND', 'Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 1/2029/QĐ-UBND', '1. Sửa đổi Điều 5 như sau:', '“Điều 5. Hồ sơ', 'Hồ sơ gồm đơn đề nghị.”', 'Điều 2. Hiệu lực', 'Quyết định này có hiệu lực từ ngày ký.'));
    expect(entries.map(({ article }) => article)).toEqual(['Điều 1', 'Điều 2']);
    expect(entries[0]?.body).toContain('Hồ sơ gồm đơn đề nghị.');
  });
});

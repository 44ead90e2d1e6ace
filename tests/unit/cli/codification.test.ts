import { describe, expect, it } from 'vitest';
import { codificationReader } from '@/lib/cli/codification';

const line = (change: Record<string, unknown> = {}) => JSON.stringify({
  id: 'Điều 1.2.NĐ.1.5', level: 'Nghị định', doc_no: '12/2030/NĐ-CP', doc_title: 'Quy định về vỉa hè', agency: 'Chính phủ',
  issued: '05/01/2030', effective: '20/02/2030', orig_article: 'Điều 5', heading: 'Hồ sơ', body: '1. Đơn.\n2. Bản vẽ.', ...change,
});

describe('a line of the codification', () => {
  it('is an article with its document', () => {
    expect(codificationReader()(line())).toEqual({
      sourceKey: 'Điều 1.2.NĐ.1.5|12/2030/NĐ-CP|Điều 5', article: 'Điều 5', heading: 'Hồ sơ', body: '1. Đơn.\n2. Bản vẽ.',
      document: {
        sourceKey: '12/2030/NĐ-CP', number: '12/2030/NĐ-CP', title: 'Quy định về vỉa hè', type: 'Nghị định', agency: 'Chính phủ',
        issuedOn: '2030-01-05', effectiveOn: '2030-02-20',
      },
    });
  });

  it('without number, title or dates is kept under its place in the codification', () => {
    const read = codificationReader()(line({ doc_no: null, doc_title: null, issued: null, effective: '31/02/2030' }));
    expect(read).toMatchObject({ document: { sourceKey: 'Điều 1.2.NĐ.1', number: '', title: '', issuedOn: null, effectiveOn: null } });
  });

  it('with a key that came before gets a key of its own, the same at each reading', () => {
    const keys = () => [line(), line({ doc_no: '13/2030/NĐ-CP' }), line()].map(codificationReader()).map((read) => 'sourceKey' in read && read.sourceKey);
    expect(new Set(keys()).size).toBe(3);
    expect(keys()).toEqual(keys());
  });

  it.each([['no JSON', '{'], ['a number', '7'], ['without text', line({ body: '' })], ['without id', line({ id: undefined })]])('that is %s is told as bad', (_, json) => {
    expect(codificationReader()(json)).toHaveProperty('fault');
  });
});

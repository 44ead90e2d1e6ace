import { describe, expect, it } from 'vitest';
import { codifiedEntries, readCodified, type CodifiedArticle } from '@/lib/adapters/library/codification';
import { CodifiedActs } from '@/lib/adapters/library/codified-acts';

const line = (change: Record<string, unknown> = {}) => JSON.stringify({
  id: 'Điều 1.2.NĐ.1.5', demuc: 'Đường bộ', path: ['Chương I. CHUNG'], level: 'Nghị định', doc_no: '12/2030/NĐ-CP', doc_title: 'Quy định về vỉa hè', agency: 'Chính phủ',
  issued: '05/01/2030', effective: '20/02/2030', orig_article: 'Điều 5', heading: 'Hồ sơ', body: '1. Đơn.\n2. Bản vẽ.', ...change,
});

const read = (json: string): CodifiedArticle => {
  const article = readCodified(json);
  if (!article.ok) throw new Error(article.error);
  return article.value;
};

/** The entries of these lines, as those of one file. */
function entriesOf(lines: readonly string[], vouchedOn: string | null = null) {
  const acts = new CodifiedActs();
  for (const one of lines) acts.add(read(one));
  return lines.map((one) => read(one)).map(codifiedEntries(acts.documents(vouchedOn)));
}

describe('a line of the codification', () => {
  it('is an article with its document', () => {
    expect(entriesOf([line()], '2030-06-01')).toEqual([{
      sourceKey: 'Điều 1.2.NĐ.1.5|12/2030/NĐ-CP|Điều 5', article: 'Điều 5', heading: 'Hồ sơ', body: '1. Đơn.\n2. Bản vẽ.', path: ['Chương I. CHUNG'], topic: 'Đường bộ',
      document: {
        sourceKey: '12/2030/NĐ-CP', number: '12/2030/NĐ-CP', title: 'Quy định về vỉa hè', type: 'Nghị định', agency: 'Chính phủ',
        issuedOn: '2030-01-05', effectiveOn: '2030-02-20', vouchedOn: '2030-06-01',
      },
    }]);
  });

  it('without number, title or dates is kept under its place in the codification', () => {
    expect(entriesOf([line({ doc_no: null, doc_title: null, issued: null, effective: '31/02/2030' })])[0])
      .toMatchObject({ document: { sourceKey: 'Điều 1.2.NĐ.1', number: '', title: '', issuedOn: null, effectiveOn: null } });
  });

  it('with a key that came before gets a key of its own, the same at each reading', () => {
    const keys = () => entriesOf([line(), line({ doc_no: '13/2030/NĐ-CP' }), line()]).map(({ sourceKey }) => sourceKey);
    expect(new Set(keys()).size).toBe(3);
    expect(keys()).toEqual(keys());
  });

  it('is rid of what the database cannot keep', () => {
    expect(entriesOf([line({ body: 'Hồ\u0000 sơ \ud800 gồm đơn' })])[0]?.body).toBe('Hồ sơ  gồm đơn');
  });

  it.each([
    ['no JSON', '{', 'không phải JSON'], ['a number', '7', 'không phải một bản ghi'], ['without text', line({ body: '' }), 'thiếu hoặc sai mục body'],
    ['without id and text', line({ id: undefined, body: 5 }), 'thiếu hoặc sai mục id, body'], ['with an id that no database looks up', line({ id: 'x'.repeat(3_000) }), 'thiếu hoặc sai mục id'],
  ])('that is %s is told as bad', (_, json, error) => {
    expect(readCodified(json)).toMatchObject({ error });
  });
});

describe('an act of the codification', () => {
  const documentOf = (...lines: string[]) => entriesOf(lines)[0]!.document;

  it('is what most of its articles say, in each of them alike', () => {
    const entries = entriesOf([line({ effective: '01/01/2031' }), line(), line({ doc_title: null, agency: null }), line()]);
    expect(new Set(entries.map(({ document }) => document)).size).toBe(1);
    expect(entries[0]?.document).toMatchObject({ title: 'Quy định về vỉa hè', agency: 'Chính phủ', effectiveOn: '2030-02-20' });
  });

  it('is a code or a law by its title', () => {
    expect(documentOf(line({ level: 'Luật/Bộ luật', doc_title: 'Dân sự' })).type).toBe('Bộ luật');
  });

  it('has the agency that its sign stands for, where a source cut it short, left it out or took a title for it', () => {
    const circular = (number: string, agency: string | null) => line({ doc_no: number, agency });
    const documents = entriesOf([
      circular('1/2030/TT-BVHTTDL', 'Bộ Văn hóa'), circular('2/2030/TT-BVHTTDL', 'Bộ Văn hóa - Thể thao và Du lịch'), circular('3/2030/TT-BVHTTDL', null),
      circular('4/2030/TT-BVHTTDL', 'Chính phủ quy định về vỉa hè'), circular('5/2030/TT-BYT', 'Bộ Y tế'), circular('6/2030/TT-XYZ', null),
    ]).map(({ document }) => document.agency);
    const culture = 'Bộ Văn hóa - Thể thao và Du lịch';
    expect(documents).toEqual([culture, culture, culture, culture, 'Bộ Y tế', '']);
  });

  it('tells the newest day of issue', () => {
    const acts = new CodifiedActs();
    expect(acts.newest()).toBeNull();
    for (const issued of ['05/01/2030', '07/03/2030', '01/02/2030']) acts.add(read(line({ issued })));
    expect(acts.newest()).toBe('2030-03-07');
  });
});

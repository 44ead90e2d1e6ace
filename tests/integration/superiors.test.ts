import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { superiorFindings } from '@/lib/cli/check-superiors';
import type { ImportedArticle } from '@/lib/ports/precedents';
import { dieu, documentOf, khoan } from '../support/document';
import { DRAFT, walkTo } from '../support/dossiers';
import { openHouse, type House } from '../support/people';

const DECREE = { sourceKey: 'd1', number: '12/2030/NĐ-CP', title: 'Hỗ trợ giống cây trồng', type: 'Nghị định', agency: 'Chính phủ', issuedOn: null, effectiveOn: null };
const LAW = { ...DECREE, sourceKey: 'd2', number: '57/2031/QH16', title: 'Luật Trồng trọt', type: 'Luật', agency: 'Quốc hội' };
const CIRCULAR = { ...DECREE, sourceKey: 'd3', number: '05/2032/TT-BNNMT', title: 'Hướng dẫn', type: 'Thông tư', agency: 'Bộ Nông nghiệp và Môi trường' };

/** Procedures of the national list, whose names come before the numbers of acts in any order. */
const LISTED: ImportedArticle[] = ['9.000001', '9.000002', '9.000003', '9.000004', '9.000005'].map((code) => ({
  sourceKey: code, kind: 'procedure', article: '', heading: 'Hỗ trợ mua giống cây', body: 'Nội dung.', document: { ...DECREE, sourceKey: code, number: code, type: 'Thủ tục hành chính' },
}));

/** A clause that a draft is to copy. */
const CLAUSE = 'Hộ được hỗ trợ có trách nhiệm trồng đúng giống cây đã mua, giữ hóa đơn trong hai năm, báo cho Ủy ban nhân dân cấp xã khi cây chết hàng loạt và trả lại tiền hỗ trợ nếu chuyển sang trồng cây khác.';

const ARTICLES: ImportedArticle[] = [
  { sourceKey: 'a10', article: 'Điều 10', heading: 'Trách nhiệm của hộ được hỗ trợ', body: `1. Nội dung.\n2. ${CLAUSE}`, document: DECREE },
  { sourceKey: 'a2', article: 'Điều 2', heading: 'Hồ sơ hỗ trợ mua giống cây', body: 'Hồ sơ gồm đơn đề nghị.', document: DECREE },
  { sourceKey: 'b1', article: 'Điều 1', heading: 'Thu hồi giống cây', body: 'Nội dung.', document: LAW },
  { sourceKey: 'c1', article: 'Điều 1', heading: 'Trình tự hỗ trợ mua giống cây', body: 'Nội dung.', document: CIRCULAR },
];

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await house.deps.precedents.importArticles([...ARTICLES, ...LISTED]);
});
afterAll(() => house.close());

describe('the acts above a draft, in the library', () => {
  it('give their articles in the order of each act, and nothing for acts that are not there', async () => {
    const articles = await house.deps.superiors.ofActs(['12/2030/NĐ-CP', '57/2031/QH16', '1/1999/NĐ-CP']);
    expect(articles.map(({ article, act }) => `${article} ${act.number}`)).toEqual(['Điều 2 12/2030/NĐ-CP', 'Điều 10 12/2030/NĐ-CP', 'Điều 1 57/2031/QH16']);
    expect(await house.deps.superiors.ofActs([])).toEqual([]);
  });
  it('are found by the name of a procedure, circulars and the national list aside', async () => {
    expect(await house.deps.superiors.actsNaming(['Hỗ trợ mua giống cây', 'Cấp thẻ đò ngang'])).toEqual(['12/2030/NĐ-CP']);
    expect(await house.deps.superiors.actsNaming([])).toEqual([]);
  });
});

describe('a version that copies an act above', () => {
  const lines = (cited: string): string[] => DRAFT.flatMap((line) => (line.startsWith('Điều 4.')
    ? ['Điều 4. Trách nhiệm của hộ được hỗ trợ', `1. Trồng cây theo Nghị định số ${cited}.`, `2. ${CLAUSE}`, line.replace('Điều 4.', 'Điều 5.')]
    : [line]));
  const copies = async (cited: string) => {
    const { versionId } = await walkTo(house, 'uploaded', lines(cited));
    return (await house.deps.store.findings.list(versionId)).filter(({ code }) => code === 'R29');
  };

  it('is told so, with the place above, its words and its page', async () => {
    const [article] = (await house.deps.superiors.ofActs(['12/2030/NĐ-CP'])).filter(({ article: name }) => name === 'Điều 10');
    const [finding] = await copies('12/2030/NĐ-CP');
    expect(finding).toMatchObject({ kind: 'rule', provisionId: 'art_4__para_2', message: expect.stringContaining('khoản 2 Điều 10 Nghị định số 12/2030/NĐ-CP: “Hộ được hỗ trợ có trách nhiệm'), suggestion: expect.stringContaining(`/precedents/${article?.id ?? '?'}`) });
  });
  it('is not, where it does not rest on that act', async () => expect(await copies('1/1999/NĐ-CP')).toEqual([]));
});

describe('`soat check` of a draft that copies an act above', () => {
  const draft = (cited: string) => documentOf(dieu('4', 'Trách nhiệm của hộ được hỗ trợ', khoan('1', `Trồng cây theo Nghị định số ${cited}.`), khoan('2', CLAUSE)));
  const findings = (cited: string) => superiorFindings({ document: draft(cited), procedures: [], regime: 'B', documentType: 'qd-ubnd-tinh', on: '2032-02-01' });
  const said = vi.spyOn(console, 'error');
  beforeEach(() => void said.mockReset().mockReturnValue());
  afterAll(() => said.mockRestore());

  it('finds it where the database at hand has that act', async () => {
    expect(await findings('12/2030/NĐ-CP')).toMatchObject([{ rule: 'R29', provision: 'art_4__para_2' }]);
    expect(said).not.toHaveBeenCalled();
  });
  it('says in one line that nothing could be compared where the library has none of the acts above', async () => {
    expect(await findings('1/1999/NĐ-CP')).toEqual([]);
    expect(said.mock.calls).toEqual([[expect.stringMatching(/^R29, R30 .* chưa được xét: kho tiền lệ không có văn bản cấp trên nào.*\.$/)]]);
  });
  it('says so too where the database does not answer, and goes on', async () => {
    vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/none');
    expect(await findings('12/2030/NĐ-CP')).toEqual([]);
    vi.unstubAllEnvs();
    expect(said.mock.calls).toEqual([[expect.stringMatching(/^R29, R30 .* chưa được xét: không hỏi được kho tiền lệ \(.+\)\.$/)]]);
  });
});

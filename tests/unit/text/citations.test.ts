import { describe, expect, it } from 'vitest';
import { findCitations } from '@/lib/domain/text/citation';
import { findDocumentNumbers, isNormative, parseDocumentNumber } from '@/lib/domain/text/document-number';

describe('document numbers', () => {
  it.each([
    ['64/2025/QH15', '64', 2025, 'QH15'],
    ['66.7/2025/NQ-CP', '66.7', 2025, 'NQ-CP'],
    ['043/2025/QĐ-UBND', '043', 2025, 'QĐ-UBND'],
    ['01/2011/TTLT-VPCP-BNV', '01', 2011, 'TTLT-VPCP-BNV'],
    ['3010/QĐ-UBND', '3010', null, 'QĐ-UBND'],
    ['    /2026/QĐ-UBND', '', 2026, 'QĐ-UBND'],
    ['…/2025/QĐ-CTUBND', '', 2025, 'QĐ-CTUBND'],
  ])('reads %s', (text, serial, year, sign) => expect(parseDocumentNumber(text)).toMatchObject({ serial, year, sign }));
  it.each(['22/11/2026', 'Điều 5', '1.000'])('does not take "%s" for one', (text) => expect(parseDocumentNumber(text)).toBeNull());
  it('tells a legal normative document by the year in its number', () => {
    const verdicts = findDocumentNumbers('Quyết định số 12/2024/QĐ-UBND và 3010/QĐ-UBND, Tờ trình số 199/TTr-STP').map((n) => [n.text, isNormative(n)]);
    expect(verdicts).toEqual([['12/2024/QĐ-UBND', true], ['3010/QĐ-UBND', false], ['199/TTr-STP', false]]);
  });
});

describe('citations', () => {
  const cases: [string, object][] = [
    ['điểm a, b khoản 2 Điều 5 Nghị định số 63/2010/NĐ-CP', { points: ['a', 'b'], clauses: ['2'], articles: ['5'], actNumber: '63/2010/NĐ-CP' }],
    ['các điểm a, b và c khoản 2 Điều 7', { points: ['a', 'b', 'c'], clauses: ['2'], articles: ['7'], act: null }],
    ['các khoản 1, 2 và 3 Điều 5', { points: [], clauses: ['1', '2', '3'], articles: ['5'] }],
    ['khoản 3 Điều này', { clauses: ['3'], articles: [], act: null }],
    ['điểm đ khoản 3 Điều 5a Luật Đấu thầu số 22/2023/QH15', { points: ['đ'], articles: ['5a'], act: 'Luật Đấu thầu số 22/2023/QH15' }],
    ['Điều 36a của Luật Đầu tư và luật khác', { articles: ['36a'], act: 'Luật Đầu tư' }],
  ];
  it.each(cases)('reads "%s"', (text, wanted) => expect(findCitations(text)[0]).toMatchObject(wanted));
  it('finds each of several', () => expect(findCitations('khoản 1 Điều 5; điểm a khoản 2 Điều 6').map((c) => c.articles[0])).toEqual(['5', '6']));
  it('says where the citation stands', () => {
    const text = 'theo khoản 2 Điều 5 của Luật này';
    const [found] = findCitations(text);
    expect(text.slice(found?.start, found?.end)).toContain('khoản 2 Điều 5');
  });
});

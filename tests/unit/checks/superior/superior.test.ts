import { describe, expect, it } from 'vitest';
import { RULES } from '@/lib/domain/checks/rules';
import { citedSuperiors } from '@/lib/domain/checks/superior/cited-acts';
import { copiesIn } from '@/lib/domain/checks/superior/copied';
import { judgeAgainstSuperiors, type SuperiorReading } from '@/lib/domain/checks/superior/judge';
import { isSuperior, nameOfAct } from '@/lib/domain/checks/superior/rank';
import { candidateArticles, sameMatter } from '@/lib/domain/checks/superior/same-matter';
import { documentOfArticles } from '@/lib/domain/checks/superior/superior-document';
import type { SuperiorArticle } from '@/lib/domain/checks/superior/types';
import { findProcedures } from '@/lib/domain/procedures/find-procedures';
import type { LabelledProvision, Part } from '@/lib/domain/procedures/types';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import { subjectOf } from '../../../support/checked';
import { diem, dieu, documentOf, khoan } from '../../../support/document';

const article = (number: string, heading: string, ...lines: string[]): SuperiorArticle =>
  ({ id: `id-${number}`, article: `Điều ${number}`, heading, body: lines.join('\n'), act: { number: '12/2030/NĐ-CP', title: 'Bến đò' } });

describe('acts above a draft', () => {
  it.each([
    ['63/2010/NĐ-CP', 'thong-tu', true],
    ['48/2014/QH13', 'nghi-dinh', true],
    ['05/2022/TT-BTC', 'qd-ubnd-tinh', true],
    ['63/2010/NĐ-CP', 'nghi-dinh', false],
    ['05/2022/TT-BTC', 'thong-tu', false],
    ['3010/QĐ-UBND', 'qd-ubnd-xa', false],
    ['63/2010/NĐ-CP', null, false],
  ])('%s stands above a draft of type %s: %s', (number, type, expected) => expect(isSuperior(number, type)).toBe(expected));

  it('are those that it cites, each once, without what it quotes', () => {
    const doc = documentOf(dieu('1', 'Căn cứ', 'Theo Nghị định số 63/2010/NĐ-CP, Nghị định số 63/2010/NĐ-CP và Quyết định số 5/2020/QĐ-UBND.'), dieu('2', 'Trích', 'Luật số 48/2014/QH13.'));
    const quoted = { ...doc, provisions: doc.provisions.map((p) => (p.id === 'art_2' ? { ...p, quoted: true } : p)) };
    expect(citedSuperiors(quoted, 'qd-ubnd-tinh')).toEqual(['63/2010/NĐ-CP']);
    expect(citedSuperiors(quoted, null)).toEqual([]);
  });
  it('are called by their kind', () => expect(nameOfAct('63/2010/NĐ-CP', 'Quyết định')).toBe('Nghị định số 63/2010/NĐ-CP'));
  it('are called as others call them where the sign does not say their kind', () => {
    expect([nameOfAct('97/2025/QĐ-UBND', 'Quyết định'), nameOfAct('97/2025/QĐ-UBND')]).toEqual(['Quyết định số 97/2025/QĐ-UBND', 'văn bản số 97/2025/QĐ-UBND']);
  });
});

describe('R29: what is said again', () => {
  const CLAUSE = 'Chủ đò có trách nhiệm trang bị đủ áo phao cho khách, niêm yết giá vé và nội quy tại bến, kiểm tra phương tiện trước mỗi chuyến và ghi sổ theo dõi hằng ngày theo Nghị định này.';
  const above = [article('7', 'Trách nhiệm', '1. Ngắn.', `2. ${CLAUSE}`)];
  const copies = (words: string) => copiesIn(documentOf(dieu('3', 'Trách nhiệm của chủ đò', khoan('1', words))).provisions, above);

  it('is found word for word, whatever the act calls itself, with its place above', () => {
    const [copy] = copies(CLAUSE.replace('Nghị định này', 'Thông tư này'));
    expect(copy).toMatchObject({ provision: { id: 'art_3__para_1' }, of: { place: 'khoản 2 Điều 7' }, likeness: 1 });
  });
  it('is found with a word changed, not with half of them', () => {
    expect(copies(CLAUSE.replace('theo Nghị định này', 'theo mẫu'))).toHaveLength(1);
    expect(copies('Chủ đò có trách nhiệm trang bị đủ áo phao cho khách, còn việc niêm yết do chính quyền nơi có bến quyết định cho phù hợp với từng bến, từng mùa và từng loại phương tiện đang chạy.')).toEqual([]);
  });
  it('is not told of short lines, of quotations, or in the articles that every act has', () => {
    expect(copies('Ngắn.')).toEqual([]);
    const doc = documentOf(dieu('3', 'Trách nhiệm', khoan('1', CLAUSE)));
    expect(copiesIn(doc.provisions.map((p) => ({ ...p, quoted: true })), above)).toEqual([]);
    expect(copiesIn(documentOf(dieu('3', 'Tổ chức thực hiện', khoan('1', CLAUSE))).provisions, above)).toEqual([]);
  });
  it('is told once for a clause with its points', () => {
    const half = 'trang bị đủ áo phao, dụng cụ nổi cứu sinh cho mọi hành khách trên phương tiện, hướng dẫn khách sử dụng trước khi rời bến và từ chối chở khách không mặc áo phao';
    const list = [article('8', 'Trách nhiệm', '1. Chủ đò phải:', `a) ${half};`, `b) ${half} khi trời mưa to, gió lớn hoặc nước lũ.`)];
    const doc = documentOf(dieu('3', 'Chủ đò', khoan('1', 'Chủ đò phải:', diem('a', `${half};`), diem('b', `${half} khi trời mưa to, gió lớn hoặc nước lũ.`))));
    expect(copiesIn(doc.provisions, list).map((copy) => [copy.provision.id, copy.of.place])).toEqual([['art_3__para_1', 'khoản 1 Điều 8']]);
  });
});

describe('one procedure under two names', () => {
  it.each([
    ['Cấp thẻ đò ngang sông', 'Hồ sơ, trình tự cấp thẻ đò ngang sông', true],
    ['Cấp thẻ đò ngang sông', 'Cấp lại thẻ đò ngang sông', false],
    ['Cấp thẻ đò ngang sông', 'Cấp giấy phép mở bến khách', false],
    ['Cấp thẻ', 'Cấp thẻ', false],
  ])('%j and %j: %s', (a, b, expected) => expect(sameMatter(a, b)).toBe(expected));
});

describe('R30: more than the act above asks', () => {
  const name = 'cấp thẻ đò ngang sông';
  const list = (papers: readonly string[], sets = '01') => [khoan('1', 'Hồ sơ gồm:', ...papers.map((paper, i) => diem('abcd'.charAt(i), paper))), khoan('2', `Số lượng hồ sơ: ${sets} bộ.`)];
  const steps = (days: string) => dieu('2', `Trình tự ${name}`, khoan('1', `Trong thời hạn ${days} kể từ ngày nhận đủ hồ sơ hợp lệ, Ủy ban nhân dân cấp xã cấp thẻ.`));
  const labels = (doc: StructuredDocument): Record<string, Part[]> => Object.fromEntries(doc.provisions.filter((p) => p.kind !== 'article').map((p) => [p.id, p.id.startsWith('art_1') ? ['dossier'] : ['step', 'time_limit']]));

  const above = [
    article('1', `Hồ sơ ${name}`, '1. Hồ sơ gồm:', 'a) Đơn đề nghị cấp thẻ;', 'b) Giấy chứng nhận an toàn kỹ thuật của phương tiện.', '2. Số lượng hồ sơ: 01 bộ.'),
    article('2', `Trình tự ${name}`, '1. Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Ủy ban nhân dân cấp xã cấp thẻ.'),
  ];
  const read = (articles: readonly SuperiorArticle[]): SuperiorReading => {
    const document = documentOfArticles(articles);
    const parts = labels(document);
    const labelled: LabelledProvision[] = document.provisions.flatMap((provision) => (parts[provision.id] ? [{ provision, parts: (parts[provision.id] ?? []).map((part) => ({ part, confidence: 0.9, reasons: [] })) }] : []));
    return { articles, document, procedures: findProcedures(document, labelled) };
  };
  const findings = (papers: readonly string[], days: string, sets = '01', superior = above) => {
    const doc = documentOf(dieu('1', `Hồ sơ ${name}`, ...list(papers, sets)), steps(days));
    const subject = subjectOf(doc, labels(doc));
    return judgeAgainstSuperiors(subject, superior, [read(superior)], RULES.filter((rule) => rule.id === 'R30'));
  };
  const SAME = ['Đơn đề nghị cấp thẻ;', 'Giấy chứng nhận an toàn kỹ thuật của phương tiện.'];

  it('is silent where the draft asks the same', () => expect(findings(SAME, '05 ngày làm việc')).toEqual([]));
  it('tells a longer time, with the words above and their page', () => {
    const [finding] = findings(SAME, '07 ngày làm việc');
    expect(finding).toMatchObject({ rule: 'R30', severity: 'error', provision: 'art_2__para_1' });
    expect(finding?.message).toContain('thời hạn dài hơn so với khoản 1 Điều 2 Nghị định số 12/2030/NĐ-CP');
    expect(finding?.message).toContain('05 ngày làm việc');
    expect(finding?.suggestion).toContain('/precedents/id-2');
  });
  it('compares no time in another unit', () => expect(findings(SAME, '07 ngày')).toEqual([]));
  it('tells more sets', () => expect(findings(SAME, '05 ngày làm việc', '02').map((f) => f.provision)).toEqual(['art_1__para_2']));
  it('tells a paper that is not on the list above', () => {
    const [finding] = findings([...SAME, 'Hợp đồng bảo hiểm hành khách.'], '05 ngày làm việc');
    expect(finding).toMatchObject({ provision: 'art_1__para_1__point_c' });
    expect(finding?.message).toContain('thêm giấy tờ');
  });
  it('tells no paper where the list above is open, or that only some have to hand in', () => {
    const open = above.map((one) => ({ ...one, body: one.body.replace('Giấy chứng nhận an toàn', 'Các giấy tờ khác, giấy chứng nhận an toàn') }));
    expect(findings([...SAME, 'Hợp đồng bảo hiểm hành khách.'], '05 ngày làm việc', '01', open)).toEqual([]);
    expect(findings([...SAME, 'Hợp đồng bảo hiểm đối với đò chở trên 12 người.'], '05 ngày làm việc')).toEqual([]);
  });
  it('is silent where two procedures above bear the name: nobody knows which binds', () => {
    const doc = documentOf(dieu('1', `Hồ sơ ${name}`, ...list(SAME, '03')), steps('05 ngày làm việc'));
    const reading = read(above);
    const twice = { ...reading, procedures: [...reading.procedures, ...reading.procedures] };
    expect(judgeAgainstSuperiors(subjectOf(doc, labels(doc)), above, [twice], RULES.filter((rule) => rule.id === 'R30'))).toEqual([]);
  });
  it('reads only the articles of that matter and their neighbours', () => {
    const act = [...above, ...Array.from({ length: 9 }, (_, i) => article(String(3 + i), 'Nội dung khác', 'Nội dung.'))];
    const procedures = read(above).procedures;
    expect(candidateArticles(procedures, act).map((one) => one.article)).toEqual(['Điều 1', 'Điều 2', 'Điều 3', 'Điều 4', 'Điều 5']);
    expect(candidateArticles([], act)).toEqual([]);
  });
});

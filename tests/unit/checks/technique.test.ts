import { describe, expect, it } from 'vitest';
import { check } from '@/lib/domain/checks/check';
import { documentTypeOf } from '@/lib/domain/checks/document-types';
import { RULES } from '@/lib/domain/checks/rules';
import type { CheckSubject, RuleFinding } from '@/lib/domain/checks/types';
import { structure } from '@/lib/domain/structure/structure';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import * as built from '../../support/document';
import { chuong, dau, diem, dieu, khoan, kyTen, lines, trich } from '../../support/draft';

type Draft = Parameters<typeof lines>;

/** What the rules on technique find in a draft that was read as it would be from a file. */
function findings(content: Draft, change: Partial<CheckSubject> = {}): RuleFinding[] {
  return findingsIn(structure(lines(...content)), change);
}

function findingsIn(document: StructuredDocument, change: Partial<CheckSubject> = {}): RuleFinding[] {
  const subject: CheckSubject = { document, labelled: [], procedures: [], regime: 'B', documentType: documentTypeOf(document.head), ground: null, on: '2026-11-22', ...change };
  return check(subject, RULES.filter((rule) => rule.scope === 'technique'));
}

const of = (rule: string, ...content: Draft): string[] => findings(content).filter((f) => f.rule === rule).map((f) => f.message);
const two = [khoan('1', 'Ý thứ nhất.'), khoan('2', 'Ý thứ hai.')];
/** Articles without fault around those of a test, so that the draft is more than a short decision. */
const sound = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => dieu(String(from + i), `Nội dung thứ ${from + i}`, ...two));
/** Grounds and proposal in front of one article. */
const withGrounds = (...grounds: string[]): Draft => [
  'ỦY BAN NHÂN DÂN', 'TỈNH VĨNH LONG', 'Số:     /2026/QĐ-UBND', 'QUYẾT ĐỊNH', 'Quy định giá nước sạch',
  ...grounds, 'Ủy ban nhân dân ban hành Quyết định quy định giá nước sạch.', ...sound(1, 3),
];

describe('a sound draft', () => {
  it('gives no finding on technique', () => {
    expect(findings([dau(), chuong('I', 'Quy định chung', ...sound(1, 2)), chuong('II', 'Quy định cụ thể', ...sound(3, 5)), kyTen])).toEqual([]);
  });
});

describe('T01: gaps in numbers', () => {
  it.each<[string, Draft, string]>([
    ['a clause', [dau(), dieu('1', 'Hồ sơ', khoan('1', 'Đơn.'), khoan('3', 'Bản sao.'), khoan('4', 'Ảnh.'))], 'Sau khoản 1 là khoản 3: thiếu khoản 2.'],
    ['an article', [dau(), ...sound(1, 2), ...sound(4, 5)], 'Sau Điều 2 là Điều 4: thiếu Điều 3.'],
    ['đ, which automatic numbers leave out', [dau(), dieu('1', 'Hồ sơ', khoan('1', 'Gồm:', ...['a', 'b', 'c', 'd', 'e'].map((l) => diem(l, 'Giấy tờ;'))), khoan('2', 'Khác.'))], 'Sau điểm d là điểm e: thiếu điểm đ.'],
  ])('%s', (_, content, message) => expect(of('T01', ...content)).toEqual([message]));

  it.each<[string, Draft]>([
    ['g behind e', [dau(), dieu('1', 'Hồ sơ', khoan('1', 'Gồm:', ...['a', 'b', 'c', 'd', 'đ', 'e', 'g'].map((l) => diem(l, 'Giấy tờ;'))), khoan('2', 'Khác.'))]],
    ['an inserted number', [dau(), dieu('1', 'Hồ sơ', khoan('1', 'Một.'), khoan('1a', 'Một a.'), khoan('2', 'Hai.'))]],
    ['a number inside a line', [dau(), dieu('1', 'Hồ sơ', khoan('1', 'Gồm: a) Đơn đề nghị;', diem('b', 'Bản sao;'), diem('c', 'Ảnh.')), khoan('2', 'Khác.'))]],
    ['what an amending act quotes', [dau('Sửa đổi, bổ sung một số điều của Quy định'), dieu('1', 'Sửa đổi, bổ sung một số điều', khoan('1', 'Sửa đổi, bổ sung Điều 5 như sau:', trich(dieu('5', 'Hồ sơ', khoan('2', 'Hai.'), khoan('4', 'Bốn.')))), khoan('2', 'Bãi bỏ Điều 6.')), dieu('2', 'Hiệu lực', 'Quyết định này có hiệu lực.')]],
  ])('not for %s', (_, content) => expect(of('T01', ...content)).toEqual([]));
});

describe('T02, T03: repeats and order', () => {
  it('a number twice', () => expect(of('T02', dau(), dieu('1', 'Hồ sơ', khoan('1', 'Một.'), khoan('2', 'Hai.'), khoan('2', 'Hai nữa.'), khoan('3', 'Ba.')))).toEqual(['Có hơn một khoản 2 trong cùng một dãy.']));
  it('an article twice', () => expect(of('T02', dau(), ...sound(1, 3), dieu('3', 'Nội dung nữa', ...two), ...sound(4, 5))).toEqual(['Có hơn một Điều 3 trong cùng một dãy.']));
  it('the same number in two articles is none', () => expect(of('T02', dau(), ...sound(1, 3))).toEqual([]));
  it('letters that number no point', () => expect(of('T03', dau(), dieu('1', 'Hồ sơ', khoan('1', 'Gồm:', ...['a', 'b', 'c', 'd', 'đ', 'e', 'f', 'g'].map((l) => diem(l, 'Giấy tờ;'))), khoan('2', 'Khác.')))).toEqual(['Điểm đánh bằng chữ “f”, chữ không có trong thứ tự tiếng Việt.']));
  it('a point behind a later one, once a row', () => {
    const document = built.documentOf(built.dieu('1', 'Hồ sơ', built.khoan('1', 'Gồm:', ...['a', 'c', 'b', 'd', 'e', 'đ'].map((l) => built.diem(l, 'Giấy tờ;'))), built.khoan('2', 'Khác.')));
    expect(findingsIn(document).filter((f) => f.rule === 'T03').map((f) => f.message)).toEqual(['Điểm b đứng sau điểm c.']);
  });
});

describe('T04, T07, T14, T15: names and numbers of parts', () => {
  it('a chapter without a name', () => {
    expect(of('T04', dau(), chuong('I', 'Quy định chung', ...sound(1, 2)), 'Chương II', ...sound(3, 4))).toEqual(['chương II không có tên.']);
    expect(of('T04', dau(), chuong('I', 'Quy định chung', ...sound(1, 2)))).toEqual([]);
  });
  const bare = (number: string) => `Điều ${number}. Giao Giám đốc Sở Tài chính tổ chức thực hiện việc này trong năm 2026.`;
  it('articles without names, in one finding', () => expect(of('T07', dau(), ...['1', '2', '3', '4', '5'].map(bare))).toEqual(['5 điều không có tên: Điều 1, Điều 2, Điều 3, Điều 4, Điều 5.']));
  it('not in a short decision, an amending act, or where most have names', () => {
    expect(of('T07', dau(), ...['1', '2', '3'].map(bare))).toEqual([]);
    expect(of('T07', dau('Sửa đổi, bổ sung một số điều của Quy định'), ...['1', '2', '3', '4', '5'].map(bare))).toEqual([]);
    expect(of('T07', dau(), ...sound(1, 4), bare('5'))).toEqual([]);
  });
  it('a name with a sign at its end', () => {
    expect(of('T14', dau(), dieu('1', 'Phạm vi điều chỉnh.', ...two))).toEqual(['Tên của Điều 1 kết thúc bằng dấu “.”; tên là một cụm từ, không có dấu ở cuối.']);
    expect(of('T14', dau(), dieu('1', 'Sở Tài chính có trách nhiệm:', ...two))).toEqual([]);
  });
  it('chapters in Arabic numbers', () => expect(of('T15', dau(), chuong('1', 'Quy định chung', ...sound(1, 2)), chuong('2', 'Quy định cụ thể', ...sound(3, 4)))).toEqual(['Chương 1: số thứ tự của chương không viết bằng số La Mã (2 chương).']));
});

describe('T05, T06: nothing to divide', () => {
  it('one clause, one point', () => {
    expect(of('T05', dau(), dieu('1', 'Hồ sơ', khoan('1', 'Đơn.')), ...sound(2, 3))).toEqual(['Điều 1 chỉ có một khoản, khoản 1.']);
    expect(of('T06', dau(), dieu('1', 'Hồ sơ', khoan('1', 'Gồm:', diem('a', 'Đơn.')), khoan('2', 'Khác.')))).toEqual(['khoản 1 chỉ có một điểm, điểm a.']);
  });
  it('not in an amending provision, whose new text has what the old one had', () => {
    expect(of('T05', dau('Sửa đổi, bổ sung một số điều của Quy định'), dieu('1', 'Sửa đổi, bổ sung một số điều của Quy định', khoan('1', 'Sửa đổi Điều 5 như sau:', trich('Mới.'))))).toEqual([]);
  });
});

describe('R26, T08: bullets', () => {
  it('inside a point, with the words and their place', () => {
    const [finding] = findings([dau(), dieu('1', 'Hồ sơ', khoan('1', 'Gồm:', diem('a', 'Giấy tờ:'), '- Đơn đề nghị;', '- Bản sao;', diem('b', 'Ảnh.')), khoan('2', 'Khác.'))]);
    expect(finding).toMatchObject({ rule: 'R26', severity: 'info', provision: 'art_1__para_1__point_a', quote: '- Đơn đề nghị;', range: { start: 9, end: 23 } });
  });
  it('inside a clause', () => expect(of('T08', dau(), dieu('1', 'Hồ sơ', khoan('1', 'Gồm:'), '+ Đơn đề nghị;', '+ Bản sao.', khoan('2', 'Khác.')))).toHaveLength(1));
  it('not a line that was broken at a dash, nor the cells of a table', () => {
    expect(of('T08', dau(), dieu('1', 'Đối tượng', khoan('1', 'Các tổ chức chính trị'), '- xã hội trong tỉnh.', khoan('2', 'Khác.')))).toEqual([]);
    expect(of('T08', dau(), dieu('1', 'Các bước', khoan('1', 'Quy trình:'), 'TT', 'Việc', '- Nhận hồ sơ;', '- Trả kết quả.', khoan('2', 'Khác.')))).toEqual([]);
  });
});

describe('T09, T10: numbers of cited acts', () => {
  const cited = (rule: string, words: string): string[] => of(rule, dau(), dieu('1', 'Nguyên tắc', khoan('1', `Thực hiện theo ${words}.`), khoan('2', 'Khác.')));
  it.each([
    ['Nghị định số 79/2025/NĐCP', 'dạng đúng là …/năm/NĐ-CP'],
    ['Nghị định số 63/NĐ-CP ngày 08 tháng 6 năm 2010', 'thiếu năm; dạng đúng là …/năm/NĐ-CP'],
    ['Luật Đất đai số 31/2024/QH14', 'năm 2024 không thuộc Quốc hội khóa 14'],
    ['Luật số 43/2024/QH1', 'năm 2024 không thuộc Quốc hội khóa 1'],
    ['Thông tư số 1539/2017/TT-BTC', 'dạng đúng là …/năm/TT-cơ quan'],
    ['Quyết định số 12/2024/QĐ-UBND-X', 'dạng đúng là …/năm/QĐ-TTg hoặc QĐ-UBND'],
    ['Nghị định số 5/2062/NĐ-CP', 'năm 2062 chưa đến'],
    ['Nghị định số 5/1925/NĐ-CP', 'năm 1925 không thể có'],
  ])('%s: %s', (words, fault) => expect(cited('T09', words)).toEqual([`“${words.replace(/ ngày.*/, '')}”: ${fault}.`]));
  it.each([
    'Nghị định số 63/2010/NĐ-CP', 'Luật Thủ đô số 39/2024/QH15', 'Nghị quyết số 66.7/2025/NQ-CP', 'Nghị quyết số 02/2020/UBTVQH14', 'Pháp lệnh số 26/2005/PL-UBTVQH11', 'Thông tư số 05/2025/TT-BGDĐT',
    'Thông tư liên tịch số 148/2014/TTLT-BTC-BLĐTBXH', 'Quyết định số 144/2025/QĐ-CTUBND', 'Quyết định số 3010/QĐ-UBND', 'Nghị quyết số 57-NQ/TW', 'Nghị định số 64-CP', 'Nghị quyết số 15/2005/NQ-HĐND6',
    'Quyết định số 127/2000/QĐ-BNN-KL', 'Luật Giá và Nghị định số 85/2024/NĐ-CP', 'Quyết định số 35/2025/QĐ-TTgcủa Thủ tướng Chính phủ',
  ])('nothing in %s', (words) => expect([...cited('T09', words), ...cited('T10', words)]).toEqual([]));
  it.each([
    ['Nghị định số 12/2024/QĐ-UBND', 'ký hiệu ấy là của quyết định, không phải nghị định'],
    ['Thông tư số 12/2024/TT-BTC ngày 05 tháng 3 năm 2024 của Bộ trưởng Bộ Tư pháp', 'ký hiệu BTC là của Bộ Tài chính, không phải Bộ Tư pháp'],
  ])('%s: %s', (words, fault) => expect(cited('T10', words)[0]).toContain(fault));
  it('nothing where the ministry named is the sign’s', () => expect(cited('T10', 'Thông tư số 12/2024/TT-BTP của Bộ trưởng Bộ Tư pháp')).toEqual([]));
});

describe('T11, T12, T16: legal bases', () => {
  const GOOD = ['Căn cứ Luật Giá số 16/2023/QH15;', 'Căn cứ Nghị quyết số 190/2025/QH15 của Quốc hội về sắp xếp tổ chức bộ máy;', 'Căn cứ Nghị quyết số 12/2025/NQ-HĐND của Hội đồng nhân dân tỉnh về giá nước;', 'Theo đề nghị của Giám đốc Sở Tài chính;'];
  it('nothing in sound grounds', () => expect(findings(withGrounds(...GOOD))).toEqual([]));
  it.each([
    ['Căn cứ Công văn số 12/STC-QLG ngày 05 tháng 3 năm 2026 của Sở Tài chính;', 'công văn'],
    ['Căn cứ Quyết định số 1722/QĐ-TTg ngày 02 tháng 9 năm 2016 của Thủ tướng Chính phủ;', 'quyết định hành chính (số không có năm)'],
  ])('T11: %s', (ground, kind) => expect(of('T11', ...withGrounds(GOOD[0] ?? '', ground))[0]).toContain(`là ${kind};`));
  it('T11 lets an administrative decision rest on another', () => {
    const content = withGrounds('Căn cứ Quyết định số 1722/QĐ-TTg ngày 02 tháng 9 năm 2016 của Thủ tướng Chính phủ;', ...GOOD);
    expect(findings(content, { documentType: 'van-ban-hanh-chinh' }).filter((f) => f.rule === 'T11')).toEqual([]);
  });
  it('T11 leaves a report alone that a proposal rests on', () => {
    expect(of('T11', ...withGrounds(GOOD[0] ?? '', 'Xét Tờ trình số 5/TTr-UBND ngày 05 tháng 3 năm 2026;', 'Báo cáo thẩm tra số 28/BC-HĐND ngày 06 tháng 3 năm 2026;'))).toEqual([]);
  });
  it('T12: a decision of the same committee', () => {
    expect(of('T12', ...withGrounds(GOOD[0] ?? '', 'Căn cứ Quyết định số 48/2024/QĐ-UBND ngày 22 tháng 7 năm 2024 của Ủy ban nhân dân tỉnh;'))[0]).toContain('không có hiệu lực pháp lý cao hơn dự thảo');
  });
  it('T16: a ground before another without semicolon', () => {
    expect(of('T16', ...withGrounds('Căn cứ Luật Giá số 16/2023/QH15.', ...GOOD.slice(1)))).toHaveLength(1);
    expect(of('T16', ...withGrounds('Căn cứ Luật Tổ chức chính quyền', 'địa phương số 72/2025/QH15;', ...GOOD))).toEqual([]);
  });
});

describe('T13: references to what is not there', () => {
  const cites = (words: string, ...more: Draft): string[] => of('T13', dau(), ...sound(1, 4), dieu('5', 'Hiệu lực', khoan('1', words), khoan('2', 'Khác.')), ...more);
  it.each([
    ['Thực hiện theo quy định tại khoản 5 Điều 2 Quyết định này.', 'khoản 5 Điều 2'],
    ['Trường hợp quy định tại Điều 9 của Quyết định này được hỗ trợ.', 'Điều 9'],
    ['Trừ trường hợp quy định tại khoản 3 Điều này.', 'khoản 3 Điều 5'],
    ['Hồ sơ gửi theo quy định tại khoản 7 Điều 3.', 'khoản 7 Điều 3'],
    ['Hồ sơ quy định tại điểm a khoản 2 Điều 3 được gửi bản giấy.', 'điểm a khoản 2 Điều 3'],
  ])('%s', (words, missing) => expect(cites(words)[0]).toContain(`nhưng dự thảo không có ${missing}.`));
  it.each([
    'Thực hiện theo quy định tại khoản 2 Điều 2 Quyết định này.',
    'Thực hiện theo quy định tại khoản 9 Điều 2 Nghị định số 63/2010/NĐ-CP.',
    'Thực hiện theo quy định tại khoản 9 Điều 2, khoản 3 Điều 4 Luật Giá.',
    'Thực hiện theo khoản 9 Điều 2; khoản 3 Điều 14 Nghị định số 77/2025/NĐ-CP.',
    'Điều kiện quy định tại khoản 9 Điều 20 của Luật Đất đai.',
  ])('nothing in %s', (words) => expect(cites(words)).toEqual([]));
  it('a text quoted from another act cites that act', () => {
    expect(of('T13', dau('Sửa đổi, bổ sung một số điều của Quy định'), dieu('1', 'Sửa đổi, bổ sung một số điều của Quy định', khoan('1', 'Sửa đổi, bổ sung Điều 5 như sau:', trich(dieu('5', 'Hồ sơ', khoan('1', 'Theo quy định tại khoản 8 Điều 40.'))))), dieu('2', 'Hiệu lực', 'Quyết định này có hiệu lực.'))).toEqual([]);
  });
});

describe('T17: zeros in dates', () => {
  it('one finding, with the right form', () => {
    const [finding] = findings([dau(), dieu('1', 'Hiệu lực', khoan('1', 'Từ ngày 5 tháng 2 năm 2026 đến ngày 9 tháng 3 năm 2026.'), khoan('2', 'Khác.'))]);
    expect(finding).toMatchObject({ rule: 'T17', quote: 'ngày 5 tháng 2 năm 2026', suggestion: '“ngày 05 tháng 02 năm 2026”.' });
    expect(finding?.message).toContain('2 chỗ');
  });
  it('none where only the month from March on has no zero', () => expect(of('T17', dau(), dieu('1', 'Hiệu lực', khoan('1', 'Từ ngày 05 tháng 3 năm 2026.'), khoan('2', 'Khác.')))).toEqual([]));
});

describe('the rules on technique', () => {
  const rules = RULES.filter((rule) => rule.scope === 'technique');
  it('never call a fault of form an error, and rest on the decree of each statute', () => {
    for (const rule of rules) {
      expect(rule.severity).not.toBe('error');
      expect(rule.norm).toMatchObject({ A: expect.stringMatching(/34\/2016|80\/2015/), B: expect.stringMatching(/78\/2025|64\/2025/) });
    }
  });
  it('cite the decree of the time', () => {
    const content: Draft = [dau(), chuong('1', 'Quy định chung', ...sound(1, 2))];
    const norm = (change: Partial<CheckSubject>) => findings(content, change).find((f) => f.rule === 'T15')?.norm;
    expect(norm({ regime: 'A', on: '2020-01-01' })).toContain('34/2016/NĐ-CP');
    expect(norm({ regime: 'B' })).toContain('78/2025/NĐ-CP');
  });
  it('fill every place of their sentences', () => {
    const all = findings([dau(), chuong('1', 'Quy định chung.', dieu('1', 'Hồ sơ.', khoan('1', 'Theo khoản 9 Điều 1 Quyết định này:', diem('a', 'Gồm:'), '- Đơn;', '- Ảnh.'), khoan('3', 'Ngày 5 tháng 2 năm 2026.')))]);
    expect(all.length).toBeGreaterThan(5);
    for (const f of all) expect(`${f.message} ${f.suggestion ?? ''}`).not.toMatch(/\{\w+\}/);
  });
});

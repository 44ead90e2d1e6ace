/**
 * The rules against reference sentences and a reference draft that are kept apart from the project: a folder with
 * lint_rules.json, sample_draft.txt and sample_draft.expected.json, named by SOAT_RULE_REFERENCE. The project's own
 * sentences for the same rules are in rules.test.ts, and its own draft below.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFinderModel } from '@/lib/adapters/models/finder';
import { analyse } from '@/lib/domain/checks/analyse';
import { missingPapersFinding } from '@/lib/domain/checks/check';
import { documentTypeOf } from '@/lib/domain/checks/document-types';
import { RULES } from '@/lib/domain/checks/rules';
import { matchRule } from '@/lib/domain/checks/sentence-rules';
import { structure } from '@/lib/domain/structure/structure';
import { dau, diem, dieu, khoan, lines } from '../../support/draft';

const ON = '2026-11-22';
const checked = (words: readonly string[]) => {
  const document = structure(words.map((text, index) => ({ index, text })));
  return { document, findings: analyse(loadFinderModel(), document, { regime: 'B', documentType: documentTypeOf(document.head), ground: null, on: ON }).findings };
};

describe('a draft with one fault of each kind', () => {
  const draft = lines(dau('Quy định hỗ trợ mua máy sấy nông sản cho hộ nông dân trên địa bàn tỉnh'),
    dieu('3', 'Điều kiện hỗ trợ', khoan('1', 'Có đăng ký thường trú tại tỉnh từ 12 tháng trở lên.'), khoan('2', 'Có đủ năng lực sử dụng máy.')),
    dieu('4', 'Hồ sơ đề nghị hỗ trợ',
      khoan('1', 'Thành phần hồ sơ gồm:',
        diem('a', 'Đơn đề nghị hỗ trợ theo Mẫu số 02 ban hành kèm theo Quyết định này, có xác nhận của Ủy ban nhân dân xã;'),
        diem('b', 'Bản sao chứng thực Giấy chứng nhận đăng ký hộ kinh doanh;'),
        diem('c', 'Bản sao sổ hộ khẩu và 02 ảnh chân dung;'),
        diem('d', 'Giấy tờ khác có liên quan.')),
      khoan('2', 'Số lượng hồ sơ: 02 (hai) bộ.')),
    dieu('5', 'Trình tự, thủ tục hỗ trợ',
      khoan('1', 'Hộ nông dân nộp hồ sơ trực tiếp tại Ủy ban nhân dân cấp huyện.'),
      khoan('2', 'Khi cần thiết, cơ quan tiếp nhận yêu cầu hộ nông dân cung cấp tài liệu.'),
      khoan('3', 'Trong thời hạn 20 ngày, Phòng Nông nghiệp huyện tổ chức kiểm tra thực tế tại hộ.'),
      khoan('4', 'Trường hợp đủ điều kiện, cơ quan có thẩm quyền quyết định hỗ trợ trong thời gian sớm nhất; nếu không thì từ chối.'),
      khoan('5', 'Lệ phí thẩm định hồ sơ: 70.000 đồng/hồ sơ.')),
    dieu('6', 'Tổ chức thực hiện', khoan('1', 'Giao Sở Nông nghiệp và Môi trường hướng dẫn cụ thể thành phần hồ sơ.'), khoan('2', 'Hằng năm, Ủy ban nhân dân cấp xã báo cáo Sở Nông nghiệp và Môi trường; các cơ quan có liên quan phối hợp.')),
    dieu('7', 'Hiệu lực thi hành', 'Quyết định này có hiệu lực thi hành kể từ ngày ký.')).map((line) => line.text);
  const { findings } = checked(draft);
  const at = (id: string): string[] => findings.filter((f) => f.provision === id).map((f) => f.rule);

  it.each([
    ['art_3__para_1', ['R25']], ['art_3__para_2', ['R20']], ['art_4__para_1__point_a', ['R11', 'R12', 'R17']], ['art_4__para_1__point_b', ['R06', 'R09']],
    ['art_4__para_1__point_c', ['R07', 'R32']], ['art_4__para_1__point_d', ['R08']], ['art_4__para_2', ['R10']], ['art_5__para_1', ['R14', 'R24']], ['art_5__para_2', ['R21']],
    ['art_5__para_3', ['R04', 'R05', 'R22', 'R24']], ['art_5__para_4', ['R03', 'R15', 'R23']], ['art_5__para_5', ['R18']], ['art_6__para_1', ['R13']], ['art_7', ['R28']],
  ])('has at %s the faults %j', (id, rules) => expect(at(id)).toEqual(expect.arrayContaining(rules)));

  it('has no ground, and is not faulted where agencies report to each other', () => {
    expect(findings.filter((f) => f.provision === null).map((f) => f.rule)).toEqual(['R01']);
    expect(at('art_6__para_2')).toEqual([]);
  });
});

const FOLDER = process.env.SOAT_RULE_REFERENCE;
const held = FOLDER !== undefined && existsSync(join(FOLDER, 'lint_rules.json'));
if (!held) console.warn('The reference sentences and the reference draft are skipped: SOAT_RULE_REFERENCE names no folder that has them.');
const read = <T>(name: string): T => JSON.parse(readFileSync(join(FOLDER ?? '', name), 'utf8')) as T;

describe.skipIf(!held)('the reference', () => {
  const { rules } = held ? read<{ rules: { id: string; test_hit: string[]; test_no_hit: string[] }[] }>('lint_rules.json') : { rules: [] };
  const worded = rules.filter(({ id }) => RULES.find((rule) => rule.id === id)?.pattern !== undefined);
  const rule = (id: string) => RULES.find((one) => one.id === id)!;

  it('has no rule that the project lacks', () => expect(rules.map(({ id }) => id).filter((id) => !RULES.some((one) => one.id === id))).toEqual([]));
  it.each(worded.flatMap(({ id, test_hit }) => test_hit.map((words) => [id, words] as const)))('%s is broken by %j', (id, words) => expect(matchRule(rule(id), words)).not.toBeNull());
  it.each(worded.flatMap(({ id, test_no_hit }) => test_no_hit.map((words) => [id, words] as const)))('%s is not broken by %j', (id, words) => expect(matchRule(rule(id), words)).toBeNull());

  it('has a draft in which every expected fault is found', () => {
    const expected = read<{ line_findings: { line: number; rule: string }[]; document_findings: { rule: string }[]; must_not_fire: { line: number }[] }>('sample_draft.expected.json');
    const words = readFileSync(join(FOLDER ?? '', 'sample_draft.txt'), 'utf8').split('\n');
    const { document, findings } = checked(words);
    const provisionAt = (line: number) => document.provisions.findLast((p) => p.lines.includes(line - 1))?.id;
    const missed = expected.line_findings.filter(({ line, rule: id }) => !findings.some((f) => f.rule === id && f.provision === provisionAt(line)));
    expect(missed).toEqual([]);
    const papers = missingPapersFinding({ procedures: 1, assessed: false, controlOpinion: false }, { regime: 'B', on: ON, documentType: 'qd-ubnd-tinh' });
    const all = [...findings.map((f) => f.rule), papers?.rule];
    expect(expected.document_findings.filter(({ rule: id }) => !all.includes(id))).toEqual([]);
    expect(expected.must_not_fire.flatMap(({ line }) => findings.filter((f) => f.provision === provisionAt(line) && f.severity !== 'info' && /^R/.test(f.rule)).map((f) => f.rule))).toEqual([]);
  });
});

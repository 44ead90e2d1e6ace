import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '@/lib/cli/check-excerpt';
import { asJson } from '@/lib/cli/check-json';
import { checkOptions } from '@/lib/cli/check-options';
import { asText } from '@/lib/cli/check-report';
import type { Checked } from '@/lib/cli/checked';
import { paletteOf } from '@/lib/cli/terminal/palette';
import { widthOf } from '@/lib/cli/terminal/width';
import type { RuleFinding } from '@/lib/domain/checks/types';
import type { LabelledPart } from '@/lib/domain/procedures/types';
import { diem, dieu, documentOf, khoan } from '../../support/document';

const DOCUMENT = documentOf(
  dieu('1', 'Phạm vi', 'Quyết định này quy định việc cấp thẻ đò ngang.'),
  dieu('2', 'Hồ sơ cấp thẻ', khoan('1', 'Hồ sơ gồm:', diem('a', 'Đơn đề nghị; bản sao chứng thực giấy tờ tùy thân và các giấy tờ khác có liên quan.'))),
);
const PAPERS = DOCUMENT.provisions.find(({ id }) => id === 'art_2__para_1__point_a')!;
const OPEN_LIST = 'các giấy tờ khác có liên quan';

const finding = (rule: string, more: Partial<RuleFinding> = {}): RuleFinding => ({
  rule, severity: 'error', provision: null, quote: '', range: null, message: `Nói về ${rule}.`, norm: 'Điều 8 Nghị định 63/2010/NĐ-CP', suggestion: null, procedure: null, ...more,
});
const label = (confidence: number): LabelledPart => ({ part: 'dossier', confidence, reasons: [{ words: 'Đơn đề nghị', because: 'từ “Đơn đề nghị”: tên giấy tờ', weight: 1 }] });
const start = PAPERS.text.indexOf(OPEN_LIST);

const CHECKED: Checked = {
  file: 'du-thao.docx', on: '2026-11-22', documentType: 'qd-ubnd-tinh',
  document: { ...DOCUMENT, head: { ...DOCUMENT.head, number: '/2026/QĐ-UBND', title: 'Quy định cấp thẻ đò ngang' } },
  labelled: [{ provision: PAPERS, parts: [label(0.97)] }, { provision: DOCUMENT.provisions[0]!, parts: [label(0.31)] }],
  procedures: [{ name: 'Cấp thẻ đò ngang', nature: 'new', provisions: ['art_2', PAPERS.id], parts: { dossier: [PAPERS.id] }, elsewhere: { fee: [{ kind: 'act', citation: 'Thông tư số 01/2025/TT-BTC', provision: 'art_2' }] }, targets: [], missing: ['time_limit', 'result'] }],
  findings: [
    finding('R01'),
    finding('R09', { severity: 'warn', provision: PAPERS.id, suggestion: 'Cho nộp bản chụp.' }),
    finding('R08', { provision: PAPERS.id, quote: OPEN_LIST, range: { start, end: start + OPEN_LIST.length } }),
  ],
  timings: { read: 1, structure: 2, find: 3, check: 4 },
};
const PLAIN = { width: 80, palette: paletteOf(false) };
const report = (wanted: Partial<{ quiet: boolean; unsure: boolean }> = {}, page = PLAIN) => asText(CHECKED, { quiet: false, unsure: false, ...wanted }, page);

describe('the report of soat check', () => {
  it('begins with the kind, number and title of the draft', () => {
    expect(report().split('\n').slice(0, 2)).toEqual(['Quyết định của Ủy ban nhân dân cấp tỉnh · /2026/QĐ-UBND', 'Quy định cấp thẻ đò ngang']);
  });
  it('names each procedure, where it stands, what it has, what is elsewhere, what it lacks, and its figures', () => {
    const lines = report({}, { ...PLAIN, width: 100 }).split('\n');
    const at = lines.indexOf('  1. Cấp thẻ đò ngang · mới · Điều 2');
    expect(lines[at + 1]).toBe('     có hồ sơ · ở nơi khác phí, lệ phí (Thông tư số 01/2025/TT-BTC) · thiếu thời hạn, kết quả');
    expect(lines[at + 2]).toMatch(/^ {5}\d giấy tờ$/);
  });
  it('gives findings by article in the order of the text: place, severity, rule, message, words in their line, norm, suggestion', () => {
    expect(report()).toContain([
      'Toàn văn bản', '  lỗi  R01  Nói về R01.', '    Căn cứ: Điều 8 Nghị định 63/2010/NĐ-CP',
      '', 'Điều 2. Hồ sơ cấp thẻ', '  Điều 2 khoản 1 điểm a  cần xem  R09  Nói về R09.', '    Căn cứ: Điều 8 Nghị định 63/2010/NĐ-CP', '    → Cho nộp bản chụp.',
      '', '  Điều 2 khoản 1 điểm a  lỗi  R08  Nói về R08.',
      '    │ … đề nghị; bản sao chứng thực giấy tờ tùy thân và các giấy tờ khác có liên quan.'.replace('… đề nghị; bản', excerpted()),
    ].join('\n'));
  });
  it('ends with counts by severity and by the complaints of the inspection', () => {
    expect(report().replace(/\s+/g, ' ')).toContain('1 thủ tục · 2 lỗi · 1 cần xem · 0 lưu ý · 1 chỗ nghi vấn (xem: --unsure) · 10 ms Lỗi thanh tra đã nêu: không đúng thẩm quyền 1 · không cần thiết 0 · không hợp lý 2 · phát sinh chi phí 1');
  });
  it('is silent on lesser things where only errors are wanted, but counts them', () => {
    const quiet = report({ quiet: true });
    expect(quiet).not.toMatch(/R09|Cấp thẻ đò ngang ·/);
    expect(quiet).toContain('1 cần xem (không nêu)');
  });
  it('shows labels in doubt with how sure and why, only where they are wanted', () => {
    expect(report()).not.toContain('nghi vấn 31%');
    expect(report({ unsure: true })).toContain('Điều 1. Phạm vi\n  Điều 1  nghi vấn 31%  hồ sơ?  từ “Đơn đề nghị”: tên giấy tờ');
  });
  it('says where there is no procedure, and where the head says no kind and number', () => {
    const bare = asText({ ...CHECKED, procedures: [], documentType: null, document: { ...DOCUMENT, head: { ...DOCUMENT.head, type: '' } } }, { quiet: false, unsure: false }, PLAIN);
    expect(bare).toContain('Chưa rõ loại văn bản · chưa có số');
    expect(bare).toContain('Không thấy thủ tục hành chính nào.');
  });
  it('fits any width, and says the same in colours', () => {
    fc.assert(fc.property(fc.integer({ min: 40, max: 160 }), (width) => {
      const plain = report({ unsure: true }, { width, palette: paletteOf(false) });
      for (const line of plain.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
      expect(report({ unsure: true }, { width, palette: paletteOf(true) }).replace(/\u001b\[\d+m/g, '')).toBe(plain);
    }), { numRuns: 20 });
  });
  const excerpted = () => excerpt({ text: PAPERS.text, range: { start, end: start + OPEN_LIST.length } }, 74, paletteOf(false), (text) => text)[0].split(' sao chứng thực')[0]!;
});

describe('words in their line', () => {
  const plain = (text: string, quote: string, width: number) => excerpt({ text, range: { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length } }, width, paletteOf(false), (words) => words);
  it('have signs under them', () => expect(plain('Nộp 02 bộ hồ sơ.', '02 bộ', 60)).toEqual(['Nộp 02 bộ hồ sơ.', '    ^^^^^']));
  it('are looked for in their own line of several', () => expect(plain('Dòng một.\nNộp 02 bộ.\nDòng ba.', '02 bộ', 60)).toEqual(['Nộp 02 bộ.', '    ^^^^^']));
  it('leave out what does not fit on either side, and the end of what is too long itself', () => {
    expect(plain(`${'trước '.repeat(20)}02 bộ ${'sau '.repeat(20)}`, '02 bộ', 40)[0]).toMatch(/^….* 02 bộ .*…$/);
    expect(plain('x'.repeat(99), 'x'.repeat(99), 30)[0]).toMatch(/^x+…$/);
  });
  it('never go over the width, and the signs stand under the words', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-zđơ ấ]{0,90}$/), fc.stringMatching(/^[a-zđơ]{1,50}$/), fc.stringMatching(/^[a-zđơ ấ]{0,90}$/), fc.integer({ min: 20, max: 120 }), (before, words, after, width) => {
      const text = `${before}#${words}${after}`;
      const [line, signs] = excerpt({ text, range: { start: before.length, end: before.length + 1 + words.length } }, width, paletteOf(false), (one) => one);
      expect(widthOf(line)).toBeLessThanOrEqual(width);
      expect(widthOf(signs)).toBeLessThanOrEqual(width);
      expect(line.indexOf('#')).toBe(signs.indexOf('^'));
    }));
  });
});

describe('soat check --json', () => {
  const json = asJson(CHECKED, { unsure: false }) as Record<string, unknown>;
  it('keeps the fields that other programs rely on', () => {
    expect(Object.keys(json)).toEqual(expect.arrayContaining(['document', 'procedures', 'findings', 'timings']));
    expect(json.procedures).toMatchObject([{ name: 'Cấp thẻ đò ngang', provisions: ['art_2', PAPERS.id], parts: { dossier: [PAPERS.id] }, missing: ['time_limit', 'result'], facts: { papers: expect.any(Array) } }]);
    expect((json.findings as object[])[2]).toMatchObject({ rule: 'R08', severity: 'error', provision: PAPERS.id, quote: OPEN_LIST, message: 'Nói về R08.', norm: 'Điều 8 Nghị định 63/2010/NĐ-CP', suggestion: null });
    expect(json.timings).toEqual({ read: 1, structure: 2, find: 3, check: 4 });
  });
  it('says of each finding which complaints it stands for', () => expect((json.findings as { complaints: string[] }[]).map(({ complaints }) => complaints)).toEqual([['not-competent'], ['unreasonable', 'costly'], ['unreasonable']]));
  it('has labels in doubt only where they are wanted', () => {
    expect(json).not.toHaveProperty('unsure');
    expect(asJson(CHECKED, { unsure: true })).toMatchObject({ unsure: [{ provision: 'art_1', part: 'dossier', confidence: 0.31 }] });
  });
});

describe('the call of soat check', () => {
  const TODAY = '2026-11-22';
  it.each([
    [['a.docx'], { file: 'a.docx', json: false, quiet: false, unsure: false, on: TODAY }],
    [['--json', 'a.docx', '--on', '2025-03-31'], { file: 'a.docx', json: true, quiet: false, unsure: false, on: '2025-03-31' }],
    [['--quiet', '--unsure', 'a.docx'], { file: 'a.docx', json: false, quiet: true, unsure: true, on: TODAY }],
    [[], null], [['a', 'b'], null], [['--fast', 'a'], null], [['a', '--on'], null], [['a', '--on', 'today'], null], [['a', '--on', '2025-02-30'], null],
  ])('%j is %j', (args, options) => expect(checkOptions(args, TODAY)).toEqual(options));
});

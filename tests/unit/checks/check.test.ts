import { describe, expect, it } from 'vitest';
import { check as checkAll, missingPapersFinding } from '@/lib/domain/checks/check';
import type { CheckSubject } from '@/lib/domain/checks/types';
import type { Part } from '@/lib/domain/procedures/types';
import type { Provision, StructuredDocument } from '@/lib/domain/structure/types';
import { PROCEDURE_RULES, subjectOf } from '../../support/checked';
import { diem, dieu, documentOf, khoan, type Sketch } from '../../support/document';

type Labels = Readonly<Record<string, readonly Part[]>>;

const check = (subject: CheckSubject) => checkAll(subject, PROCEDURE_RULES);
const rulesIn = (subject: CheckSubject): string[] => check(subject).map((f) => f.rule);

/** A procedure without fault: each test breaks one thing. */
const whole = (steps: string, papers = 'Đơn đề nghị.', ...more: Sketch[]): StructuredDocument => documentOf(
  dieu('1', 'Hồ sơ đề nghị cấp thẻ đò ngang', khoan('1', 'Thành phần hồ sơ gồm:', diem('a', papers)), khoan('2', 'Số lượng hồ sơ: 01 bộ.')),
  dieu('2', 'Trình tự cấp thẻ đò ngang', khoan('1', 'Chủ đò đề nghị cấp thẻ nộp hồ sơ trực tiếp, qua bưu chính hoặc trực tuyến đến Ủy ban nhân dân cấp xã.'), khoan('2', steps)),
  ...more);
const LABELS: Labels = { art_1__para_1: ['dossier'], art_1__para_1__point_a: ['dossier'], art_1__para_2: ['dossier'], art_2__para_1: ['step', 'method'], art_2__para_2: ['step', 'time_limit'] };
const GOOD = 'Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Ủy ban nhân dân cấp xã cấp thẻ có giá trị 05 năm.';

describe('a sound procedure', () => {
  it('gives no finding', () => expect(check(subjectOf(whole(GOOD), LABELS))).toEqual([]));
});

describe('rules on a procedure', () => {
  const without = (steps: string, labels: Labels = LABELS): string[] => rulesIn(subjectOf(whole(steps), labels));

  it('R02: no time limit', () => {
    expect(without('Ủy ban nhân dân cấp xã cấp thẻ có giá trị 05 năm.', { ...LABELS, art_2__para_2: ['step'] })).toEqual(['R02']);
  });
  it('R16: a card without term, or no result at all', () => {
    expect(without('Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Ủy ban nhân dân cấp xã cấp thẻ.', { ...LABELS, art_2__para_2: ['time_limit', 'result'] })).not.toContain('R02');
    const silent = documentOf(dieu('1', 'Thủ tục khai báo đò ngang', khoan('1', 'Chủ đò gửi tờ khai trực tuyến đến trưởng bến trong 05 ngày kể từ ngày mua đò.')));
    expect(rulesIn(subjectOf(silent, { art_1__para_1: ['step', 'method', 'time_limit'] }))).toContain('R16');
  });
  it('R10: no number of sets, or several', () => {
    const none = documentOf(dieu('1', 'Thủ tục cấp thẻ đò ngang', khoan('1', 'Hồ sơ gồm: đơn đề nghị.'), khoan('2', 'Chủ đò nộp hồ sơ.')));
    expect(rulesIn(subjectOf(none, { art_1__para_1: ['dossier'], art_1__para_2: ['step'] }))).toContain('R10');
    const many = check(subjectOf(whole(GOOD, 'Đơn đề nghị, lập thành 03 bộ.'), LABELS));
    expect(many.map((f) => [f.rule, f.quote])).toEqual([['R10', '03 bộ']]);
  });
  it('R14: no channel, or none online', () => {
    const doc = documentOf(dieu('1', 'Thủ tục cấp thẻ đò ngang', khoan('1', 'Chủ đò nộp hồ sơ trực tiếp tại Ủy ban nhân dân cấp xã.')));
    const messages = (parts: Part[], text = doc): string[] => check(subjectOf(text, { art_1__para_1: parts })).filter((f) => f.rule === 'R14').map((f) => f.message);
    expect(messages(['step', 'method'])[0]).toContain('trực tuyến');
    const silent = documentOf(dieu('1', 'Thủ tục cấp thẻ đò ngang', khoan('1', 'Chủ đò nộp hồ sơ.')));
    expect(messages(['step'], silent)[0]).toContain('bằng cách nào');
  });
  it('R15: no agency at all', () => {
    const none = documentOf(dieu('1', 'Thủ tục cấp thẻ đò ngang', khoan('1', 'Chủ đò nộp hồ sơ.')));
    expect(rulesIn(subjectOf(none, { art_1__para_1: ['step'] }))).toContain('R15');
  });
  it('do not ask a repealed procedure to be complete', () => {
    const doc = documentOf(dieu('1', 'Thủ tục cấp thẻ đò ngang', khoan('1', 'Chủ đò nộp hồ sơ.')));
    const repealed = { ...doc, provisions: doc.provisions.map((p): Provision => ({ ...p, target: { operation: 'repeal' } })) };
    expect(rulesIn(subjectOf(repealed, { art_1__para_1: ['step'] }))).toEqual([]);
  });
});

describe('rules on words', () => {
  it('quote the words and their place', () => {
    const [finding] = check(subjectOf(whole(GOOD, 'Các giấy tờ khác có liên quan;'), LABELS));
    expect(finding).toMatchObject({ rule: 'R08', severity: 'error', provision: 'art_1__para_1__point_a', quote: 'Các giấy tờ khác có liên quan', range: { start: 0, end: 29 }, procedure: 'Cấp thẻ đò ngang' });
  });
  it('stay silent outside procedures', () => {
    const duties = dieu('9', 'Tổ chức thực hiện', khoan('1', 'Các văn bản có liên quan được gửi kịp thời.'));
    expect(check(subjectOf(whole(GOOD, 'Đơn đề nghị.', duties), LABELS))).toEqual([]);
  });
  it('take an unlabelled item for what its list is', () => {
    const { art_1__para_1__point_a: _, ...rest } = LABELS;
    expect(rulesIn(subjectOf(whole(GOOD, 'Bản sao công chứng hợp đồng;'), rest))).toEqual(['R09']);
  });
});

describe('rules on the document', () => {
  it('R01 needs a recorded ground, and a procedure', () => {
    expect(rulesIn(subjectOf(whole(GOOD), LABELS, { ground: null }))).toEqual(['R01']);
    expect(rulesIn(subjectOf(whole(GOOD), {}, { ground: null }))).toEqual([]);
    expect(rulesIn(subjectOf(whole(GOOD), LABELS, { ground: null, documentType: null }))).toEqual([]);
  });
  it('R17 asks for the form, unless it is attached or of another act', () => {
    const withForm = (words: string, ...more: Sketch[]): string[] => rulesIn(subjectOf(whole(GOOD, words, ...more), LABELS));
    const appendix: Sketch = { kind: 'appendix', number: '', heading: 'Mẫu số 1. Đơn đề nghị', text: '', children: [] };
    expect(withForm('Đơn theo Mẫu số 01 kèm theo Quyết định này.')).toEqual(['R17']);
    expect(withForm('Đơn theo Mẫu số 01 kèm theo Quyết định này.', appendix)).toEqual([]);
    expect(withForm('Đơn theo Mẫu số 01 ban hành kèm theo Nghị định số 08/2021/NĐ-CP.', appendix)).toEqual([]);
    expect(withForm('Đơn theo Mẫu số 02 tại Phụ lục II, ban hành kèm theo Nghị định số 08/2021/NĐ-CP.', appendix)).toEqual([]);
    expect(withForm('Đơn theo Mẫu số 02 Phụ lục I Thông tư 12/2024/TT-BTC.', appendix)).toEqual([]);
  });
  it('R17 does not miss forms that the draft does not say are attached, where it came without any', () => {
    expect(rulesIn(subjectOf(whole(GOOD, 'Đơn theo Mẫu số 01.'), LABELS))).toEqual([]);
    expect(rulesIn(subjectOf(whole(GOOD, 'Đơn theo Mẫu số 01 ban hành kèm theo Quy định này.'), LABELS))).toEqual(['R17']);
  });
  it('R17 knows a form by its number under an appendix, which is no appendix of that number', () => {
    const form: Sketch = { kind: 'appendix', number: '02', heading: 'Biên bản kiểm tra', text: 'Nội dung.', children: [] };
    const appendix: Sketch = { kind: 'appendix', number: '', heading: '', text: '', children: [form] };
    const cited = (words: string): string[] => rulesIn(subjectOf(whole(GOOD, words, appendix), LABELS));
    expect(cited('Biên bản theo Mẫu số 02 tại Phụ lục.')).toEqual([]);
    expect(cited('Biên bản theo Mẫu số 2.')).toEqual([]);
    expect(cited('Đơn theo Mẫu số 01.')).toEqual(['R17']);
    expect(cited('Đơn theo Phụ lục 2.')).toEqual(['R17']);
  });
  it('R28 asks for ten days before a provincial act takes effect', () => {
    const effect = (text: string, date: string | null = null): string[] => {
      const doc = whole(GOOD, 'Đơn đề nghị.', dieu('8', 'Hiệu lực thi hành', text));
      return rulesIn(subjectOf({ ...doc, head: { ...doc.head, date } }, LABELS));
    };
    expect(effect('Quyết định này có hiệu lực thi hành kể từ ngày ký.')).toEqual(['R28']);
    expect(effect('Quyết định này có hiệu lực kể từ ngày 10 tháng 01 năm 2026.', '2026-01-05')).toEqual(['R28']);
    expect(effect('Quyết định này có hiệu lực kể từ ngày 15 tháng 01 năm 2026.', '2026-01-05')).toEqual([]);
    expect(effect('Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 12 năm 2026.')).toEqual([]);
  });
  it('R27 is for a dossier that lacks its papers', () => {
    const subject = { regime: 'B', on: '2026-11-22', documentType: 'qd-ubnd-tinh' } as const;
    const finding = missingPapersFinding({ procedures: 1, assessed: true, controlOpinion: false }, subject);
    expect(finding?.message).toContain('ý kiến của cơ quan kiểm soát');
    expect(finding?.message).not.toContain('bản đánh giá tác động');
    expect(missingPapersFinding({ procedures: 0, assessed: false, controlOpinion: false }, subject)).toBeNull();
    expect(missingPapersFinding({ procedures: 1, assessed: true, controlOpinion: true }, subject)).toBeNull();
  });
});

describe('the order of findings', () => {
  it('is the whole document first, then the order of the text', () => {
    const doc = whole('Trong thời hạn 05 ngày, Ủy ban nhân dân cấp huyện cấp thẻ có giá trị 05 năm.', 'Sổ hộ khẩu;');
    expect(rulesIn(subjectOf(doc, LABELS, { ground: null }))).toEqual(['R01', 'R07', 'R04', 'R05', 'R24']);
  });
});
